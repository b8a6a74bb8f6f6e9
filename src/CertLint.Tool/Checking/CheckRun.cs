using CertLint.Runner;
using CertLint.Runner.Sarif;
using CertLint.Settings;
using CertLint.Tool.Reports;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;
using CertLint.Tool.Walking;

namespace CertLint.Tool.Checking;

/// <summary>From options to a report and an exit code.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="terminal">Where to report.</param>
internal sealed class CheckRun(CheckOptions options, string folder, Terminal terminal)
{
    // A run has no project; what is found by a project's path (baseline, SARIF's category) is found by this one's.
    private const string RunName = "check";

    /// <summary>Checks and reports.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The options ask for what is not there, or cannot be done.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var shard = options.Shard is { } part ? Shard.Parse(part) : null;
        var run = Path.Combine(folder, shard is null ? RunName : $"{RunName}-{shard.Index}-of-{shard.Count}");
        var root = SourceRoot.Of(run, "").Path;
        CheckProfile();
        var baseline = options.Baseline is { } written ? Existing(written, "baseline") : null;
        var (files, sources) = Collect(cancellation);
        if (shard is not null)
            files = [.. files.Where(file => shard.Holds(file.FullPath, root))];
        var result = LintRun.Execute(
            new LintRequest
            {
                Files = [.. files.Select(file => file with { Profile = options.Profile })],
                SourceFiles = sources,
                ProjectPath = run,
                BaselinePath = baseline,
                ReadVariable = Environment.GetEnvironmentVariable,
                UtcNow = DateTime.UtcNow,
            },
            cancellation);
        var outcome = new CheckOutcome(result, files, folder, new SarifRun(root, run));
        Report(outcome);
        return result.Findings.Any(finding => FailLevels.Fails(options.FailOn, finding.Severity)) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private (IReadOnlyList<InputFile> Files, IReadOnlyList<string> Sources) Collect(CancellationToken cancellation)
    {
        if (options.ReadsStandardInput)
        {
            if (options.Shard is not null)
                throw new UsageException("Standard input has no parts; leave out '--shard'.");
            if (options.Paths.Count > 0)
                throw new UsageException("Standard input is checked alone; leave out either --stdin or the paths.");
            using var stream = Console.OpenStandardInput();
            return ([StandardInput.Read(options.StandardInputKind, folder, stream)], []);
        }

        if (options.StandardInputKind is not null)
            throw new UsageException("'--as' says what standard input is; add '--stdin', or leave it out.");
        var walk = new FileWalk(options.ReadsIgnoreFiles, cancellation);
        var paths = options.Paths.Select(path => Existing(path, "path")).ToArray();
        foreach (var path in paths.Length > 0 ? paths : [folder])
            walk.Add(path);
        return (walk.Files, walk.Sources);
    }

    private string Existing(string written, string what)
    {
        var path = written.Length == 0 ? null : Path.GetFullPath(written, folder);
        // A link to nothing is there, and a finding of its own.
        if (path is null || (!Path.Exists(path) && new FileInfo(path).LinkTarget is null))
            throw new UsageException($"The {what} '{written}' does not exist.");
        return path;
    }

    private void CheckProfile()
    {
        foreach (var word in options.Profile?.Split(',') ?? [])
        {
            if (SettingValues.ParseProfile(word) is null)
                throw new UsageException($"'{word.Trim()}' is no profile; write one or several of servicenow, general and public-tls.");
        }
    }

    private void Report(CheckOutcome outcome)
    {
        var report = ReportFormats.Of(options.Format);
        if (options.Output is { } output)
            Save(output, report, outcome);
        else
            report.Write(terminal.Output, terminal.Style, outcome);
        terminal.Output.Flush();
        if (options.IsVerbose)
            Details.Write(terminal.Error, outcome);
        if (options.Output is not null || !report.HasSummary)
            terminal.Error.WriteLine(Summary.Of(outcome));
    }

    private void Save(string written, IReport report, CheckOutcome outcome)
    {
        using var text = new StringWriter { NewLine = "\n" };
        report.Write(text, Style.None, outcome);
        try
        {
            File.WriteAllText(Path.GetFullPath(written, folder), text.ToString());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The report '{written}' was not written because it cannot be opened ({error.Message.TrimEnd('.')}).");
        }
    }
}
