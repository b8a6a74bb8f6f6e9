using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Kestrel;

/// <summary>
/// Reads Kestrel's settings in the environment of containers, in YAML: <c>NAME: value</c> and <c>- NAME=value</c> of Compose,
/// <c>name</c> and <c>value</c> of Kubernetes.
/// </summary>
internal static class KestrelVariables
{
    private const string Separator = "__";

    /// <summary>What the variables say of certificates; null where they say nothing.</summary>
    public static DocumentModel? Read(DocumentSource source) =>
        source.Text.IndexOf(Separator, StringComparison.Ordinal) < 0 ? null : KestrelSettings.Read(source, SettingsOf(source.Yaml));

    private static IEnumerable<KestrelSetting> SettingsOf(YamlText text)
    {
        foreach (var document in text.Documents)
        {
            foreach (var setting in document.Mappings.SelectMany(OfMapping).Concat(document.Scalars.SelectMany(OfScalar)))
                yield return setting;
        }
    }

    private static IEnumerable<KestrelSetting> OfMapping(YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry is { Name: { } name, Value: YamlScalar value } && OfVariable(name) is { } key)
                yield return new KestrelSetting(key, value.Text);
        }

        if (mapping.Scalar("name") is { } named && mapping.Scalar("value") is { } content && OfVariable(named.Value) is { } setting)
            yield return new KestrelSetting(setting, content.Text);
    }

    private static IEnumerable<KestrelSetting> OfScalar(YamlScalar scalar)
    {
        var equals = scalar.Value.IndexOf('=');
        if (equals > 0 && equals < KestrelLimits.KeyLength && OfVariable(scalar.Value.Substring(0, equals)) is { } key)
            yield return new KestrelSetting(key, scalar.Text.Slice(equals + 1, scalar.Text.Length - equals - 1));
    }

    private static string? OfVariable(string name) =>
        name.Length < KestrelLimits.KeyLength && name.IndexOf(Separator, StringComparison.Ordinal) > 0 ? KestrelKey.OfVariable(name) : null;
}
