using System.CommandLine;
using CertLint.Tool.Reporting;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint report</c>.</summary>
internal static class ReportVerb
{
    private const string Examples = """
        Examples:
          certlint report                               this folder and all below it, into certlint-report.html
          certlint report certs --output certs.html     a folder, into a file of that name
          certlint report --output - > certs.html       to standard output

        Exit codes:
          0  the report was written, whatever stands in it; for gates there is 'certlint check'
          2  the command line is wrong, or something could not be done

        The report is one file for a browser, and needs no network. It holds no password and nothing of a private key.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files and folders; the current folder where there is none.",
        };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE", Description = "Where the report goes, '-' for standard output.", DefaultValueFactory = _ => ReportOptions.DefaultOutput,
        };
        var profile = new Option<string>("--profile")
        {
            HelpName = "PROFILE", Description = "servicenow, general, public-tls, or several with commas; beats .editorconfig.",
        };
        var baseline = new Option<string>("--baseline")
        {
            HelpName = "FILE", Description = "Findings that are accepted; else the CertLintBaseline.xml in this folder or above it.",
        };
        var noIgnore = new Option<bool>("--no-ignore") { Description = "Check what git ignores, too." };
        var command = new Command("report", "Check files and folders, and write a page with findings and certificates.")
        {
            paths, output, profile, baseline, noIgnore,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new ReportOptions
            {
                Paths = parsed.GetValue(paths) ?? [],
                Output = parsed.GetValue(output)!,
                Profile = parsed.GetValue(profile),
                Baseline = parsed.GetValue(baseline),
                ReadsIgnoreFiles = !parsed.GetValue(noIgnore),
            };
            UsageErrors.RejectUnknownOptions(options.Paths, command);
            // Of its own thread, so that Ctrl-C need not wait for a look at the file system to end.
            return Task.Run(() => new ReportRun(options, Environment.CurrentDirectory, terminal).Execute(cancellation), cancellation);
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
