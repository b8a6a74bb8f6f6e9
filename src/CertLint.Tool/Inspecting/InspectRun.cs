using CertLint.Findings;
using CertLint.Runner;
using CertLint.Tool.Checking;
using CertLint.Tool.Inspecting.Files;
using CertLint.Tool.Inspecting.Names;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;

namespace CertLint.Tool.Inspecting;

/// <summary>From options to what is told, and an exit code.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="terminal">Where to tell it.</param>
internal sealed class InspectRun(InspectOptions options, string folder, Terminal terminal)
{
    /// <summary>Reads and tells.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The options ask for what is not there, or cannot be done.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var subjects = new[] { options.Path is not null, options.Name is not null, options.ReadsStandardInput }.Count(isTold => isTold);
        if (subjects != 1)
        {
            throw new UsageException(subjects == 0
                ? "Say what to inspect: a file, or a name with '--name' and '--dialect', or '--stdin'. 'certlint inspect --help' shows how."
                : "One thing is inspected at a time: a file, or a name, or standard input.");
        }

        if (options.StandardInputKind is not null && !options.ReadsStandardInput)
            throw new UsageException("'--as' says what standard input is; add '--stdin', or leave it out.");
        if (options.Name is { } name)
            return InspectName(name);
        if (options.Dialect is not null)
            throw new UsageException("'--dialect' says whose syntax a name is in; add '--name TEXT', or leave it out.");
        return InspectFile(cancellation);
    }

    private int InspectName(string name)
    {
        if (options.Dialect is not { } dialect)
        {
            throw new UsageException(
                "Say whose syntax the name is in, as in '--dialect openssl-subj'; --dialect takes " + string.Join(", ", DialectNames.All) + ".");
        }

        var reading = NameReading.Of(DialectNames.Parse(dialect), name);
        if (options.IsJson)
            NameJson.Write(terminal.Output, reading);
        else
            NameText.Write(terminal.Output, terminal.Style, reading);
        terminal.Output.Flush();
        return reading.Parse.Name is null ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private int InspectFile(CancellationToken cancellation)
    {
        var now = DateTime.UtcNow;
        var (files, sources) = Collect(cancellation);
        var request = new LintRequest { Files = files, SourceFiles = sources, ReadVariable = Environment.GetEnvironmentVariable, UtcNow = now };
        var inspection = InspectionRun.Execute(request, files[0].FullPath, cancellation);
        var shown = new ShownPaths(folder, files[0].Content is null ? null : files[0].FullPath);
        var isRead = IsRead(inspection);
        if (options.IsJson)
            FileJson.Write(terminal.Output, inspection, shown, now);
        else if (inspection.Failure is { } failure)
            terminal.Complain($"{shown.Of(inspection.Path)} cannot be inspected because {failure}.");
        else if (!HoldsAnything(inspection))
            terminal.Complain($"{shown.Of(inspection.Path)} holds nothing that CertLint reads: no request, certificate, key, keystore, config or command.");
        else
            new FileText(terminal.Output, terminal.Style, shown, now).Write(inspection);
        terminal.Output.Flush();
        return isRead ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private (IReadOnlyList<InputFile> Files, IReadOnlyList<string> Sources) Collect(CancellationToken cancellation)
    {
        if (options.ReadsStandardInput)
        {
            using var stream = Console.OpenStandardInput();
            return ([StandardInput.Read(options.StandardInputKind, folder, stream)], []);
        }

        var written = options.Path!;
        var path = GivenPath.Existing(written, folder, "file");
        if (Directory.Exists(path))
            throw new UsageException($"'{written}' is a folder; name one of its files, or check the folder with 'certlint check {written}'.");
        return Neighbours.Of(path, cancellation);
    }

    private static bool IsRead(FileInspection inspection) => inspection.Failure is null && HoldsAnything(inspection)
        && inspection.Problems.All(problem => problem.RuleId != RuleIds.UnreadableFile);

    private static bool HoldsAnything(FileInspection inspection) => inspection.Targets.Count > 0 || inspection.Problems.Count > 0
        || inspection.NotChecked.Count > 0 || inspection.PresentedFiles.Count > 0;
}
