using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Json;

namespace CertLint.Readers.Kestrel;

/// <summary>Reads Kestrel's settings in JSON: appsettings.json, and the environment of launch profiles and containers.</summary>
internal static class KestrelReader
{
    /// <summary>What the settings say of certificates; null where they say nothing, or the text is no JSON.</summary>
    public static DocumentModel? Read(DocumentSource source) =>
        source.Json is { Root: { } root }
            ? KestrelSettings.Read(source, SettingsOf(root).Concat(VariablesOf(root)))
            : JsonFailure.Of(source, IsSettingsFile(source.Path), "The settings");

    /// <summary>The section, whose name may hold the start of a key: <c>"Kestrel:Certificates": {}</c>.</summary>
    private static IEnumerable<KestrelSetting> SettingsOf(JsonValue root)
    {
        var open = new Stack<(string Key, JsonValue Value)>();
        for (var i = root.Members.Count - 1; i >= 0; i--)
        {
            if (root.Members[i].Key.Text.Text is var key && KestrelKey.IsKestrel(key))
                open.Push((key, root.Members[i].Value));
        }

        while (open.Count > 0)
        {
            var (key, value) = open.Pop();
            if (key.Length > KestrelLimits.KeyLength)
                continue;
            for (var i = value.Members.Count - 1; i >= 0; i--)
                open.Push((key + ":" + value.Members[i].Key.Text.Text, value.Members[i].Value));
            if (IsSetting(value))
                yield return new KestrelSetting(key, value.Text);
        }
    }

    /// <summary>Members whose name is a variable's, and pairs of <c>name</c> and <c>value</c> as containers have them.</summary>
    private static IEnumerable<KestrelSetting> VariablesOf(JsonValue root)
    {
        foreach (var value in root.SelfAndWithin())
        {
            foreach (var member in value.Members)
            {
                if (IsSetting(member.Value) && member.Key.Holds("__") && KestrelKey.OfVariable(member.Key.Text.Text) is { } key)
                    yield return new KestrelSetting(key, member.Value.Text);
            }

            if (value.Members.Count > 1 && value.Find("name") is { Kind: JsonKind.String } name && name.Holds("__")
                && value.Find("value") is { } content && IsSetting(content)
                && KestrelKey.OfVariable(name.Text.Text) is { } named)
            {
                yield return new KestrelSetting(named, content.Text);
            }
        }
    }

    private static bool IsSetting(JsonValue value) => value.Kind is JsonKind.String or JsonKind.Number;

    private static bool IsSettingsFile(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
                || string.Equals(name, "launchSettings.json", StringComparison.OrdinalIgnoreCase));
    }
}
