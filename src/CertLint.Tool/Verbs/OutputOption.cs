using System.CommandLine;

namespace CertLint.Tool.Verbs;

/// <summary><c>--output</c> of each verb that has it.</summary>
internal static class OutputOption
{
    private const string StandardOutput = "-";

    /// <summary>The option.</summary>
    /// <param name="description">What help says of it.</param>
    /// <param name="standard">The file that is written where none is given; null for standard output.</param>
    public static Option<string> Create(string description, string? standard = null)
    {
        var option = new Option<string>("--output", "-o") { HelpName = "FILE", Description = description };
        if (standard is not null)
            option.DefaultValueFactory = _ => standard;
        return option;
    }

    /// <summary>The file as written; null for standard output.</summary>
    public static string? FileOf(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } written && written != StandardOutput ? written : null;
}
