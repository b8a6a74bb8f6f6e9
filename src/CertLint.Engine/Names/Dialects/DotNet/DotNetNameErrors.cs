using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why .NET rejects a text, where, and what to write instead.</summary>
internal readonly struct DotNetNameErrors(MappedText source, DotNetSyntax syntax, WrittenAttribute? previous)
{
    private const string UseBuilder = "use X500DistinguishedNameBuilder";

    private string Text => source.Text;

    /// <summary>A character that cannot be encoded in this attribute.</summary>
    public static NameSyntaxError Misfit(DotNetAttribute attribute, MappedText value, int index)
    {
        var type = attribute.Type;
        var reason = NameErrorText.ShowCharacter(value.Text, index) + " cannot be encoded in " + type.ShortName;
        var length = char.IsSurrogatePair(value.Text, index) ? 2 : 1;
        var place = value.SpanOf(index, length);
        if (type.Equals(AttributeType.Country))
        {
            return value.IsKnown && Countries.Suggest(value.Text) is { } code
                ? new NameSyntaxError(value.Span, reason, "write " + code, code)
                : new NameSyntaxError(place, reason, "use the two-letter ISO 3166-1 code");
        }

        return new NameSyntaxError(place, reason, type.Equals(AttributeType.EmailAddress)
            ? "write an international domain in its ASCII form (xn--)"
            : "use only " + DotNetValueEncoding.AllowedBy(attribute.StringRule));
    }

    /// <summary>A control character in a key.</summary>
    public NameSyntaxError ControlCharacter(int index) => new(
        source.SpanOf(index, 1),
        "of the control character " + NameErrorText.ShowCharacter(Text, index) + " in a key",
        "remove it");

    /// <summary>Whatever is wrong with what should be a key and starts here.</summary>
    public NameSyntaxError Key(int start)
    {
        if (syntax.IsSeparator(Text[start]))
            return KeylessPart.Blank(source, start, start);
        var end = syntax.NextSeparator(Text, start);
        var equals = Text.IndexOf('=', start, end - start);
        if (equals == start)
            return KeylessPart.NoKey(source, start);
        if (equals > 0)
            return UnknownKey(start, NameErrorText.TrimEnd(Text, start, equals));
        return previous is { } before ? Tail(before, end)
            : KeylessPart.Error(source, start, end, key => DotNetKeys.OidOf(key) is not null, "\"/");
    }

    /// <summary>Text behind the quote that ends a value.</summary>
    public NameSyntaxError BehindQuote(int open, int close, int index)
    {
        if (Text[close - 1] == '\\' && close - 1 > open && DotNetBackslashes.EndOfQuoted(Text, open) is var end && end > 0)
        {
            var meant = source.Slice(open + 1, end - open - 1);
            var quoted = DotNetQuotes.Quote(DotNetBackslashes.Remove(meant.Text));
            return new NameSyntaxError(
                source.SpanOf(open, end + 1 - open),
                "a backslash does not escape a quote in .NET",
                "write " + Show(quoted) + " or " + UseBuilder,
                meant.IsKnown ? quoted : null)
            {
                Kind = NameErrorKind.ForeignEscape,
            };
        }

        var behind = NameErrorText.TrimEnd(Text, index, syntax.NextSeparator(Text, index));
        return new NameSyntaxError(
            source.SpanOf(index, behind - index),
            "of the text behind the closing quote",
            "put the whole value into one pair of quotes and write \"\" for a quote inside");
    }

    /// <summary>A quote that nothing closes.</summary>
    public NameSyntaxError OpenQuote(int index) => new(
        source.SpanOf(index, 1),
        "of the quote that is never closed",
        "close it and write \"\" for a quote inside");

    private static string Show(string text) => NameErrorText.Show(MappedText.Verbatim(text, 0));

    private NameSyntaxError UnknownKey(int start, int end)
    {
        var key = source.Slice(start, end - start);
        if (previous is null && key.Text[0] == '/')
            return SlashForm.Error(source, syntax.IsReversed, DotNetQuotes.Quote);
        var reason = "'" + NameErrorText.Show(key) + "' is no attribute key that .NET knows";
        if (KeyCorrections.IsAlternativeName(key.Text))
            return new NameSyntaxError(key.Span, reason, "add it with SubjectAlternativeNameBuilder instead");
        if (KeyCorrections.Find(key.Text) is { } correction)
            return new NameSyntaxError(key.Span, reason, "use " + correction, correction);
        if (previous is not { } before)
            return new NameSyntaxError(key.Span, reason, "use a key such as CN, O, OU, L, ST or C");
        var separator = syntax.NextSeparator(Text, before.ValueEnd);
        var name = NameErrorText.NameSeparator(Text[separator]);
        return Text[separator - 1] == '\\'
            ? new NameSyntaxError(key.Span, "a backslash does not escape a " + name + " in .NET", "put the value before it into quotes or " + UseBuilder)
            {
                Kind = NameErrorKind.ForeignEscape,
            }
            : new NameSyntaxError(key.Span, reason, "put the value before it into quotes if the " + name + " belongs to it");
    }

    /// <summary>A separator within a value: the parts behind it have no <c>=</c>.</summary>
    private NameSyntaxError Tail(WrittenAttribute before, int end)
    {
        var separator = syntax.NextSeparator(Text, before.ValueEnd);
        end = NameErrorText.TrimEnd(Text, before.ValueStart, EndOfTail(end));
        var written = source.Slice(before.ValueStart, end - before.ValueStart);
        var place = written.Span;
        var name = NameErrorText.NameSeparator(Text[separator]);
        var isEscaped = Text[separator - 1] == '\\';
        var reason = isEscaped
            ? "a backslash does not escape a " + name + " in .NET"
            : "of the " + name + " in '" + NameErrorText.Show(written) + "'";
        var kind = isEscaped ? NameErrorKind.ForeignEscape : NameErrorKind.Syntax;
        if (!syntax.UsesQuotes)
            return new NameSyntaxError(place, reason, UseBuilder) { Kind = kind };

        var meant = isEscaped ? DotNetBackslashes.Remove(written.Text) : written.Text;
        if (meant[0] == '"' && Text[before.ValueEnd - 1] == '"')
            meant = meant.Substring(1, before.ValueEnd - before.ValueStart - 2).Replace("\"\"", "\"") + meant.Substring(before.ValueEnd - before.ValueStart);
        var quoted = DotNetQuotes.Quote(meant);
        var key = Text.Substring(before.KeyStart, before.KeyEnd - before.KeyStart);
        return new NameSyntaxError(
            place, reason, "write " + key + "=" + ShowMeant(written, quoted) + " or " + UseBuilder, written.IsKnown ? quoted : null)
        {
            Kind = kind,
        };
    }

    private static string ShowMeant(MappedText written, string quoted) =>
        written.IsKnown ? Show(quoted) : "\"" + NameErrorText.Show(written) + "\"";

    private int EndOfTail(int end)
    {
        while (end < Text.Length)
        {
            var start = end + 1;
            while (start < Text.Length && char.IsWhiteSpace(Text[start]))
                start++;
            var next = start < Text.Length ? syntax.NextSeparator(Text, start) : start;
            if (next == start || Text.IndexOf('=', start, next - start) >= 0)
                break;
            end = next;
        }

        return end;
    }
}
