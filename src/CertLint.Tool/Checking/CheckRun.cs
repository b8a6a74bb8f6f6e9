using CertLint.Tool.Reports;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;

namespace CertLint.Tool.Checking;

/// <summary>From options to a report and an exit code.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="terminal">Where to report.</param>
internal sealed class CheckRun(CheckOptions options, string folder, Terminal terminal)
{
    /// <summary>Checks and reports.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The options ask for what is not there, or cannot be done.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var outcome = Lint(cancellation);
        Report(outcome);
        return outcome.Result.Findings.Any(finding => FailLevels.Fails(options.FailOn, finding.Severity)) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private CheckOutcome Lint(CancellationToken cancellation)
    {
        var run = new PathRun(options, folder);
        if (options.ReadsStandardInput)
        {
            if (options.Shard is not null)
                throw new UsageException("Standard input has no parts; leave out '--shard'.");
            if (options.Paths.Count > 0)
                throw new UsageException("Standard input is checked alone; leave out either --stdin or the paths.");
            using var stream = Console.OpenStandardInput();
            return run.Lint(StandardInput.Read(options.StandardInputKind, folder, stream), cancellation);
        }

        return options.StandardInputKind is null
            ? run.LintPaths(cancellation)
            : throw new UsageException("'--as' says what standard input is; add '--stdin', or leave it out.");
    }

    private void Report(CheckOutcome outcome)
    {
        var report = ReportFormats.Of(options.Format);
        if (options.Output is { } output)
            ReportFile.Save(output, folder, report, outcome);
        else
            report.Write(terminal.Output, terminal.Style, outcome);
        terminal.Output.Flush();
        if (options.IsVerbose)
            Details.Write(terminal.Error, outcome);
        if (options.Output is not null || !report.HasSummary)
            terminal.Error.WriteLine(Summary.Of(outcome));
    }
}
