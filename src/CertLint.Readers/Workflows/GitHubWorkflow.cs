using CertLint.Readers.Text.Commands;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Workflows;

/// <summary>The steps of GitHub's workflows and composite actions.</summary>
internal static class GitHubWorkflow
{
    /// <summary>True where a document is a workflow or a composite action.</summary>
    public static bool IsIn(YamlMapping root) =>
        root.Mapping("runs")?.Scalar("using")?.Value == "composite"
        || (root.Mapping("jobs") is { } jobs
            && jobs.Entries.Any(job => job.Value is YamlMapping mapping && (mapping.Find("runs-on") is not null || mapping.Find("steps") is not null)));

    /// <summary>Its scripts, those of other languages left out.</summary>
    public static IEnumerable<YamlScript> Scripts(YamlMapping root)
    {
        var shell = DefaultOf(root);
        foreach (var script in Steps(root.Mapping("runs"), shell ?? ShellKind.Posix))
            yield return script;
        foreach (var job in root.Mapping("jobs")?.Entries ?? [])
        {
            if (job.Value is not YamlMapping mapping)
                continue;
            foreach (var script in Steps(mapping, DefaultOf(mapping) ?? shell ?? OfRunner(mapping["runs-on"])))
                yield return script;
        }
    }

    private static IEnumerable<YamlScript> Steps(YamlMapping? job, ShellKind shell)
    {
        foreach (var step in (job?.Sequence("steps")?.Items ?? []).OfType<YamlMapping>())
        {
            if (step.Scalar("run") is not { } run)
                continue;
            var own = step.Scalar("shell") is { } named ? ShellNames.Of(named.Value) : shell;
            if (own is { } kind)
                yield return new YamlScript(PipelineHoles.In(run.Text, hasMacros: false), kind);
        }
    }

    private static ShellKind? DefaultOf(YamlMapping owner) =>
        owner.Mapping("defaults")?.Mapping("run")?.Scalar("shell") is { } shell ? ShellNames.Of(shell.Value) : null;

    // Where a matrix decides, a script that runs everywhere is taken for what most have.
    private static ShellKind OfRunner(YamlNode? runner)
    {
        var isWindows = runner switch
        {
            YamlScalar scalar => ShellNames.IsWindows(scalar.Value),
            YamlSequence labels => labels.Items.OfType<YamlScalar>().Any(label => ShellNames.IsWindows(label.Value)),
            YamlMapping group => group.Scalar("labels") is { } label && ShellNames.IsWindows(label.Value),
            _ => false,
        };
        return isWindows ? ShellKind.PowerShell : ShellKind.Posix;
    }
}
