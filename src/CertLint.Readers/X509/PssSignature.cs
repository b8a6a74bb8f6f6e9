using System.Numerics;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.X509;

/// <summary>Verifies RSASSA-PSS (RFC 8017 8.1.2 and 9.1.2).</summary>
internal static class PssSignature
{
    private const byte Trailer = 0xBC;

    /// <summary>True where the signature is the key's; null where the key is over a limit.</summary>
    /// <exception cref="Asn1.MalformedContentException">The key is no RSAPublicKey.</exception>
    public static bool? Verify(PssParameters parameters, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, ReadOnlyMemory<byte> key)
    {
        if (RsaVerification.Of(key) is not { } rsa)
            return null;
        // One bit less than the modulus, so that it is always the smaller number.
        var bits = rsa.Bits - 1;
        if (rsa.Open(signature) is not { } message || Octets(message, (bits + 7) / 8) is not { } encoded)
            return false;
        var digest = DigestUtilities.GetDigest(new DerObjectIdentifier(parameters.Digest));
        var hash = Hash(digest, signed.ToArray());
        // Before the salt stands at least 01. A salt may be said to be longer than any number that could be added to it.
        var room = encoded.Length - hash.Length - 2;
        if (room < 0 || parameters.SaltLength > room || encoded[encoded.Length - 1] != Trailer)
            return false;
        var saltStart = room + 1 - parameters.SaltLength;
        var block = encoded.AsSpan(0, encoded.Length - hash.Length - 1).ToArray();
        var tag = encoded.AsSpan(block.Length, hash.Length).ToArray();
        var unused = (8 * encoded.Length) - bits;
        if (block[0] >> (8 - unused) != 0)
            return false;
        Unmask(block, tag, DigestUtilities.GetDigest(new DerObjectIdentifier(parameters.MaskDigest)));
        block[0] &= (byte)(0xFF >> unused);
        for (var i = 0; i < saltStart; i++)
        {
            if (block[i] != (i == saltStart - 1 ? 1 : 0))
                return false;
        }

        return Hash(digest, [.. new byte[8], .. hash, .. block.AsSpan(saltStart)]).AsSpan().SequenceEqual(tag);
    }

    // MGF1 (RFC 8017 B.2.1).
    private static void Unmask(byte[] block, byte[] seed, IDigest digest)
    {
        var start = 0;
        for (var counter = 0; start < block.Length; counter++)
        {
            foreach (var octet in Hash(digest, [.. seed, (byte)(counter >> 24), (byte)(counter >> 16), (byte)(counter >> 8), (byte)counter]))
            {
                if (start < block.Length)
                    block[start++] ^= octet;
            }
        }
    }

    private static byte[] Hash(IDigest digest, byte[] content)
    {
        digest.BlockUpdate(content, 0, content.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }

    // The most significant first; null where it needs more.
    private static byte[]? Octets(BigInteger number, int length)
    {
        var octets = new byte[length];
        var reversed = number.ToByteArray();
        for (var i = 0; i < reversed.Length; i++)
        {
            if (i < length)
                octets[length - 1 - i] = reversed[i];
            else if (reversed[i] != 0)
                return null;
        }

        return octets;
    }
}
