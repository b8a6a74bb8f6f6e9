using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why cert-manager rejects a subject, where, and what to write instead.</summary>
internal readonly struct Rfc4514NameErrors(MappedText source, WrittenAttribute? previous)
{
    private string Text => source.Text;

    /// <summary>One of the characters that must not stand bare.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="index">Where it stands.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="end">Where the value ends.</param>
    public static NameSyntaxError Unescaped(MappedText source, int index, int start, int end)
    {
        var character = source.Text[index];
        if (character == '"' && index == start && Quoted(source, index, end) is { } quoted)
            return quoted;
        var escape = character == '\0' ? "\\00" : "\\" + character;
        return new NameSyntaxError(
            source.SpanOf(index, 1), "of the unescaped " + NameErrorText.ShowCharacter(source.Text, index), "write " + escape, escape);
    }

    /// <summary>A backslash at the end of a key or value.</summary>
    public static NameSyntaxError LoneBackslash(MappedText source, int index) => new(
        source.SpanOf(index, 1), "of the backslash at the end, which escapes nothing", "remove it, or write \\\\ for a backslash");

    /// <summary>A backslash before something that it does not escape.</summary>
    public static NameSyntaxError BadEscape(MappedText source, int start, int end)
    {
        var part = source.Slice(start, end - start);
        return new NameSyntaxError(
            part.Span,
            "'" + NameErrorText.Show(part) + "' is no escape",
            "write \\\\ for a backslash",
            part.IsKnown ? "\\\\" + part.Text.Substring(1) : null);
    }

    /// <summary>Escaped octets that are no UTF-8 together.</summary>
    public static NameSyntaxError NoUtf8(MappedText source, int start, int end)
    {
        var escapes = source.Slice(start, end - start);
        return new NameSyntaxError(escapes.Span, "'" + NameErrorText.Show(escapes) + "' is no UTF-8", "write the characters themselves");
    }

    /// <summary>A <c>#</c> that no encoding of a string follows.</summary>
    public static NameSyntaxError BadHex(MappedText value) => new(
        value.Span, "a value that starts with '#' must be an encoded value in hexadecimal", "write \\#", "\\" + value.Text);

    /// <summary>A part without <c>=</c>, between separators.</summary>
    public NameSyntaxError NoKey(int start, int end)
    {
        var isBlank = NameErrorText.TrimEnd(Text, start, end) == start;
        if (previous is not { } before)
            return KeylessPart.Error(source, start, end, key => Rfc4514Keys.OidOf(key) is not null);
        return isBlank && Text[start - 1] != '+' ? KeylessPart.Blank(source, start, end) : Tail(before, end);
    }

    /// <summary>A key that is not in cert-manager's table.</summary>
    public NameSyntaxError UnknownKey(MappedText key, int start)
    {
        if (previous is null && Text[start] == '/')
            return SlashForm.Error(source, isReversed: true, Rfc4514Escapes.Escape);
        var name = NameErrorText.Show(key);
        if (KeyCorrections.IsAlternativeName(key.Text))
            return new NameSyntaxError(key.Span, "'" + name + "' is no attribute key that cert-manager knows", "put the name into dnsNames instead");
        if (Rfc4514Keys.Correct(key.Text) is { } correction)
        {
            var reason = string.Equals(correction, key.Text, StringComparison.OrdinalIgnoreCase)
                ? "cert-manager knows the key '" + name + "' in capitals only"
                : "'" + name + "' is no attribute key that cert-manager knows";
            return new NameSyntaxError(key.Span, reason, "use " + correction, correction);
        }

        return new NameSyntaxError(key.Span, "'" + name + "' is no attribute key that cert-manager knows", previous is { } before
            ? "write a backslash before the " + NameErrorText.NameSeparator(Text[before.ValueEnd]) + " if it belongs to the value before it"
            : "use a key such as CN, O, OU, L, ST or C, or an object identifier");
    }

    /// <summary>Quotes around a value, as RFC 2253 and other dialects have them; a separator may stand in them.</summary>
    private static NameSyntaxError? Quoted(MappedText source, int open, int end)
    {
        var text = source.Text;
        var close = text.IndexOf('"', open + 1);
        if (close < 0)
            return null;
        var behind = Rfc4514Escapes.NextSeparator(text, close + 1);
        var isWhole = NameErrorText.TrimEnd(text, close + 1, behind) == close + 1;
        if (!isWhole || close + 1 < end - 1 || text.IndexOf('\\', open, close - open) >= 0)
            return null;
        var value = source.Slice(open + 1, close - open - 1);
        var meant = Rfc4514Escapes.Escape(value.Text);
        return new NameSyntaxError(
            source.SpanOf(open, close + 1 - open),
            "quotes are no syntax in RFC 4514",
            value.IsKnown ? "write " + NameErrorText.Show(MappedText.Verbatim(meant, 0)) : "write a backslash before each special character",
            value.IsKnown ? meant : null);
    }

    /// <summary>A separator within the value before: the parts behind it have no <c>=</c>.</summary>
    private NameSyntaxError Tail(WrittenAttribute before, int end)
    {
        while (end < Text.Length)
        {
            var next = Rfc4514Escapes.NextSeparator(Text, end + 1);
            var isBlank = NameErrorText.TrimEnd(Text, end + 1, next) == end + 1;
            if ((isBlank && Text[end] != '+') || Text.IndexOf('=', end + 1, next - end - 1) >= 0)
                break;
            end = next;
        }

        var length = NameErrorText.TrimEnd(Text, before.ValueStart, end) - before.ValueStart;
        var written = source.Slice(before.ValueStart, length).Trim();
        var meant = Rfc4514Escapes.EscapeBare(written.Text);
        var key = Text.Substring(before.KeyStart, before.KeyEnd - before.KeyStart).Trim();
        return new NameSyntaxError(
            written.Span,
            "of the " + NameErrorText.NameSeparator(Text[before.ValueEnd]) + " in '" + NameErrorText.Show(written) + "'",
            written.IsKnown
                ? "write " + key + "=" + NameErrorText.Show(MappedText.Verbatim(meant, 0))
                : "write a backslash before the " + NameErrorText.NameSeparator(Text[before.ValueEnd]),
            written.IsKnown ? meant : null);
    }
}
