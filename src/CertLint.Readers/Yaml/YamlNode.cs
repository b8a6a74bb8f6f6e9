using CertLint.Model;

namespace CertLint.Readers.Yaml;

/// <summary>A node of a YAML document. An alias is the node that it names, so that several may hold the same.</summary>
/// <param name="place">Where it stands, without its tag and anchor.</param>
/// <param name="tag">The tag as written, resolved; null where none is written.</param>
internal abstract class YamlNode(SourceSpan place, string? tag)
{
    /// <summary>Where it stands, without its tag and anchor; a block's end is that of what follows it.</summary>
    public SourceSpan Place => place;

    /// <summary>The tag, e.g. <c>tag:yaml.org,2002:str</c> or <c>!vault</c>; null where none is written.</summary>
    public string? Tag => tag;
}

/// <summary>A list of nodes.</summary>
internal sealed class YamlSequence(SourceSpan place, string? tag, IReadOnlyList<YamlNode> items) : YamlNode(place, tag)
{
    /// <summary>In written order.</summary>
    public IReadOnlyList<YamlNode> Items => items;
}
