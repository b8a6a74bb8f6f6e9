using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace CertLint.Readers.Tests.Yaml;

/// <summary>Runs PyYAML, on which Ansible stands; a test that needs it is skipped where it is not installed.</summary>
internal static class PythonYaml
{
    // The values and items of all documents by where they start, each once; null for what is no YAML.
    private const string Program = """
        import json, sys, yaml

        def scalars(text):
            seen, found = set(), []
            def walk(node, is_key):
                if id(node) in seen:
                    return
                seen.add(id(node))
                if isinstance(node, yaml.ScalarNode):
                    if not is_key:
                        found.append((node.start_mark.index, node.value))
                elif isinstance(node, yaml.SequenceNode):
                    for item in node.value:
                        walk(item, False)
                elif node is not None:
                    for key, value in node.value:
                        walk(key, True)
                        walk(value, False)
            for document in list(yaml.compose_all(text, Loader=yaml.SafeLoader)):
                walk(document, False)
            return [value for _, value in sorted(found, key=lambda pair: pair[0])]

        def read(text):
            try:
                return scalars(text)
            except (yaml.YAMLError, ValueError):
                return None

        json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
        """;

    public static IReadOnlyList<string[]?> Read(IReadOnlyList<string> texts)
    {
        var start = new ProcessStartInfo("python3", ["-c", Program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = TryStart(start);
        Assert.SkipWhen(process is null, "python3 is not installed.");
        var errors = process!.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(JsonSerializer.Serialize(texts));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended, which the exit code tells of.
        }

        process.WaitForExit();
        var complaint = errors.GetAwaiter().GetResult();
        Assert.SkipWhen(complaint.Contains("No module named 'yaml'", StringComparison.Ordinal), "python3 has no yaml.");
        Assert.True(process.ExitCode == 0, complaint);
        return JsonSerializer.Deserialize<string[]?[]>(output.GetAwaiter().GetResult())!;
    }

    private static Process? TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
