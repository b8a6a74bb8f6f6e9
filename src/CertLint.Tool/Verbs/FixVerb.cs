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
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show the changes and make none." };
        var rules = new Option<string[]>("--rule")
        {
            HelpName = "RULE", Description = "Mend findings of this rule alone; may be given again.", AllowMultipleArgumentsPerToken = false,
        };
        var command = new Command("fix", "Mend what can be mended without asking a person, and show it as a diff.")
        {
            dryRun, rules,
        };
        var paths = new PathArguments(command, "Mend");
        command.SetAction((parsed, cancellation) =>
        {
            var options = paths.Read(
                parsed, new MendOptions { IsDryRun = parsed.GetValue(dryRun), Rules = parsed.GetValue(rules) ?? [] });
            // Of its own thread, so that Ctrl-C need not wait for a look at the file system to end.
            return Task.Run(() => new MendRun(options, CurrentFolder.Path, terminal).Execute(cancellation), cancellation);
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
