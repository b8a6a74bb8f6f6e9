using CertLint.Model;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Ansible;

/// <summary>A task that calls one of the modules for keys, requests and certificates.</summary>
/// <param name="Module">The module's name without its collection.</param>
/// <param name="Name">The key that names the module.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Task">The task.</param>
/// <param name="Document">The number of the document, from 1.</param>
internal sealed record AnsibleTask(string Module, YamlScalar Name, YamlMapping Arguments, YamlMapping Task, int Document)
{
    private static readonly string[] Collections = ["", "community.crypto", "community.general", "ansible.builtin"];

    /// <summary>Where the module's name stands.</summary>
    public SourceSpan Place => Name.Place;

    /// <summary>All tasks of a text, at any depth, that call one of ours.</summary>
    public static IEnumerable<AnsibleTask> In(YamlText text)
    {
        var defaults = DefaultsIn(text);
        foreach (var (task, document) in text.Mappings())
        {
            if (defaults.Contains(task))
                continue;
            foreach (var entry in task.Entries)
            {
                if (entry is { Key: YamlScalar key, Value: YamlMapping arguments } && ModuleOf(key.Value) is { } module)
                    yield return new AnsibleTask(module, key, arguments, task, document);
            }
        }
    }

    /// <summary>True where arguments may come from elsewhere: <c>module_defaults</c>, or <c>args</c> with a variable.</summary>
    public static bool HasDefaults(YamlText text) => DefaultsIn(text).Count > 0;

    /// <summary>The argument under its name or an alias; null where it is not there, or has no value.</summary>
    public YamlEntry? Find(params string[] names)
    {
        foreach (var name in names)
        {
            if (Arguments.Find(name) is { } entry && !IsNothing(entry.Value))
                return entry;
        }

        return null;
    }

    /// <summary>The text of an argument as written, for comparing it with another's; null where there is none.</summary>
    public string? Written(string name) => (Find(name)?.Value as YamlScalar)?.Value;

    private static bool IsNothing(YamlNode node) => node is YamlScalar scalar && YamlTypes.OfPython(scalar) == YamlType.Null;

    private static HashSet<YamlMapping> DefaultsIn(YamlText text) =>
        [.. text.Mappings().Select(found => found.Mapping.Mapping("module_defaults")).OfType<YamlMapping>()];

    private static string? ModuleOf(string key)
    {
        var dot = key.LastIndexOf('.');
        if (Array.IndexOf(Collections, dot < 0 ? "" : key.Substring(0, dot)) < 0)
            return null;
        var module = key.Substring(dot + 1);
        return module.StartsWith("openssl_", StringComparison.Ordinal) || module.StartsWith("x509_", StringComparison.Ordinal)
            || module is "java_keystore" or "java_cert" or "acme_certificate"
            ? module
            : null;
    }
}
