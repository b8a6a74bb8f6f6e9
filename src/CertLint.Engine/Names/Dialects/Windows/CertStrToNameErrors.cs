using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why Windows rejects a text, where, and what to write instead.</summary>
internal readonly struct CertStrToNameErrors(MappedText source, CertStrToNameSyntax syntax, WrittenAttribute? previous)
{
    private string Text => source.Text;

    /// <summary>
    /// A character that the attribute's only string type does not hold (CRYPT_E_INVALID_PRINTABLE_STRING, …_IA5_STRING,
    /// …_NUMERIC_STRING).
    /// </summary>
    public static NameSyntaxError Misfit(string oid, MappedText value, int index, int tag)
    {
        var type = AttributeType.FromOid(oid);
        var reason = NameErrorText.ShowCharacter(value.Text, index) + " cannot be encoded in " + type.ShortName;
        var place = value.SpanOf(index, char.IsSurrogatePair(value.Text, index) ? 2 : 1);
        if (type.Equals(AttributeType.Country))
        {
            return value.IsKnown && Countries.Suggest(value.Text) is { } code
                ? new NameSyntaxError(value.Span, reason, "write " + code, code)
                : new NameSyntaxError(place, reason, "use the two-letter ISO 3166-1 code");
        }

        return new NameSyntaxError(place, reason, tag switch
        {
            StringTag.IA5 => "write an international domain in its ASCII form (xn--)",
            StringTag.Numeric => "use only digits and the space",
            _ => "use only letters A-Z, digits, the space and '()+,-./:=?",
        });
    }

    /// <summary>Half of a surrogate pair.</summary>
    public static NameSyntaxError HalfCharacter(MappedText value, int index) => new(
        value.SpanOf(index, 1), "the value holds " + NameErrorText.ShowCharacter(value.Text, index) + ", which is half a character", "remove it");

    /// <summary>A value of an attribute with a name that is encoded as octets; under an OID of one's own it may be meant.</summary>
    public NameRemark? Octets(string oid, int tag, MappedText value)
    {
        if (tag != CertStrToNameValues.OctetString || !CertStrToNameKeys.IsNamed(oid))
            return null;
        var quoted = syntax.UsesQuotes ? DotNetQuotes.Quote(value.Text) : null;
        return new NameRemark(
            NameRemarkKind.TextLost,
            value.Span,
            "Windows encodes '" + NameErrorText.Show(value) + "' as octets and not as text",
            quoted is null ? "begin it with another character" : "write " + Show(quoted),
            quoted);
    }

    /// <summary>Whatever is wrong with what should be a key and starts here.</summary>
    public NameSyntaxError Key(int start)
    {
        if (syntax.IsSeparator(Text[start]))
        {
            return previous is { } value && Text[SeparatorBehind(value)] == '+' && Text[start] != '+'
                ? Tail(value, start)
                : KeylessPart.Blank(source, start, start);
        }

        var end = syntax.NextSeparator(Text, start);
        var equals = Text.IndexOf('=', start, end - start);
        if (equals == start)
            return KeylessPart.NoKey(source, start);
        if (equals > 0)
            return UnknownKey(start, NameErrorText.TrimEnd(Text, start, equals));
        return previous is { } before ? Tail(before, end) : KeylessPart.Error(source, start, end, key => CertStrToNameKeys.OidOf(key) is not null);
    }

    /// <summary>Text behind the quote that ends a value.</summary>
    public NameSyntaxError BehindQuote(WrittenAttribute written, int index)
    {
        var open = written.ValueStart;
        var close = written.ValueEnd - 1;
        if (Text[close - 1] == '\\' && close - 1 > open && DotNetBackslashes.EndOfQuoted(Text, open) is var end && end > 0)
        {
            var meant = source.Slice(open + 1, end - open - 1);
            var quoted = DotNetQuotes.Quote(DotNetBackslashes.Remove(meant.Text));
            return new NameSyntaxError(
                source.SpanOf(open, end + 1 - open), "a backslash does not escape a quote in Windows", "write " + Show(quoted), meant.IsKnown ? quoted : null);
        }

        var behind = NameErrorText.TrimEnd(Text, index, syntax.NextSeparator(Text, index));
        return new NameSyntaxError(
            source.SpanOf(index, behind - index),
            "of the text behind the closing quote",
            "put the whole value into one pair of quotes and write \"\" for a quote inside");
    }

    /// <summary>A quote that nothing closes.</summary>
    public NameSyntaxError OpenQuote(int index) => new(
        source.SpanOf(index, 1), "of the quote that is never closed", "close it and write \"\" for a quote inside");

    private static string Show(string text) => NameErrorText.Show(MappedText.Verbatim(text, 0));

    private NameSyntaxError UnknownKey(int start, int end)
    {
        var key = source.Slice(start, end - start);
        if (previous is null && Text[start] == '/')
            return SlashForm.Error(source, syntax.IsReversed, DotNetQuotes.Quote);
        var reason = "'" + NameErrorText.Show(key) + "' is no attribute key that Windows knows";
        if (KeyCorrections.IsAlternativeName(key.Text))
            return new NameSyntaxError(key.Span, reason, "put it into the subjectAltName instead");
        if (CertStrToNameKeys.Correct(key.Text) is { } correction)
            return new NameSyntaxError(key.Span, reason, "use " + correction, correction);
        return new NameSyntaxError(key.Span, reason, previous is { } before
            ? "put the value before it into quotes if the " + NameErrorText.NameSeparator(Text[SeparatorBehind(before)]) + " belongs to it"
            : "use a key such as CN, O, OU, L, ST or C");
    }

    /// <summary>A separator within the value before: the parts behind it have no <c>=</c>.</summary>
    private NameSyntaxError Tail(WrittenAttribute before, int end)
    {
        while (end < Text.Length)
        {
            var next = syntax.NextSeparator(Text, end + 1);
            if (NameErrorText.TrimEnd(Text, end + 1, next) == end + 1 || Text.IndexOf('=', end + 1, next - end - 1) >= 0)
                break;
            end = next;
        }

        var length = NameErrorText.TrimEnd(Text, before.ValueStart, end) - before.ValueStart;
        var written = source.Slice(before.ValueStart, length);
        var separator = SeparatorBehind(before);
        var name = NameErrorText.NameSeparator(Text[separator]);
        var isEscaped = Text[separator - 1] == '\\';
        var reason = isEscaped
            ? "a backslash does not escape a " + name + " in Windows"
            : "of the " + name + " in '" + NameErrorText.Show(written) + "'";
        if (!syntax.UsesQuotes)
            return new NameSyntaxError(written.Span, reason, "choose another separator, or allow quotes");

        var quoted = DotNetQuotes.Quote(Meant(written.Text, before.ValueEnd - before.ValueStart, isEscaped));
        var key = Text.Substring(before.KeyStart, before.KeyEnd - before.KeyStart);
        return new NameSyntaxError(
            written.Span,
            reason,
            "write " + key + "=" + (written.IsKnown ? Show(quoted) : "\"" + NameErrorText.Show(written) + "\""),
            written.IsKnown ? quoted : null);
    }

    /// <summary>The value without the backslashes before its separators, or the quotes around its first part.</summary>
    private static string Meant(string written, int firstLength, bool isEscaped)
    {
        if (isEscaped)
            return DotNetBackslashes.Remove(written);
        return firstLength > 1 && written[0] == '"' && written[firstLength - 1] == '"'
            ? written.Substring(1, firstLength - 2).Replace("\"\"", "\"") + written.Substring(firstLength)
            : written;
    }

    private int SeparatorBehind(WrittenAttribute value) => syntax.NextSeparator(Text, value.ValueEnd);
}
