using CertLint.Model;

namespace CertLint.Names;

/// <summary>A part of a name that has no <c>key=</c>, where no value stands before it to which it may belong.</summary>
internal static class KeylessPart
{
    /// <summary>The error.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="start">Where the part starts, with or without white space.</param>
    /// <param name="end">Where it ends: a separator, or the text's end.</param>
    /// <param name="isKey">True for a key that the library knows.</param>
    /// <param name="syntax">Characters that no host has, or that would need an escape behind <c>CN=</c>.</param>
    public static NameSyntaxError Error(MappedText source, int start, int end, Func<string, bool> isKey, string syntax = "\"/\\")
    {
        var part = source.Slice(start, end - start).Trim();
        if (part.Length == 0)
            return Blank(source, start, end);
        if (part.IsKnown && isKey(part.Text))
            return new NameSyntaxError(part.Span, "'" + part.Text + "' has no value", "write " + part.Text + "=value");
        var isHost = part.IsKnown && part.Length == source.Trim().Length && !part.Text.Any(c => char.IsWhiteSpace(c) || syntax.IndexOf(c) >= 0);
        return isHost
            ? new NameSyntaxError(part.Span, "it has no 'key='", "write CN=" + NameErrorText.Show(part), "CN=" + part.Text)
            : new NameSyntaxError(part.Span, "'" + NameErrorText.Show(part) + "' has no 'key='", "write each part as key=value");
    }

    /// <summary>Nothing but white space where a key should stand.</summary>
    public static NameSyntaxError Blank(MappedText source, int start, int end) => end < source.Length
        ? new NameSyntaxError(
            source.SpanOf(end, 1), "a " + NameErrorText.NameSeparator(source.Text[end]) + " stands where a key is expected", "remove it", "")
        : start > 0
            ? new NameSyntaxError(
                source.SpanOf(start - 1, 1), "of the " + NameErrorText.NameSeparator(source.Text[start - 1]) + " at the end", "remove it", "")
            : new NameSyntaxError(source.Span, "it is blank", "write each part as key=value");

    /// <summary>An equals sign without a key.</summary>
    public static NameSyntaxError NoKey(MappedText source, int equals) =>
        new(source.SpanOf(equals, 1), "no key stands before '='", "write a key such as CN");

    /// <summary>
    /// The end of the parts without <c>=</c> of which the first ends at <paramref name="end"/>; a blank one counts only where a
    /// plus sign stands before it.
    /// </summary>
    public static int EndOfAll(string text, int end, char[] separators)
    {
        while (end < text.Length)
        {
            var separator = text.IndexOfAny(separators, end + 1);
            var next = separator < 0 ? text.Length : separator;
            var isBlank = NameErrorText.TrimEnd(text, end + 1, next) == end + 1;
            if ((isBlank && text[end] != '+') || text.IndexOf('=', end + 1, next - end - 1) >= 0)
                break;
            end = next;
        }

        return end;
    }
}
