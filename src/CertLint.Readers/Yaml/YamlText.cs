using CertLint.Model;

namespace CertLint.Readers.Yaml;

/// <summary>A document of a YAML text.</summary>
/// <param name="Root">Its node; null where it is empty.</param>
/// <param name="Mappings">All mappings at any depth, each once however many aliases name it, by where they start.</param>
/// <param name="Scalars">All scalars that are values or items, likewise.</param>
internal sealed record YamlDocument(YamlNode? Root, IReadOnlyList<YamlMapping> Mappings, IReadOnlyList<YamlScalar> Scalars);

/// <summary>Why a text was not read to its end.</summary>
/// <param name="Place">Where it stopped.</param>
/// <param name="Reason">Words that follow "because".</param>
/// <param name="IsLimit">True where the text may be right, but is more than CertLint reads.</param>
internal sealed record YamlFailure(SourceSpan Place, string Reason, bool IsLimit);

/// <summary>What a YAML text holds.</summary>
/// <param name="Documents">The documents before <paramref name="Failure"/>.</param>
/// <param name="Failure">Null where all was read.</param>
internal sealed record YamlText(IReadOnlyList<YamlDocument> Documents, YamlFailure? Failure)
{
    /// <summary>A text that is no YAML.</summary>
    public static YamlText None { get; } = new([], null);

    /// <summary>All mappings of all documents, each with the number of its document, from 1.</summary>
    public IEnumerable<(YamlMapping Mapping, int Document)> Mappings()
    {
        for (var i = 0; i < Documents.Count; i++)
        {
            foreach (var mapping in Documents[i].Mappings)
                yield return (mapping, i + 1);
        }
    }
}
