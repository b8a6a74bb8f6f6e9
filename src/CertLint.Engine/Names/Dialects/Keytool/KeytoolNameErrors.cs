using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why keytool rejects what should be an attribute's key, where, and what to write instead.</summary>
internal readonly struct KeytoolNameErrors(MappedText source, WrittenAttribute? previous)
{
    private string Text => source.Text;

    /// <summary>A part without <c>=</c>.</summary>
    public NameSyntaxError NoKey(int start, int end)
    {
        var part = source.Slice(start, end - start).Trim();
        if (part.Length == 0)
            return EmptyPart(start, end);
        if (previous is { } before)
            return new KeytoolTail(source, before).Error(end);
        return KeylessPart.Error(source, start, end, key => KeytoolKeys.OidOf(key) is not null, "\"/\\<>");
    }

    /// <summary>A key that is not in Java's table.</summary>
    public NameSyntaxError UnknownKey(MappedText key)
    {
        if (key.Length == 0)
            return new NameSyntaxError(key.Span, "no key stands before '='", "write a key such as CN");
        if (previous is null && key.Text[0] == '/')
            return WithSlashes();
        var reason = "'" + NameErrorText.Show(key) + "' is no attribute key that keytool knows";
        if (previous is null && key.Text[0] == '"')
            return InQuotes(key, reason);
        var correction = KeytoolKeyCorrections.Find(key.Text);
        return new NameSyntaxError(key.Span, reason, AdviceOnKey(key.Text, correction), correction) { Kind = NameErrorKind.UnknownKey };
    }

    private string AdviceOnKey(string key, string? correction) =>
        KeyCorrections.IsAlternativeName(key) ? "pass it with -ext san=dns: instead"
        : correction is not null ? "use " + correction
        : KeytoolKeyCorrections.IsAmbiguous(key) ? "use SURNAME or SERIALNUMBER"
        : previous is { } before
            ? "put a backslash before the " + NameErrorText.NameSeparator(Text[before.ValueEnd]) + " if it belongs to the value before it"
            : "use a key such as CN, O, OU, L, ST or C";

    /// <summary>OpenSSL's form, whose keys or values keytool may not know either.</summary>
    private NameSyntaxError WithSlashes()
    {
        var error = SlashForm.Error(source, isReversed: true, KeytoolEscapes.Write);
        return error.SuggestedValue is null || KeytoolDialect.Parse(MappedText.Verbatim(error.SuggestedValue, 0)).Name is not null
            ? error
            : error with { Advice = "write commas between the attributes", SuggestedValue = null };
    }

    private NameSyntaxError InQuotes(MappedText key, string reason)
    {
        var name = source.Trim();
        var inner = name.Length > 2 && name.Text[name.Length - 1] == '"' ? name.Text.Substring(1, name.Length - 2) : null;
        return inner is not null && name.IsKnown && inner.IndexOf('"') < 0 && KeytoolDialect.Parse(MappedText.Verbatim(inner, 0)).Name is not null
            ? new NameSyntaxError(name.Span, "quotes stand around the whole name", "remove them", inner)
            : new NameSyntaxError(key.Span, reason, "remove the quote");
    }

    private NameSyntaxError EmptyPart(int start, int end)
    {
        if (start > 0 && Text[start - 1] == '+' && previous is { } before)
            return new KeytoolTail(source, before).Error(end);
        if (end < Text.Length)
        {
            return new NameSyntaxError(
                source.SpanOf(end, 1), "a " + NameErrorText.NameSeparator(Text[end]) + " stands where a key is expected", "remove it", "");
        }

        return start == 0
            ? new NameSyntaxError(source.Span, "it is blank", "write each part as key=value")
            : new NameSyntaxError(source.SpanOf(start - 1, 1), "of the " + NameErrorText.NameSeparator(Text[start - 1]) + " at the end", "remove it", "");
    }
}
