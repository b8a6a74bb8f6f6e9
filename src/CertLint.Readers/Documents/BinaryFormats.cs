using CertLint.Model;
using CertLint.Readers.Der;

namespace CertLint.Readers.Documents;

/// <summary>The formats that are no text, told by their first octets.</summary>
internal static class BinaryFormats
{
    /// <summary>What the content holds; null where it is of none of them, and may be a text.</summary>
    /// <param name="path">Full path, for the file's name.</param>
    /// <param name="content">The whole file.</param>
    public static DocumentModel? Read(string path, byte[] content) =>
        DerReader.Read(path, content);
}
