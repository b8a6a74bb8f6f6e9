using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Backslash escapes of RFC 4514, openssl and BouncyCastle in a value of .NET's dialect, which keeps them as they are. A
/// backslash that is none of them is text: <c>DOMAIN\user</c>.
/// </summary>
internal static class DotNetForeignEscapes
{
    private const string Special = ",+\"<>;=#";

    /// <summary>Characters of <c>\XX</c>.</summary>
    private const int OctetLength = 3;

    /// <summary>What to say of a value; null where no backslash in it is an escape.</summary>
    /// <param name="written">The value without the quotes around it.</param>
    /// <param name="place">Where it stands, with the quotes around it.</param>
    /// <param name="separator">The separator that ends it right behind its last character; else null.</param>
    /// <param name="usesQuotes">The flags allow quotes.</param>
    public static NameRemark? Remark(MappedText written, SourceSpan place, char? separator, bool usesQuotes)
    {
        if (Meant(written) is { } meant)
        {
            var quoted = usesQuotes && written.IsKnown ? DotNetQuotes.Quote(meant) : null;
            return new NameRemark(
                NameRemarkKind.ForeignEscape,
                place,
                ".NET knows no backslash escape and keeps the backslash in '" + NameErrorText.Show(written) + "'",
                quoted is null
                    ? "use X500DistinguishedNameBuilder and no escape"
                    : "write " + NameErrorText.Show(MappedText.Verbatim(quoted, 0)) + " or use X500DistinguishedNameBuilder",
                quoted);
        }

        return separator is { } ends && EndsEscaping(written)
            ? new NameRemark(
                NameRemarkKind.ForeignEscape,
                place,
                "a backslash does not escape a " + NameErrorText.NameSeparator(ends) + " in .NET, so that the value '"
                    + NameErrorText.Show(written) + "' ends before it",
                usesQuotes ? "put the whole value into quotes and remove the backslash" : "use X500DistinguishedNameBuilder")
            : null;
    }

    /// <summary>The value as it was meant; null where no backslash in it is an escape.</summary>
    private static string? Meant(MappedText written)
    {
        var text = written.Text;
        var meant = new StringBuilder();
        var isEscaped = false;
        for (var i = 0; i < text.Length;)
        {
            var length = EscapeAt(written, i, out var meaning);
            isEscaped |= length > 0;
            if (length > 0)
                meant.Append(meaning);
            else
                meant.Append(text[i]);
            i += Math.Max(1, length);
        }

        return isEscaped ? meant.ToString() : null;
    }

    private static int EscapeAt(MappedText written, int index, out string meaning)
    {
        var text = written.Text;
        meaning = "";
        if (text[index] != '\\' || index + 1 >= text.Length || written.IsHoleAt(index + 1))
            return 0;
        var escaped = text[index + 1];
        // Two at the start begin the path of a share.
        if (Special.IndexOf(escaped) >= 0 || (escaped == '\\' && index > 0))
        {
            meaning = escaped.ToString();
            return 2;
        }

        return OctetsAt(text, index, out meaning);
    }

    /// <summary>
    /// <c>\XX</c> that is a special character, or a run of them that is a character beyond ASCII. The names of users may begin
    /// with such digits too: <c>DOMAIN\administrator</c>, <c>DOMAIN\220123</c>.
    /// </summary>
    private static int OctetsAt(string text, int index, out string meaning)
    {
        meaning = "";
        var first = OctetAt(text, index);
        if (first < 0)
            return 0;
        if (first < 0x80)
        {
            var isNumber = IsDigit(text[index + 1]) && IsDigit(text[index + 2]) && index + 3 < text.Length && IsDigit(text[index + 3]);
            if (isNumber || (Special.IndexOf((char)first) < 0 && first != '\\'))
                return 0;
            meaning = ((char)first).ToString();
            return OctetLength;
        }

        var octets = new byte[first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2];
        for (var i = 0; i < octets.Length; i++)
        {
            if (OctetAt(text, index + (i * OctetLength)) is var octet && octet < 0)
                return 0;
            octets[i] = (byte)octet;
        }

        if (Utf8Text.Decode(octets, 0) is not { } decoded)
            return 0;
        meaning = decoded;
        return octets.Length * OctetLength;
    }

    private static int OctetAt(string text, int index)
    {
        if (index + 2 >= text.Length || text[index] != '\\')
            return -1;
        var high = HexDigits.ValueOf(text[index + 1]);
        var low = HexDigits.ValueOf(text[index + 2]);
        return high < 0 || low < 0 ? -1 : (high * 16) + low;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>True where one backslash ends the value, and it is no path's: <c>C:\</c>.</summary>
    private static bool EndsEscaping(MappedText written) => written.Text is [.., not ('\\' or ':'), '\\'];
}
