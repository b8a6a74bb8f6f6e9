namespace CertLint.Rules.Subject1000;

/// <summary>
/// The code page in which Windows and browsers read what calls itself Latin-1 (WHATWG Encoding, windows-1252): ISO 8859-1
/// with printable characters in place of most of its C1 controls.
/// </summary>
internal static class Windows1252
{
    private const int FirstOwn = 0x80;

    private const string Own =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The octet that this character was read from, under this code page or ISO 8859-1; -1 where there is none.</summary>
    public static int OctetOf(char character)
    {
        if (character < 0x100)
            return character;
        var index = Own.IndexOf(character);
        return index < 0 ? -1 : FirstOwn + index;
    }

    /// <summary>The character that this octet is read as.</summary>
    public static char CharacterOf(int octet) =>
        octet >= FirstOwn && octet < FirstOwn + Own.Length ? Own[octet - FirstOwn] : (char)octet;
}
