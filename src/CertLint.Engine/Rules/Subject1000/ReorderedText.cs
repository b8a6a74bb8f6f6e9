using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>Puts the RDNs of a name's text into another order and leaves each as it is written, with its quotes and escapes.</summary>
internal static class ReorderedText
{
    /// <summary>RDNs, and pieces of the text with escapes between them, of a name that a person wrote.</summary>
    private const int Largest = 100;

    /// <summary>
    /// The text with its RDNs in this order; null unless the text is known, stands in one piece, and has the same plain
    /// separator, a comma or semicolon, between all of them.
    /// </summary>
    public static string? Of(MappedText text, DistinguishedName subject, IReadOnlyList<RelativeDistinguishedName> order)
    {
        if (!text.IsKnown || subject.Rdns.Count > Largest || !IsInOnePiece(text) || Split(text, subject) is not { } parts)
            return null;
        var separator = parts[0].Separator;
        return string.Join(separator, order.Select(rdn => parts.First(part => ReferenceEquals(part.Rdn, rdn)).Text));
    }

    // A replacement cannot reach over the end of a literal.
    private static bool IsInOnePiece(MappedText text)
    {
        if (text.Segments.Count > Largest)
            return false;
        for (var i = 1; i < text.Segments.Count; i++)
        {
            if (text.Segments[i].Source.Start != text.Segments[i - 1].Source.End)
                return false;
        }

        return true;
    }

    private static List<(RelativeDistinguishedName Rdn, string Text, string Separator)>? Split(MappedText text, DistinguishedName subject)
    {
        var parts = new List<(RelativeDistinguishedName Rdn, string Text, string Separator)>();
        var start = 0;
        for (var i = 0; i < subject.Rdns.Count; i++)
        {
            var isLast = i + 1 == subject.Rdns.Count;
            var end = isLast ? text.Length : StartOf(text, subject.Rdns[i + 1], start);
            if (end <= start || (i == 0 && StartOf(text, subject.Rdns[0], 0) != 0))
                return null;
            var written = text.Text.Substring(start, end - start);
            var content = written.TrimEnd(' ', ',', ';');
            var separator = written.Substring(content.Length);
            var isPlain = isLast ? separator.Length == 0 : separator.Trim(' ') is "," or ";" && (i == 0 || separator == parts[0].Separator);
            if (!isPlain || content.EndsWith("\\", StringComparison.Ordinal))
                return null;
            parts.Add((subject.Rdns[i], content, separator));
            start = end;
        }

        return parts;
    }

    private static int StartOf(MappedText text, RelativeDistinguishedName rdn, int from)
    {
        if (rdn.Attributes[0].Key is not { } key)
            return -1;
        foreach (var segment in text.Segments)
        {
            var offset = key.Span.Start - segment.Source.Start;
            if (offset >= 0 && offset < segment.Source.Length && (segment.IsVerbatim || offset == 0))
                return segment.TextStart + offset >= from ? segment.TextStart + offset : -1;
        }

        return -1;
    }
}
