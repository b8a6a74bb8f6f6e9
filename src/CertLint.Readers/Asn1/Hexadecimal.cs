namespace CertLint.Readers.Asn1;

/// <summary>Octets as lower-case hexadecimal digits.</summary>
internal static class Hexadecimal
{
    private const string Digits = "0123456789abcdef";

    /// <summary><c>#</c> and the element's encoding, as RFC 4514 writes a value that is no string.</summary>
    public static string Of(DerElement element) => "#" + Of(element.Data, element.Start, element.End);

    /// <summary>The octets from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static string Of(byte[] data, int start, int end)
    {
        var text = new char[2 * (end - start)];
        for (var i = start; i < end; i++)
        {
            text[2 * (i - start)] = Digits[data[i] >> 4];
            text[(2 * (i - start)) + 1] = Digits[data[i] & 0xF];
        }

        return new string(text);
    }
}
