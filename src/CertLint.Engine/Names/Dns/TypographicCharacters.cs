namespace CertLint.Names;

/// <summary>
/// Characters that a word processor writes where a keyboard has another, and that no form of IDNA lets into a label.
/// </summary>
internal static class TypographicCharacters
{
    /// <summary>Hyphens and dashes beyond ASCII.</summary>
    public static bool IsDash(char character) => character is (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Dashes, quotation marks, the ellipsis, and what stands for a character that was lost.</summary>
    public static bool Contains(char character) => IsDash(character)
        || character is (>= '\u2018' and <= '\u201f') or '\u2026' or '\u00ab' or '\u00bb' or '\ufffd';
}
