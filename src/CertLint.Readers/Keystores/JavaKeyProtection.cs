using System.Formats.Asn1;
using System.Text;
using CertLint.Readers.Asn1;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Opens keys of a JKS or JCEKS keystore, which may have another password than the keystore.
/// </summary>
internal sealed class JavaKeyProtection
{
    private const string Malformed = "its protection is malformed";

    // Sun's own: the key combined with a stream of SHA-1 digests, and triple DES under a key that MD5 derives.
    private const string DigestStream = "1.3.6.1.4.1.42.2.17.1.1";
    private const string Md5AndTripleDes = "1.3.6.1.4.1.42.2.19.1";
    private const int DigestLength = 20;
    private const int SaltLength = 8;
    private const int KeyLength = 24;

    private int iterationsLeft = KeystoreLimits.KeyIterations;

    /// <summary>True where keys were left out because they ask for more than <see cref="KeystoreLimits.KeyIterations"/>.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Whether the password opens the key; null where that cannot be told.</summary>
    /// <param name="key">EncryptedPrivateKeyInfo (RFC 5208 6).</param>
    /// <param name="password">The keystore's.</param>
    /// <param name="plain">The key where it does, which is nobody's to keep; else null.</param>
    public bool? Opens(byte[] key, string password, out byte[]? plain)
    {
        plain = null;
        try
        {
            var reader = AsnReading.ReaderOf(key).Enter(Asn1Tag.Sequence, Malformed);
            var algorithm = reader.Enter(Asn1Tag.Sequence, Malformed);
            var content = reader.ReadOctetString();
            return algorithm.Oid(Asn1Tag.ObjectIdentifier, Malformed) switch
            {
                DigestStream => OpensDigestStream(content, password, out plain),
                Md5AndTripleDes => OpensTripleDes(algorithm.Enter(Asn1Tag.Sequence, Malformed), content, password, out plain),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is MalformedContentException or AsnContentException)
        {
            return null;
        }
    }

    // Salt, the key, and a digest of password and key.
    private static bool? OpensDigestStream(byte[] content, string password, out byte[]? key)
    {
        key = null;
        var length = content.Length - (2 * DigestLength);
        if (length <= 0)
            return null;
        var text = Encoding.BigEndianUnicode.GetBytes(password);
        var plain = new byte[length];
        var stream = content.AsSpan(0, DigestLength).ToArray();
        for (var i = 0; i < length; i++)
        {
            if (i % DigestLength == 0)
                stream = Sha1(text, stream);
            plain[i] = (byte)(content[DigestLength + i] ^ stream[i % DigestLength]);
        }

        if (!Sha1(text, plain).AsSpan().SequenceEqual(content.AsSpan(DigestLength + length)))
            return false;
        key = plain;
        return true;
    }

    private bool? OpensTripleDes(AsnReader parameters, byte[] content, string password, out byte[]? key)
    {
        key = null;
        var salt = parameters.ReadOctetString();
        if (salt.Length != SaltLength || !parameters.TryReadInt32(out var iterations) || iterations < 1)
            return null;
        // Java takes no other passwords for keys, and makes something odd of a salt whose halves are equal.
        byte[] first = salt.AsSpan(0, SaltLength / 2).ToArray(), second = salt.AsSpan(SaltLength / 2).ToArray();
        if (password.Any(unit => unit is < ' ' or > '~') || first.AsSpan().SequenceEqual(second))
            return null;
        // Each half of the salt is digested so often.
        if (iterations > iterationsLeft / 2)
        {
            IsExhausted = true;
            return null;
        }

        iterationsLeft -= 2 * iterations;
        var text = Encoding.ASCII.GetBytes(password);
        byte[] derived = [.. Md5(first, text, iterations), .. Md5(second, text, iterations)];
        var cipher = CipherUtilities.GetCipher("DESede/CBC/PKCS5Padding");
        cipher.Init(false, new ParametersWithIV(new KeyParameter(derived, 0, KeyLength), derived, KeyLength, SaltLength));
        try
        {
            var plain = cipher.DoFinal(content);
            if (!AsnDecoder.TryReadEncodedValue(plain, AsnReading.Rules, out var tag, out _, out _, out _) || tag != Asn1Tag.Sequence)
                return false;
            key = plain;
            return true;
        }
        catch (Exception exception) when (exception is CryptoException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static byte[] Md5(byte[] octets, byte[] password, int iterations)
    {
        var digest = new MD5Digest();
        for (; iterations > 0; iterations--)
        {
            digest.BlockUpdate(octets, 0, octets.Length);
            digest.BlockUpdate(password, 0, password.Length);
            octets = octets.Length == digest.GetDigestSize() ? octets : new byte[digest.GetDigestSize()];
            digest.DoFinal(octets, 0);
        }

        return octets;
    }

    private static byte[] Sha1(byte[] first, byte[] second)
    {
        var digest = new Sha1Digest();
        digest.BlockUpdate(first, 0, first.Length);
        digest.BlockUpdate(second, 0, second.Length);
        var result = new byte[DigestLength];
        digest.DoFinal(result, 0);
        return result;
    }
}
