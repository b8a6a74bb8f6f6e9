using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why keytool rejects a value, where, and what to write instead.</summary>
internal readonly struct KeytoolValueErrors(MappedText source, MappedText key, int start, int end)
{
    private const string WriteBackslash = "write \\\\ for a backslash";

    private string Text => source.Text;

    /// <summary>A <c>#</c> that no encoding in hexadecimal follows.</summary>
    public static NameSyntaxError BadHex(MappedText value)
    {
        var digits = JavaWhiteSpace.Trim(value);
        if (digits.Length < value.Length && digits.Length > 1 && HexDigits.Decode(digits.Text, 1) is not null)
        {
            var behind = value.Slice(digits.Length, value.Length - digits.Length);
            return new NameSyntaxError(behind.Span, "white space follows the encoded value '" + NameErrorText.Show(digits) + "'", "remove it", "");
        }

        return new NameSyntaxError(
            value.Span, "a value that starts with '#' must be an encoded value in hexadecimal", "write \\#", "\\" + value.Text);
    }

    /// <summary>A character that needs a backslash or quotes.</summary>
    public NameSyntaxError Unescaped(int index)
    {
        var written = Written();
        var shown = NameErrorText.ShowCharacter(Text, index);
        var reason = "of the unescaped " + shown + " in '" + NameErrorText.Show(written) + "'";
        // A lone quote keeps the commas behind it from separating, so that the value may end before its attribute does.
        var isWhole = written.Text.Count(c => c == '"') % 2 == 0 && (Text[index] != '"' || written.Text.IndexOf('=') < 0);
        if (!written.IsKnown || !isWhole)
            return new NameSyntaxError(source.SpanOf(index, 1), reason, "put a backslash before it");
        var escaped = KeytoolEscapes.Write(KeytoolEscapes.MeaningOf(written.Text));
        return new NameSyntaxError(written.Span, reason, Write(escaped), escaped);
    }

    /// <summary>A backslash before a character that it does not escape.</summary>
    public NameSyntaxError BadEscape(int index)
    {
        var isPair = index + 2 < end && char.IsSurrogatePair(Text, index + 1);
        var escape = source.Slice(index, isPair ? 3 : 2);
        var reason = "'" + NameErrorText.Show(escape) + "' is no escape that keytool knows";
        var escaped = Text[index + 1];
        if (!char.IsLetter(escaped))
            return new NameSyntaxError(escape.Span, reason, "remove the backslash, or write \\\\ for one");
        // What C, Java and C# write so may be meant, too.
        return new NameSyntaxError(escape.Span, reason, WriteBackslash, escaped is 'n' or 'r' or 't' or 'u' or 'x' ? null : "\\" + escape.Text);
    }

    /// <summary>A backslash and one hexadecimal digit.</summary>
    public NameSyntaxError HalfByte(int from, int to)
    {
        var part = source.Slice(from, to - from);
        return new NameSyntaxError(part.Span, "'" + NameErrorText.Show(part) + "' is no escape of two hexadecimal digits", WriteBackslash);
    }

    /// <summary>A backslash at the value's end.</summary>
    public NameSyntaxError TrailingBackslash(int index) => new(
        source.SpanOf(index, 1), "of the backslash at the end, which escapes nothing", "remove it, or " + WriteBackslash);

    /// <summary>A quote that nothing closes before the attribute's end.</summary>
    public NameSyntaxError OpenQuote(int index) => end < Text.Length && Text.IndexOf('"', end) > 0
        ? new NameSyntaxError(
            source.SpanOf(index, end + 1 - index),
            "keytool takes the " + NameErrorText.NameSeparator(Text[end]) + " in these quotes for a separator, because quotes stand before them in the same RDN",
            "put a backslash before it, without quotes")
        : new NameSyntaxError(source.SpanOf(index, 1), "of the quote that is never closed", "close it, or write \\\" for a quote in the value");

    /// <summary>Text behind the quote that ends a value.</summary>
    public NameSyntaxError BehindQuote(int open, int index)
    {
        var written = Written();
        var inner = written.Text.Substring(1).TrimEnd(' ');
        if (written.IsKnown && inner[inner.Length - 1] == '"' && Undouble(inner.Substring(0, inner.Length - 1)) is { } meant)
        {
            var escaped = KeytoolEscapes.Write(meant);
            return new NameSyntaxError(source.SpanOf(open, written.Length), "doubled quotes do not stand for a quote in keytool", Write(escaped), escaped);
        }

        var behind = NameErrorText.TrimEnd(Text, index, end);
        return new NameSyntaxError(
            source.SpanOf(index, Math.Max(behind - index, 1)),
            "of the text behind the closing quote",
            "put the whole value into one pair of quotes and write \\\" for a quote inside");
    }

    private static string? Undouble(string text) => text.Replace("\"\"", "").IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? text.Replace("\"\"", "\"") : null;

    private MappedText Written() => JavaWhiteSpace.Trim(source.Slice(start, end - start));

    private string Write(string escaped) => "write " + NameErrorText.Show(key) + "=" + NameErrorText.Show(MappedText.Verbatim(escaped, 0));
}
