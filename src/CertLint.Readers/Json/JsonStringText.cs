using CertLint.Model;

namespace CertLint.Readers.Json;

/// <summary>What the escapes of a string mean (RFC 8259 7), each with its place.</summary>
internal static class JsonStringText
{
    private const int UnicodeEscapeLength = 6;

    /// <summary>The characters of a string whose syntax is known to be right.</summary>
    /// <param name="source">The whole JSON text.</param>
    /// <param name="content">What stands between the quotes.</param>
    public static MappedText Decode(string source, SourceSpan content)
    {
        var escape = source.IndexOf('\\', content.Start, content.Length);
        if (escape < 0)
            return MappedText.Verbatim(source.Substring(content.Start, content.Length), content.Start);
        var text = new MappedTextBuilder();
        var start = content.Start;
        while (escape >= 0)
        {
            text.Append(source.Substring(start, escape - start), start);
            var length = source[escape + 1] == 'u' ? UnicodeEscapeLength : 2;
            text.Append(Meaning(source, escape).ToString(), new SourceSpan(escape, length));
            start = escape + length;
            escape = source.IndexOf('\\', start, content.End - start);
        }

        return text.Append(source.Substring(start, content.End - start), start).Build(content.Start);
    }

    // Half a surrogate pair stays what it is: no reader of ours may fail on it.
    private static char Meaning(string source, int escape) => source[escape + 1] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)((Digit(source[escape + 2]) << 12) | (Digit(source[escape + 3]) << 8) | (Digit(source[escape + 4]) << 4) | Digit(source[escape + 5])),
        var itself => itself,
    };

    private static int Digit(char hexadecimal) =>
        hexadecimal <= '9' ? hexadecimal - '0' : (hexadecimal & ~0x20) - 'A' + 10;
}
