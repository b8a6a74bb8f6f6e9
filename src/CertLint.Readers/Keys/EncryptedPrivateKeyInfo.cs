using System.Formats.Asn1;
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
        var reader = DerStructure.Open(content).Enter(Asn1Tag.Sequence, Malformed);
        _ = reader.Enter(Asn1Tag.Sequence, Malformed).Encoding(Asn1Tag.ObjectIdentifier, Malformed);
        _ = reader.Encoding(Asn1Tag.PrimitiveOctetString, Malformed);
        return true;
    }
}
