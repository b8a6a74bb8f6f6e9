using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using CertLint.Readers.Keys;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Holds the private keys of a keystore's entries against the first certificates there: Java asks only for the same algorithm when a
/// program puts the two together. Nothing of a key is kept but the digest of its public half.
/// </summary>
internal sealed class EntryKeys
{
    private const string Malformed = "its public half is malformed";
    private const byte Uncompressed = 4;

    private int left = KeystoreLimits.ComparedKeys;

    /// <summary>How many keys were held against their certificates.</summary>
    public int Compared { get; private set; }

    /// <summary>True where keys are left out because there are more than <see cref="KeystoreLimits.ComparedKeys"/>.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>
    /// SHA-256 of the SubjectPublicKeyInfo of a key that is not the certificate's; null where it is, or the two cannot be compared.
    /// </summary>
    /// <param name="open">Gives the PrivateKeyInfo (RFC 5208 5), which is overwritten; null where it stays closed.</param>
    /// <param name="certificate">See <see cref="Model.CertificateTarget.PublicKeyDigest"/>.</param>
    public string? OtherThan(Func<byte[]?> open, string? certificate)
    {
        if (certificate is null)
            return null;
        if (left == 0)
        {
            IsExhausted = true;
            return null;
        }

        if (open() is not { } privateKey)
            return null;
        left--;
        try
        {
            if (PrivateKeyInfo.PublicHalfOf(privateKey) is not { } half)
                return null;
            var digest = PublicKeyDigest.Of(half).Value;
            var isOther = digest != certificate && !IsInOtherForm(half, certificate);
            Compared++;
            return isOther ? digest : null;
        }
        catch (Exception exception) when (exception is MalformedContentException or AsnContentException or ArgumentException
            or ArithmeticException or InvalidOperationException)
        {
            return null;
        }
        finally
        {
            Array.Clear(privateKey, 0, privateKey.Length);
        }
    }

    // A certificate may name the curve that the key has in numbers (RFC 3279 2.3.5), and have the point compressed (SEC 1 2.3.3). Of a key
    // that has it so, nobody knows the other form without arithmetic.
    private static bool IsInOtherForm(byte[] half, string certificate)
    {
        var parts = AsnReading.ReaderOf(half).Enter(Asn1Tag.Sequence, Malformed);
        var algorithm = parts.Encoding(Asn1Tag.Sequence, Malformed);
        var identifier = AsnReading.ReaderOf(algorithm).Enter(Asn1Tag.Sequence, Malformed);
        if (identifier.Oid(Asn1Tag.ObjectIdentifier, Malformed) != PrivateKeyInfo.EcPublicKey)
            return false;
        if (!identifier.IsAt(Asn1Tag.ObjectIdentifier))
            return true;
        var point = parts.Contents(Asn1Tag.PrimitiveBitString, Malformed).Span.Slice(1);
        if (point.IsEmpty || point[0] != Uncompressed || point.Length % 2 == 0)
            return true;
        byte[] compressed = [(byte)(2 + (point[point.Length - 1] & 1)), .. point.Slice(1, (point.Length - 1) / 2)];
        return PublicKeyDigest.Of(PublicHalf.Encode(writer => writer.WriteEncodedValue(algorithm.Span), compressed)).Value == certificate;
    }
}
