using System.CommandLine;
using CertLint.Tool.Checking;

namespace CertLint.Tool.Verbs;

/// <summary>What each verb that lints files takes: which ones, and by what.</summary>
internal sealed class PathArguments
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore, Description = "Files and folders; the current folder where there is none.",
    };

    private readonly Option<string> profile = new("--profile")
    {
        HelpName = "PROFILE", Description = "servicenow, general, public-tls, or several with commas; beats .editorconfig.",
    };

    private readonly Option<string> baseline = new("--baseline")
    {
        HelpName = "FILE", Description = "Findings that are accepted; else the CertLintBaseline.xml in this folder or above it.",
    };

    private readonly Option<bool> noIgnore = new("--no-ignore");

    private readonly Command command;

    /// <summary>Adds them to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="deed">What it does, as in "Check".</param>
    public PathArguments(Command command, string deed)
    {
        this.command = command;
        noIgnore.Description = deed + " what git ignores, too.";
        command.Arguments.Add(paths);
        command.Options.Add(profile);
        command.Options.Add(baseline);
        command.Options.Add(noIgnore);
    }

    /// <summary>What was given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">What else was given.</param>
    /// <exception cref="UsageException">One of the paths looks like an option that the verb does not have.</exception>
    public T Read<T>(ParseResult parsed, T options)
        where T : PathOptions
    {
        var given = parsed.GetValue(paths) ?? [];
        UsageErrors.RejectUnknownOptions(given, command);
        return options with
        {
            Paths = given,
            Profile = parsed.GetValue(profile),
            Baseline = parsed.GetValue(baseline),
            ReadsIgnoreFiles = !parsed.GetValue(noIgnore),
        };
    }
}
