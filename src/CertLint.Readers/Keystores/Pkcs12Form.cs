namespace CertLint.Readers.Keystores;

/// <summary>Tells a PKCS #12 file by its first octets, also where it is cut off.</summary>
internal static class Pkcs12Form
{
    private const byte Sequence = 0x30;

    // 1.2.840.113549.1.7, the content types of PKCS #7, and the octet before the last arc: what a PFX can hold is
    // data (1) or signedData (2).
    private static readonly byte[] ContentType = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];

    // PFX version 3 (RFC 7292 4).
    private static readonly byte[] Version = [0x02, 0x01, 0x03];

    /// <summary>True for a SEQUENCE of version 3 and a ContentInfo of data or signedData.</summary>
    public static bool Matches(byte[] content)
    {
        var position = 0;
        return SkipHeader(content, ref position)
            && SkipOctets(content, Version, ref position)
            && SkipHeader(content, ref position)
            && SkipOctets(content, ContentType, ref position)
            && position < content.Length
            && content[position] is 1 or 2;
    }

    // The tag and the length, which may be indefinite.
    private static bool SkipHeader(byte[] content, ref int position)
    {
        if (content.Length - position < 2 || content[position] != Sequence)
            return false;
        var length = content[position + 1];
        position += 2 + (length > 0x80 ? length & 0x7F : 0);
        return length <= 0x84 && position <= content.Length;
    }

    private static bool SkipOctets(byte[] content, byte[] octets, ref int position)
    {
        for (var i = 0; i < octets.Length; i++)
        {
            if (position + i >= content.Length || content[position + i] != octets[i])
                return false;
        }

        position += octets.Length;
        return true;
    }
}
