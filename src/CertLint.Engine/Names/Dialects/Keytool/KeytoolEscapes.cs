using System.Globalization;
using System.Text;

namespace CertLint.Names;

/// <summary>Backslash escapes in values of <c>keytool -dname</c>.</summary>
internal static class KeytoolEscapes
{
    private const string Special = ",+<>;\"";

    /// <summary>
    /// The value as it must be written to mean the same, whatever stands around it: with a backslash before each
    /// character that is syntax, which shells leave alone where they would take quotes, and with a pair of digits where
    /// Java loses count of backslashes, and for control characters.
    /// </summary>
    public static string Write(string value)
    {
        var written = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (IsWrittenAsOctet(value, i))
                written.Append('\\').Append(((int)value[i]).ToString("X2", CultureInfo.InvariantCulture));
            else if (NeedsBackslash(value, i))
                written.Append('\\').Append(value[i]);
            else
                written.Append(value[i]);
        }

        return written.ToString();
    }

    /// <summary>
    /// What is meant by a text that Java rejects as a value: quotes around its first part are none of it, known escapes
    /// are what they stand for, and everything else is itself.
    /// </summary>
    public static string MeaningOf(string written)
    {
        var meaning = new StringBuilder(written.Length);
        var close = written.Length > 0 && written[0] == '"' ? written.IndexOf('"', 1) : -1;
        for (var i = close < 0 ? 0 : 1; i < written.Length; i++)
        {
            if (i == close)
                continue;
            if (written[i] == '\\' && ReadOctets(written, i) is { } octets)
            {
                meaning.Append(octets.Text);
                i += octets.Length - 1;
            }
            else
            {
                if (written[i] == '\\' && i + 1 < written.Length && ((Special + "=#\\ \n").IndexOf(written[i + 1]) >= 0))
                    i++;
                meaning.Append(written[i]);
            }
        }

        return meaning.ToString();
    }

    /// <summary>What escapes of octets in a row stand for; where they are no UTF-8, themselves.</summary>
    private static (string Text, int Length)? ReadOctets(string written, int start)
    {
        var octets = new List<byte>();
        var end = start;
        for (; end + 2 < written.Length && written[end] == '\\'; end += 3)
        {
            if (HexDigits.Decode(written.Substring(end + 1, 2), 0) is not [var octet])
                break;
            octets.Add(octet);
        }

        return octets.Count == 0 ? null : (Utf8Text.Decode([.. octets], 0) ?? written.Substring(start, end - start), end - start);
    }

    /// <summary>
    /// A backslash before a separator is escaped by number: two or more in a row make Java count all backslashes of the
    /// name's part.
    /// </summary>
    private static bool IsWrittenAsOctet(string value, int index) => value[index] switch
    {
        '\\' => index + 1 == value.Length || value[index + 1] is ',' or ';',
        var character => char.IsControl(character) && character <= '\u007F',
    };

    private static bool NeedsBackslash(string value, int index) => value[index] switch
    {
        '\\' => true,
        '#' => index == 0,
        // Java drops an unescaped space at an end, and before an octet at the end.
        ' ' => index == 0 || index + 1 == value.Length || IsWrittenAsOctet(value, index + 1),
        var character => Special.IndexOf(character) >= 0,
    };
}
