using System.CommandLine;
using System.CommandLine.Parsing;

namespace CertLint.Tool.Verbs;

/// <summary>Options and arguments that take one of some words.</summary>
internal static class WordOption
{
    /// <summary>An option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="helpName">What stands behind it in help.</param>
    /// <param name="description">What help says of it, before the words.</param>
    /// <param name="words">The words.</param>
    /// <param name="standard">The word that holds where none is given; null for none.</param>
    public static Option<string> Of(string name, string helpName, string description, IReadOnlyList<string> words, string? standard = null)
    {
        var option = new Option<string>(name) { HelpName = helpName, Description = Describe(description, words) };
        if (standard is not null)
            option.DefaultValueFactory = _ => standard;
        option.Validators.Add(result => Check(result, result.Tokens, $"'{name}'", words));
        option.CompletionSources.Add([.. words]);
        return option;
    }

    /// <summary>An argument.</summary>
    /// <param name="name">What help calls it.</param>
    /// <param name="description">What help says of it, before the words.</param>
    /// <param name="words">The words.</param>
    public static Argument<string> Argument(string name, string description, IReadOnlyList<string> words)
    {
        var argument = new Argument<string>(name) { HelpName = name, Description = Describe(description, words) };
        argument.Validators.Add(result => Check(result, result.Tokens, name, words));
        argument.CompletionSources.Add([.. words]);
        return argument;
    }

    private static string Describe(string description, IReadOnlyList<string> words) => $"{description}: {string.Join(", ", words)}.";

    // What the library says of a wrong word does not name the option.
    private static void Check(SymbolResult result, IReadOnlyList<Token> tokens, string name, IReadOnlyList<string> words)
    {
        if (tokens.FirstOrDefault(token => !words.Contains(token.Value, StringComparer.Ordinal)) is { } wrong)
            result.AddError($"{name} cannot be '{wrong.Value}'; it takes {string.Join(", ", words)}.");
    }
}
