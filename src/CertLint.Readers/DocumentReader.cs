using CertLint.Model;
using CertLint.Readers.Documents;

namespace CertLint.Readers;

/// <summary>Reads a document of any format that CertLint knows, told by its content. Never throws on bad content.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Raised by one whenever the same bytes may give another model, so that caches of older releases are not used.
    /// </summary>
    public const int Version = 10;

    /// <summary>What these bytes hold; <see cref="DocumentModel.Empty"/> where that is nothing of ours.</summary>
    /// <param name="path">Full path, for the formats that refer to other files and for the extension's hint.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="password">Where the password of a keystore comes from; null for nowhere.</param>
    /// <remarks>
    /// A text may be of several formats at once, e.g. a config with a key embedded. Places are offsets of the decoded text,
    /// without a byte order mark.
    /// </remarks>
    public static DocumentModel Read(string path, byte[] content, PasswordVariable? password = null)
    {
        if (content.Length > DocumentLimits.FileLength)
            return LargeFile.Read(content);
        return BinaryFormats.Read(path, content, password ?? PasswordVariable.None) ?? ReadText(path, content);
    }

    /// <summary>The text of which <see cref="Read"/> gives places; null where the content is binary.</summary>
    public static string? TextOf(byte[] content) => TextDecoding.Decode(content);

    /// <summary>
    /// True where a file that is too large to be read seems to hold something of ours. It is read in pieces, so that memory does
    /// not depend on its length, and no further than 1 GiB.
    /// </summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool MayHold(Stream content) => LargeFile.IsOfInterest(content);

    private static DocumentModel ReadText(string path, byte[] content)
    {
        // Most files of a repository hold nothing of ours; they are not even decoded.
        var isUtf16 = TextDecoding.IsUtf16(content);
        var markers = isUtf16 ? ContentMarkers.None : MarkerScanner.Instance.Scan(content);
        if ((markers == ContentMarkers.None && !isUtf16) || TextDecoding.Decode(content) is not { } text)
            return DocumentModel.Empty;
        var source = new DocumentSource(path, text, isUtf16 ? MarkerScanner.Instance.Scan(text) : markers)
        {
            ByteOrderMark = TextDecoding.ByteOrderMarkOf(content),
            IsUtf8 = !isUtf16 && TextDecoding.IsUtf8(content, 0, content.Length),
        };
        return DocumentComments.AddTo(DocumentFormats.Read(source), source);
    }
}
