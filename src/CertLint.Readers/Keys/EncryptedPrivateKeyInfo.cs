using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keys;

/// <summary>EncryptedPrivateKeyInfo (PKCS #8, RFC 5958 3). Nothing is decrypted.</summary>
internal static class EncryptedPrivateKeyInfo
{
    private const string Malformed = "it is no encrypted PKCS #8 private key";

    /// <summary>True; what is none throws.</summary>
    /// <exception cref="MalformedContentException">It is none.</exception>
    public static bool Check(byte[] content)
    {
        var reader = DerStructure.Read(content).Children;
        var algorithm = reader.Read(DerTag.Sequence, Malformed);
        _ = algorithm.Children.Read(DerTag.ObjectIdentifier, Malformed);
        _ = reader.Read(DerTag.OctetString, Malformed);
        return true;
    }
}
