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
        var output = OutputOption.Create("Where the report goes; '-' for standard output.", ReportOptions.DefaultOutput);
        var command = new Command("report", "Check files and folders, and write a page with findings and certificates.")
        {
            output,
        };
        var paths = new PathArguments(command, "Check");
        command.SetAction((parsed, cancellation) =>
        {
            var options = paths.Read(parsed, new ReportOptions { Output = OutputOption.FileOf(parsed, output) });
            // Of its own thread, so that Ctrl-C need not wait for a look at the file system to end.
            return Task.Run(() => new ReportRun(options, CurrentFolder.Path, terminal).Execute(cancellation), cancellation);
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
