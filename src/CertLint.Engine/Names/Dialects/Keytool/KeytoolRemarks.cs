using CertLint.Model;

namespace CertLint.Names;

/// <summary>What Java does to a name that it accepts: characters that it drops or replaces.</summary>
internal static class KeytoolRemarks
{
    private const string WriteCharacters = "write the characters themselves, and \\\\ for a backslash";

    /// <summary>A text without any attribute.</summary>
    public static NameRemark Empty(MappedText source) => new(
        NameRemarkKind.TextLost,
        source.Span,
        "keytool makes no usable key store for a certificate with an empty name",
        "write at least CN=");

    /// <summary>
    /// Characters behind a separator that ends the value and not the attribute: Java found it escaped when it looked for
    /// the attribute's end, and not when it read the value.
    /// </summary>
    public static NameRemark Dropped(MappedText source, int start, int end)
    {
        var dropped = source.Slice(start, end - start);
        return new NameRemark(
            NameRemarkKind.TextLost,
            dropped.Span,
            "keytool drops '" + NameErrorText.Show(dropped) + "' behind the escaped backslash",
            "write \\5C for that backslash");
    }

    /// <summary>Spaces before octets at the value's end.</summary>
    public static NameRemark LostSpaces(MappedText source, int start, int count) => new(
        NameRemarkKind.TextLost,
        source.SpanOf(start, count),
        "keytool drops the space before an escape of two digits at the value's end",
        "escape it",
        source.Text.Substring(start, count - 1) + "\\ ");

    /// <summary>Escaped octets that are no UTF-8.</summary>
    public static NameRemark NoUtf8(MappedText escapes) => new(
        NameRemarkKind.TextLost,
        escapes.Span,
        "keytool writes U+FFFD for '" + NameErrorText.Show(escapes) + "', which is no UTF-8",
        WriteCharacters);

    /// <summary>A character that the attribute's string type cannot hold.</summary>
    public static NameRemark QuestionMark(AttributeType type, MappedText value, int index)
    {
        var shown = NameErrorText.ShowCharacter(value.Text, index);
        var length = char.IsSurrogatePair(value.Text, index) ? 2 : 1;
        return new NameRemark(
            NameRemarkKind.TextLost,
            value.SpanOf(index, length),
            "keytool writes a question mark for " + shown + " in " + type.ShortName,
            Surrogates.IsUnpaired(value.Text, index) ? "remove it, it is half a character" : "write an international domain in its ASCII form (xn--)");
    }
}
