using CertLint.Model;
using YamlDotNet.Core;

namespace CertLint.Readers.Yaml;

/// <summary>A single value.</summary>
/// <param name="source">The text in which it stands.</param>
/// <param name="place">Where it stands, quotes included.</param>
/// <param name="tag">See <see cref="YamlNode.Tag"/>.</param>
/// <param name="value">What it means.</param>
/// <param name="style">How it is written.</param>
internal sealed class YamlScalar(string source, SourceSpan place, string? tag, string value, ScalarStyle style)
    : YamlNode(place, tag)
{
    private MappedText? text;

    /// <summary>What it means: unquoted, unescaped, folded.</summary>
    public string Value => value;

    /// <summary>True where it bears neither quotes nor a tag, so that a reader of YAML decides what type it has.</summary>
    public bool IsUntyped => style == ScalarStyle.Plain && Tag is null;

    /// <summary>The value with the places of its characters.</summary>
    public MappedText Text => text ??= ScalarMapping.Of(source, Place, style, value);
}
