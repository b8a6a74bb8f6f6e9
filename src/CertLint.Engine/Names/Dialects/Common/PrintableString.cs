namespace CertLint.Names;

/// <summary>The character set of PrintableString (X.680).</summary>
internal static class PrintableString
{
    /// <summary>A bit for each of the characters 32 to 63: the space, <c>'()+,-./:=?</c> and the digits.</summary>
    private const uint Below64 = 0xA7FF_FB81;

    /// <summary>True for a letter, a digit, the space and <c>'()+,-./:=?</c>.</summary>
    public static bool Contains(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z'
        || (character is >= ' ' and <= '?' && ((Below64 >> (character - ' ')) & 1) != 0);
}
