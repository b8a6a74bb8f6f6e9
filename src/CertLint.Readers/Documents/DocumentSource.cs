using CertLint.Model;
using CertLint.Readers.Json;
using CertLint.Readers.Text.Suppressions;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Documents;

/// <summary>A text and what several readers want to know of it.</summary>
/// <param name="path">Full path of the file; of a text within a file, the file's.</param>
/// <param name="text">The text, decoded, without a byte order mark.</param>
/// <param name="markers">The marker words in it.</param>
internal sealed class DocumentSource(string path, string text, ContentMarkers markers)
{
    private LineMap? lines;
    private JsonText? json;
    private YamlText? yaml;
    private DocumentSource? outermost;
    private CommentLanguages comments;

    /// <summary>Full path, for files that the text refers to and for the extension's hint.</summary>
    public string Path => path;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The marker words in it.</summary>
    public ContentMarkers Markers => markers;

    /// <summary>
    /// How deep it stands within another text: 0 for a file, 1 for a script in a workflow or a config in a script.
    /// </summary>
    public int Depth { get; init; }

    /// <summary>
    /// The encoding whose byte order mark stood before the text, which is no part of it: <c>UTF-8</c>, <c>UTF-16</c>; null
    /// where there was none.
    /// </summary>
    public string? ByteOrderMark { get; init; }

    /// <summary>False where the file is encoded in something else than UTF-8, which some tools read as if it were.</summary>
    public bool IsUtf8 { get; init; } = true;

    /// <summary>Its lines.</summary>
    public LineMap Lines => lines ??= LineMap.Of(text);

    /// <summary>Its YAML documents, parsed once for all formats; none where it does not look like YAML.</summary>
    public YamlText Yaml => yaml ??= IsYaml ? YamlComposer.Read(text) : YamlText.None;

    /// <summary>The languages of all that was found so far, in the texts within this one too.</summary>
    public CommentLanguages Comments => comments;

    private bool IsYaml => (Depth == 0 && YamlDetection.HasExtension(path)) || YamlDetection.StartsLikeYaml(text);

    /// <summary>The text as JSON, parsed once for all readers; <see cref="JsonText.None"/> where it is none.</summary>
    public JsonText Json => json ??= JsonParser.Parse(text);

    /// <summary>A text that stands within another document; its places are offsets in itself (<see cref="Relocation"/>).</summary>
    public static DocumentSource Within(DocumentSource outer, MappedText text, ContentMarkers without = ContentMarkers.None) =>
        new(outer.Path, text.Text, MarkerScanner.Instance.Scan(text.Text) & ~without) 
        {
            Depth = outer.Depth + 1, IsUtf8 = outer.IsUtf8, outermost = outer.outermost ?? outer,
        };

    /// <summary>True where one of these words stands in the text.</summary>
    public bool Has(ContentMarkers any) => (markers & any) != 0;

    /// <summary>Remembers in which language the document, or a text within it, has comments.</summary>
    public void AddComments(CommentLanguages languages) => (outermost ?? this).comments |= languages;
}
