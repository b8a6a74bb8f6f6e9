using System.Text;

namespace CertLint.Names;

/// <summary>Encoded elements as RFC 4514 2.4 writes them: <c>#</c> and the octets of the encoding in hexadecimal.</summary>
internal static class DerHex
{
    private const string Digits = "0123456789abcdef";

    /// <summary>The element with this universal tag, which is below 31, and these contents.</summary>
    public static string OfElement(int tag, byte[] contents)
    {
        var text = new StringBuilder("#", 3 + (2 * (contents.Length + 6)));
        Append(text, (byte)tag);
        AppendLength(text, contents.Length);
        foreach (var octet in contents)
            Append(text, octet);
        return text.ToString();
    }

    private static void AppendLength(StringBuilder text, int length)
    {
        if (length < 0x80)
        {
            Append(text, (byte)length);
            return;
        }

        var count = length > 0xFFFFFF ? 4 : length > 0xFFFF ? 3 : length > 0xFF ? 2 : 1;
        Append(text, (byte)(0x80 | count));
        for (var i = count - 1; i >= 0; i--)
            Append(text, (byte)(length >> (8 * i)));
    }

    private static void Append(StringBuilder text, byte octet) => text.Append(Digits[octet >> 4]).Append(Digits[octet & 0xF]);
}
