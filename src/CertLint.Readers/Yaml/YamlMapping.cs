using CertLint.Model;

namespace CertLint.Readers.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlEntry(YamlNode Key, YamlNode Value)
{
    /// <summary>The key's text; null where it is no scalar.</summary>
    public string? Name => (Key as YamlScalar)?.Value;
}

/// <summary>Keys with values; a key may stand there several times.</summary>
/// <param name="place">See <see cref="YamlNode.Place"/>.</param>
/// <param name="tag">See <see cref="YamlNode.Tag"/>.</param>
/// <param name="entries">As written.</param>
/// <param name="merged">What merge keys add to them.</param>
internal sealed class YamlMapping(
    SourceSpan place, string? tag, IReadOnlyList<YamlEntry> entries, IReadOnlyList<YamlEntry> merged) : YamlNode(place, tag)
{
    /// <summary>As written, in written order.</summary>
    public IReadOnlyList<YamlEntry> Entries => entries;

    /// <summary>What merge keys (<c>&lt;&lt;</c>) add, the entry of each key that counts.</summary>
    public IReadOnlyList<YamlEntry> Merged => merged;

    /// <summary>The entry of this key: of several the last, as go-yaml and PyYAML have it, and an own one before a merged one.</summary>
    public YamlEntry? Find(string name)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (string.Equals(entries[i].Name, name, StringComparison.Ordinal))
                return entries[i];
        }

        for (var i = 0; i < merged.Count; i++)
        {
            if (string.Equals(merged[i].Name, name, StringComparison.Ordinal))
                return merged[i];
        }

        return null;
    }

    /// <summary>The value of this key; null where it is not there.</summary>
    public YamlNode? this[string name] => Find(name)?.Value;

    /// <summary>The value of this key; null where it is no scalar.</summary>
    public YamlScalar? Scalar(string name) => this[name] as YamlScalar;

    /// <summary>The value of this key; null where it is no mapping.</summary>
    public YamlMapping? Mapping(string name) => this[name] as YamlMapping;

    /// <summary>The value of this key; null where it is no sequence.</summary>
    public YamlSequence? Sequence(string name) => this[name] as YamlSequence;
}
