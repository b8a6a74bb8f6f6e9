namespace CertLint.Readers.Asn1;

/// <summary>Octets as lower-case hexadecimal digits.</summary>
internal static class Hexadecimal
{
    private const string Digits = "0123456789abcdef";

    /// <summary><c>#</c> and an element's encoding, as RFC 4514 writes a value that is no string.</summary>
    public static string OfElement(ReadOnlyMemory<byte> encoding) => "#" + Of(encoding.Span);

    /// <summary>Two digits for each octet.</summary>
    public static string Of(ReadOnlySpan<byte> octets)
    {
        var text = new char[2 * octets.Length];
        for (var i = 0; i < octets.Length; i++)
        {
            text[2 * i] = Digits[octets[i] >> 4];
            text[(2 * i) + 1] = Digits[octets[i] & 0xF];
        }

        return new string(text);
    }
}
