using System.CommandLine;
using CertLint.Tool.Checking;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint check</c>.</summary>
internal static class CheckVerb
{
    private const string Examples = """
        Examples:
          certlint check                                     this folder and all below it
          certlint check certs deploy/request.sh             a folder and a file
          certlint check --fail-on error                     report all, fail on errors alone
          certlint check --format sarif --output certs.sarif a file for code scanning
          certlint check --format github                     annotations in a workflow of GitHub Actions
          certlint check --shard 2/4                         the second of four parts, for the jobs of a matrix
          openssl req -in a.der -inform DER | certlint check --stdin --as pem

        Exit codes:
          0  no findings at or above the level of --fail-on
          1  findings
          2  the command line is wrong, or something could not be done

        Settings stand in .editorconfig, as for builds. What git ignores is left out of folders.
        """;

    public static Command Create(Terminal terminal)
    {
        var format = WordOption.Of("--format", "FORMAT", "How to report", ReportFormats.All, ReportFormats.Text);
        var output = OutputOption.Create("Write the report into a file; '-' for standard output.");
        var failOn = WordOption.Of("--fail-on", "LEVEL", "The lowest level that makes the exit code 1", FailLevels.All, FailLevels.Warning);
        var shard = new Option<string>("--shard")
        {
            HelpName = "I/N", Description = "Check the I-th of N parts, by folder; for the jobs of a matrix.",
        };
        var stdin = new Option<bool>("--stdin") { Description = "Check standard input." };
        var kind = WordOption.Of("--as", "KIND", "What standard input is", StandardInput.Kinds);
        var verbose = new Option<bool>("--verbose") { Description = "Say what was not checked, and why." };
        var command = new Command("check", "Check files and folders, and report what is wrong.")
        {
            format, output, failOn, shard, stdin, kind, verbose,
        };
        var paths = new PathArguments(command, "Check");
        command.SetAction((parsed, cancellation) =>
        {
            var options = paths.Read(parsed, new CheckOptions
            {
                Format = parsed.GetValue(format)!,
                Output = OutputOption.FileOf(parsed, output),
                FailOn = parsed.GetValue(failOn)!,
                Shard = parsed.GetValue(shard),
                ReadsStandardInput = parsed.GetValue(stdin),
                StandardInputKind = parsed.GetValue(kind),
                IsVerbose = parsed.GetValue(verbose),
            });
            // Of its own thread, so that Ctrl-C need not wait for a look at the file system to end.
            return Task.Run(() => new CheckRun(options, CurrentFolder.Path, terminal).Execute(cancellation), cancellation);
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
