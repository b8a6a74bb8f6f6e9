using System.CommandLine;
using CertLint.Tool.Fixing;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint fix</c>.</summary>
internal static class FixVerb
{
    private const string Examples = """
        Examples:
          certlint fix --dry-run                             show what would be changed here and below, change nothing
          certlint fix                                       change it
          certlint fix deploy/request.sh --rule CERT1004     countries of one file, and nothing else
          certlint fix --dry-run | git apply                 the same by way of git

        Exit codes:
          0  no warnings and errors are left
          1  some are left, which a person must look at: certlint check
          2  the command line is wrong, or a file could not be changed

        Only what is certain is changed, at its exact place; the rest of a file stays as it is, octet for octet.
        PEM, certificates, requests, keys and keystores are never changed; 'dotnet format analyzers' mends C#.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files and folders; the current folder where there is none.",
        };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show the changes and make none." };
        var rules = new Option<string[]>("--rule")
        {
            HelpName = "RULE", Description = "Mend findings of this rule alone; may be given again.", AllowMultipleArgumentsPerToken = false,
        };
        var profile = new Option<string>("--profile")
        {
            HelpName = "PROFILE", Description = "servicenow, general, public-tls, or several with commas; beats .editorconfig.",
        };
        var baseline = new Option<string>("--baseline")
        {
            HelpName = "FILE", Description = "Findings that are accepted; else the CertLintBaseline.xml in this folder or above it.",
        };
        var noIgnore = new Option<bool>("--no-ignore") { Description = "Mend what git ignores, too." };
        var command = new Command("fix", "Mend what can be mended without asking a person, and show it as a diff.")
        {
            paths, dryRun, rules, profile, baseline, noIgnore,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new MendOptions
            {
                Paths = parsed.GetValue(paths) ?? [],
                IsDryRun = parsed.GetValue(dryRun),
                Rules = parsed.GetValue(rules) ?? [],
                Profile = parsed.GetValue(profile),
                Baseline = parsed.GetValue(baseline),
                ReadsIgnoreFiles = !parsed.GetValue(noIgnore),
            };
            RejectUnknownOptions(options.Paths, command);
            return Task.Run(() => new MendRun(options, Environment.CurrentDirectory, terminal).Execute(cancellation), cancellation);
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }

    // The library takes them for paths, of which there may be any number.
    private static void RejectUnknownOptions(IReadOnlyList<string> paths, Command command)
    {
        if (paths.FirstOrDefault(path => path.StartsWith('-') && !Path.Exists(path)) is { } unknown)
            throw new UsageException(UsageErrors.UnknownOption(unknown, command) + " 'certlint fix --help' lists them.");
    }
}
