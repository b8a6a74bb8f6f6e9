namespace CertLint.Names;

/// <summary>Hexadecimal digits of either case.</summary>
internal static class HexDigits
{
    /// <summary>The digit's value, or -1.</summary>
    public static int ValueOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };

    /// <summary>The octets that pairs of digits stand for; null for an odd number or another character.</summary>
    public static byte[]? Decode(string text, int start)
    {
        if ((text.Length - start) % 2 != 0)
            return null;
        var octets = new byte[(text.Length - start) / 2];
        for (var i = 0; i < octets.Length; i++)
        {
            var high = ValueOf(text[start + (i * 2)]);
            var low = ValueOf(text[start + (i * 2) + 1]);
            if (high < 0 || low < 0)
                return null;
            octets[i] = (byte)((high * 16) + low);
        }

        return octets;
    }
}
