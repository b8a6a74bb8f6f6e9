using CertLint.Readers.Text.Commands;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Workflows;

/// <summary>
/// Scripts of whatever else is written in YAML, told by the keys that hold them there: GitLab CI, CircleCI, Compose,
/// Kubernetes, Ansible's tasks, cloud-init, Taskfile.
/// </summary>
internal static class OtherScripts
{
    private static readonly HashSet<string> Scripts = new(StringComparer.Ordinal)
    {
        "script", "before_script", "after_script", "run", "shell", "command", "cmd", "raw", "entrypoint", "commands", "cmds", "runcmd",
        "bootcmd", "before_install", "install", "before_script", "test", "preStart", "postStart",
    };

    private static readonly HashSet<string> PowerShell = new(StringComparer.Ordinal) { "win_shell", "win_command", "pwsh", "powershell" };

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "command", "args", "entrypoint", "argv", "test" };

    /// <summary>The scripts of a document.</summary>
    public static IEnumerable<YamlScript> In(YamlDocument document) => document.Mappings.SelectMany(Of);

    private static IEnumerable<YamlScript> Of(YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Name is not { } key)
                continue;
            var name = key.Substring(key.LastIndexOf('.') + 1);
            var scripts = Words.Contains(name) && entry.Value is YamlSequence words ? OfWords(mapping, name, words)
                : Scripts.Contains(name) ? OfValue(entry.Value, ShellOf(mapping))
                : PowerShell.Contains(name) ? OfValue(entry.Value, ShellKind.PowerShell)
                : [];
            foreach (var script in scripts)
                yield return script;
        }
    }

    // CircleCI names the shell beside the command; Ansible's 'executable' is an argument of its own.
    private static ShellKind ShellOf(YamlMapping mapping) =>
        mapping.Scalar("shell") is { } shell && mapping.Find("command") is not null ? ShellNames.Of(shell.Value) ?? ShellKind.Posix : ShellKind.Posix;

    private static IEnumerable<YamlScript> OfValue(YamlNode value, ShellKind shell) => value switch
    {
        YamlScalar scalar => [new YamlScript(PipelineHoles.In(scalar.Text, hasMacros: false), shell)],
        YamlSequence list => list.Items.SelectMany(item => item is YamlSequence words ? OfWords(words.Items) : OfValue(item, shell)),
        _ => [],
    };

    // A container's 'args' follow its 'command'.
    private static IEnumerable<YamlScript> OfWords(YamlMapping mapping, string name, YamlSequence words) => name switch
    {
        "args" when mapping.Sequence("command") is not null => [],
        "command" when mapping.Sequence("args") is { } more => OfWords([.. words.Items, .. more.Items]),
        _ => OfWords(words.Items),
    };

    private static IEnumerable<YamlScript> OfWords(IReadOnlyList<YamlNode> words) => ArgumentList.Script(words) is { } script
        ? [new YamlScript(PipelineHoles.In(script, hasMacros: false), ShellKind.Posix)]
        : [];
}
