namespace CertLint.Names;

/// <summary>The character set of PrintableString (X.680).</summary>
internal static class PrintableString
{
    /// <summary>True for a letter, a digit, the space and <c>'()+,-./:=?</c>.</summary>
    public static bool Contains(char character) =>
        character is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' || " '()+,-./:=?".IndexOf(character) >= 0;
}
