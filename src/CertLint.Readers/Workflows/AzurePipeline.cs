using CertLint.Readers.Text.Commands;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Workflows;

/// <summary>The steps of Azure Pipelines, at any depth: jobs, stages, templates, <c>${{ if }}</c>.</summary>
internal static class AzurePipeline
{
    private static readonly (string Key, ShellKind Shell)[] Shortcuts =
        [("bash", ShellKind.Posix), ("pwsh", ShellKind.PowerShell), ("powershell", ShellKind.PowerShell)];

    /// <summary>True where a document is a pipeline or one of its templates.</summary>
    public static bool IsIn(YamlDocument document) => document.Root is YamlMapping root
        && (root["steps"] is YamlSequence || root["jobs"] is YamlSequence || root["stages"] is YamlSequence || root.Mapping("extends") is not null)
        && (document.Mappings.Any(mapping => mapping.Find("vmImage") is not null || (mapping.Scalar("task") is { } task && task.Value.IndexOf('@') > 0))
            || document.Mappings.Any(mapping => Shortcuts.Any(shortcut => mapping.Scalar(shortcut.Key) is not null)));

    /// <summary>Its scripts.</summary>
    public static IEnumerable<YamlScript> Scripts(YamlDocument document)
    {
        var shell = DefaultShell(document);
        var inputsOfTasks = new HashSet<YamlMapping>();
        foreach (var step in document.Mappings.Where(step => !inputsOfTasks.Contains(step)))
        {
            foreach (var (key, kind) in Shortcuts)
            {
                if (step.Scalar(key) is { } script)
                    yield return Script(script, kind);
            }

            if (step.Scalar("task") is { } task)
            {
                if (step.Mapping("inputs") is not { } inputs)
                    continue;
                inputsOfTasks.Add(inputs);
                if (OfTask(task.Value, inputs, shell) is { } script)
                    yield return script;
            }
            else if (step.Scalar("script") is { } script)
            {
                yield return Script(script, shell);
            }
        }
    }

    private static YamlScript Script(YamlScalar script, ShellKind shell) =>
        new(PipelineHoles.In(script.Text, hasMacros: true), shell);

    private static YamlScript? OfTask(string task, YamlMapping inputs, ShellKind shell)
    {
        if ((inputs.Scalar("script") ?? inputs.Scalar("inlineScript") ?? inputs.Scalar("Inline")) is not { } script)
            return null;
        var at = task.IndexOf('@');
        var name = (at < 0 ? task : task.Substring(0, at)).ToLowerInvariant();
        var kind = name switch
        {
            "bash" => ShellKind.Posix,
            "powershell" or "azurepowershell" => ShellKind.PowerShell,
            "cmdline" => shell,
            _ => inputs.Scalar("scriptType")?.Value.ToLowerInvariant() switch
            {
                "ps" or "pscore" => ShellKind.PowerShell,
                "batch" => ShellKind.Cmd,
                _ => ShellKind.Posix,
            },
        };
        return Script(script, kind);
    }

    // 'script' is cmd on Windows, and a shell elsewhere; where a pipeline has both, it must be right in both.
    private static ShellKind DefaultShell(YamlDocument document)
    {
        var images = document.Mappings.Select(mapping => mapping.Scalar("vmImage")?.Value).OfType<string>().ToList();
        return images.Count > 0 && images.All(ShellNames.IsWindows) ? ShellKind.Cmd : ShellKind.Posix;
    }
}
