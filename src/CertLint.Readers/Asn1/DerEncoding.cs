namespace CertLint.Readers.Asn1;

/// <summary>Writes the few elements of which a SubjectPublicKeyInfo is made.</summary>
internal static class DerEncoding
{
    /// <summary>An element whose contents are <paramref name="parts"/>, one after the other.</summary>
    public static byte[] Encode(byte identifier, params byte[][] parts)
    {
        var length = 0;
        foreach (var part in parts)
            length += part.Length;
        var octets = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
        var encoded = new byte[2 + octets + length];
        encoded[0] = identifier;
        encoded[1] = (byte)(octets == 0 ? length : 0x80 | octets);
        for (var i = 0; i < octets; i++)
            encoded[2 + i] = (byte)(length >> (8 * (octets - 1 - i)));
        var position = 2 + octets;
        foreach (var part in parts)
        {
            Buffer.BlockCopy(part, 0, encoded, position, part.Length);
            position += part.Length;
        }

        return encoded;
    }

    /// <summary>A copy of the octets from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static byte[] Slice(byte[] data, int start, int end)
    {
        var slice = new byte[end - start];
        Buffer.BlockCopy(data, start, slice, 0, slice.Length);
        return slice;
    }
}
