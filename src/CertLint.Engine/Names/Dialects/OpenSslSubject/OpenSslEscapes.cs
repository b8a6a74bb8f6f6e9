using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>Backslash escapes in values of <c>-subj</c>.</summary>
internal static class OpenSslEscapes
{
    /// <summary>
    /// The offset of the slash or plus sign that ends the value, or the text's length; one more where a backslash stands
    /// at the end and escapes nothing.
    /// </summary>
    public static int EndOfValue(string text, int start)
    {
        var i = start;
        while (i < text.Length && !IsSeparator(text[i]))
            i += text[i] == '\\' ? 2 : 1;
        return i;
    }

    /// <summary>
    /// The value without the backslashes that escape; each escaped character stands for both. Null where a hole is
    /// escaped.
    /// </summary>
    public static MappedText? Remove(MappedText source, int start, int end)
    {
        var text = source.Text;
        var escape = text.IndexOf('\\', start, end - start);
        if (escape < 0)
            return source.Slice(start, end - start);

        var value = new MappedTextBuilder();
        for (; escape >= 0; escape = text.IndexOf('\\', start, end - start))
        {
            if (source.IsHoleAt(escape + 1))
                return null;
            var length = char.IsSurrogatePair(text, escape + 1) ? 2 : 1;
            value.Append(source.Slice(start, escape - start));
            value.Append(text.Substring(escape + 1, length), source.SpanOf(escape, length + 1));
            start = escape + 1 + length;
        }

        return value.Append(source.Slice(start, end - start)).Build();
    }

    /// <summary>A value as it must be written.</summary>
    public static string Escape(string value)
    {
        var written = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (IsSeparator(character) || character == '\\')
                written.Append('\\');
            written.Append(character);
        }

        return written.ToString();
    }

    /// <summary>A written text whose slashes and plus signs are all meant as text: those that are raw get a backslash.</summary>
    public static string EscapeRaw(string written)
    {
        var escaped = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (IsSeparator(written[i]))
                escaped.Append('\\');
            escaped.Append(written[i]);
            if (written[i] == '\\' && i + 1 < written.Length)
                escaped.Append(written[++i]);
        }

        return escaped.ToString();
    }

    private static bool IsSeparator(char character) => character is '/' or '+';
}
