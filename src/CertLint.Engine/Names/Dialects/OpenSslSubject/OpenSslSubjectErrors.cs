using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why openssl rejects a text, where, and what to write instead.</summary>
internal static class OpenSslSubjectErrors
{
    private const string AsInExample = "as in /C=US/O=Acme/CN=host";
    private const string UseKey = "use a key such as CN, O, OU, L, ST or C";

    /// <summary>A text that does not start with a slash.</summary>
    public static NameSyntaxError NoSlash(MappedText source) => WithoutSlash(source) with { Kind = NameErrorKind.Form };

    /// <summary>Text behind a separator, without <c>=</c> up to the end.</summary>
    public static NameSyntaxError NoEquals(MappedText source, int start, WrittenAttribute? previous) =>
        WithoutEquals(source, start, previous) with { Kind = NameErrorKind.Form };

    /// <summary>A backslash as the last character.</summary>
    public static NameSyntaxError OpenEscape(MappedText source) => new(
        source.SpanOf(source.Length - 1, 1),
        "of the backslash at the end, which escapes nothing",
        "remove it, or write \\\\ for a backslash");

    /// <summary>A key that OpenSSL knows, but not as something that can be encoded.</summary>
    public static NameSyntaxError NoOid(MappedText key) => new(
        key.Span, "'" + NameErrorText.Show(key) + "' is no attribute and has no OID", UseKey)
    {
        Kind = NameErrorKind.UnknownKey,
    };

    private static NameSyntaxError WithoutSlash(MappedText source)
    {
        var text = source.Text;
        var start = text.Length - text.TrimStart().Length;
        if (start == text.Length)
            return new NameSyntaxError(source.Span, text.Length == 0 ? "it is empty" : "it is blank", "write a name " + AsInExample);
        if (text[start] == '/')
            return new NameSyntaxError(source.SpanOf(0, start), "of the white space before the slash", "remove it", "");
        if (text.Length > 1 && text[0] is '"' or '\'' && text[1] == '/')
        {
            var isClosed = source.IsKnown && text.Length > 2 && text[text.Length - 1] == text[0];
            return new NameSyntaxError(
                source.Span,
                "it starts with a quote instead of a slash",
                "remove the quotes around it",
                isClosed ? text.Substring(1, text.Length - 2) : null);
        }

        if (source.IsKnown && !text.Any(c => char.IsWhiteSpace(c) || c is '"' or '\'' or '=' or '/'))
            return new NameSyntaxError(source.Span, "it has no 'key='", "write /CN=" + NameErrorText.Show(source), "/CN=" + text);
        return IsSlashForm(source)
            ? new NameSyntaxError(source.Span, "it does not start with a slash", "write /" + NameErrorText.Show(source), "/" + text)
            : new NameSyntaxError(source.Span, "it does not start with a slash", "write a slash before each attribute " + AsInExample);
    }

    private static NameSyntaxError WithoutEquals(MappedText source, int start, WrittenAttribute? previous)
    {
        var part = source.Slice(start, source.Length - start);
        if (OpenSslAttributeKeys.OidOf(part.Text) is not null)
            return new NameSyntaxError(part.Span, "'" + part.Text + "' has no value", "write " + part.Text + "=value");
        var shown = NameErrorText.Show(part);
        if (part.Text.All(character => character == '/' || char.IsWhiteSpace(character)))
            return new NameSyntaxError(part.Span, "'" + shown + "' has no 'key='", "remove it", "");
        if (previous is { } before)
            return Tail(source, before);
        return part.Text.IndexOf('/') >= 0 || part.Text.Any(char.IsWhiteSpace)
            ? new NameSyntaxError(part.Span, "'" + shown + "' has no 'key='", "write each part as /key=value")
            : new NameSyntaxError(part.Span, "it has no 'key='", "write /CN=" + shown, "CN=" + part.Text);
    }

    private static NameSyntaxError Tail(MappedText source, WrittenAttribute before)
    {
        var written = source.Slice(before.ValueStart, source.Length - before.ValueStart);
        var meant = written.IsKnown ? OpenSslEscapes.EscapeRaw(written.Text) : null;
        var separator = OpenSslSubjectText.NameSeparator(source.Text[before.ValueEnd]);
        return new NameSyntaxError(
            written.Span,
            "of the " + separator + " in '" + NameErrorText.Show(written) + "'",
            OpenSslSubjectText.AdviseEscape(meant),
            meant);
    }

    /// <summary>True where nothing but the first slash is missing.</summary>
    private static bool IsSlashForm(MappedText source)
    {
        if (!source.IsKnown || IsCommaForm(source.Text))
            return false;
        var meant = OpenSslSubjectReader.Read(MappedText.Verbatim("/" + source.Text, 0), new OpenSslSubjectOptions(IsUtf8: true)).Parse;
        return meant.Name is not null
            && meant.Remarks.All(remark => remark.Kind is not (NameRemarkKind.KeyDropped or NameRemarkKind.TextLost));
    }

    /// <summary>True where a comma or semicolon stands before what may be a key, as other tools write names.</summary>
    private static bool IsCommaForm(string text)
    {
        foreach (var part in text.Split(',', ';').Skip(1))
        {
            var equals = part.IndexOf('=');
            if (equals > 0 && OpenSslAttributeKeys.Correct(part.Substring(0, equals)) is not null)
                return true;
        }

        return false;
    }
}
