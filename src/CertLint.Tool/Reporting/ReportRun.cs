using CertLint.Tool.Checking;
using CertLint.Tool.Reports;
using CertLint.Tool.Reports.Html;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;

namespace CertLint.Tool.Reporting;

/// <summary>From options to a page.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="terminal">Where to report.</param>
internal sealed class ReportRun(ReportOptions options, string folder, Terminal terminal)
{
    /// <summary>Checks and writes the page.</summary>
    /// <returns>Clean whatever was found: the page is for people, and <c>check</c> for gates.</returns>
    /// <exception cref="UsageException">The options ask for what is not there, or cannot be done.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var output = options.Output;
        if (output is not null)
            RefuseToReplaceOthers(output);
        var outcome = new PathRun(options, folder) { KeepsInventory = true }.LintPaths(cancellation);
        var report = new HtmlReport();
        if (output is not null)
            ReportFile.Save(output, folder, report, outcome);
        else
            report.Write(terminal.Output, Style.None, outcome);
        terminal.Output.Flush();
        terminal.Error.WriteLine(Summary.Of(outcome) + (output is null ? "" : $" The report is in '{ShownText.Of(output)}'."));
        return ExitCodes.Clean;
    }

    // A slip such as '--output server.key' must not cost a key. What is empty or no plain file is the user's to name.
    private void RefuseToReplaceOthers(string output)
    {
        try
        {
            var file = new FileInfo(Path.GetFullPath(output, folder));
            if (!file.Exists || file.Length == 0)
                return;
            using var text = file.OpenText();
            var beginning = new char[HtmlReport.Beginning.Length];
            if (text.ReadBlock(beginning) < beginning.Length || !beginning.AsSpan().SequenceEqual(HtmlReport.Beginning))
                throw new UsageException($"'{output}' is there and is no report of CertLint, so it was not replaced; remove it, or name another file.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // To write it will fail as well, and say why.
        }
    }
}
