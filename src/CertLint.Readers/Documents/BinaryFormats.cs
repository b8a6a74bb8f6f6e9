using CertLint.Model;
using CertLint.Readers.Der;
using CertLint.Readers.Keystores;

namespace CertLint.Readers.Documents;

/// <summary>The formats that are no text, told by their first octets.</summary>
internal static class BinaryFormats
{
    // The first that knows the content reads it.
    private static readonly Func<string, byte[], PasswordVariable, DocumentModel?>[] All =
    [
        JavaKeystoreReader.Read,
        Pkcs12Reader.Read,
        (path, content, _) => BcfksReader.Read(path, content),
        (path, content, _) => DerReader.Read(path, content),
    ];

    /// <summary>What the content holds; null where it is of none of them, and may be a text.</summary>
    /// <param name="path">Full path, for the file's name.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="password">Of a keystore; asked only where one hides something.</param>
    public static DocumentModel? Read(string path, byte[] content, PasswordVariable password)
    {
        foreach (var read in All)
        {
            if (read(path, content, password) is { } model)
                return model;
        }

        return null;
    }
}
