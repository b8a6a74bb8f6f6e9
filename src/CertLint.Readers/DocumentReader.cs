using CertLint.Model;

namespace CertLint.Readers;

/// <summary>Reads a document of any format that CertLint knows, told by its content. Never throws on bad content.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Raised by one whenever the same bytes may give another model, so that caches of older releases are not used.
    /// </summary>
    public const int Version = 1;

    /// <summary>What these bytes hold; <see cref="DocumentModel.Empty"/> where that is nothing of ours.</summary>
    /// <param name="path">Full path, for the formats that refer to other files and for the extension's hint.</param>
    /// <param name="content">The whole file.</param>
    public static DocumentModel Read(string path, byte[] content) => DocumentModel.Empty;
}
