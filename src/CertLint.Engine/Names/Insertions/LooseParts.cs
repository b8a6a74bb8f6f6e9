using CertLint.Model;

namespace CertLint.Names;

/// <summary>Holes that stand for whole parts of a name, as in <c>$"CN={host}, {rest}"</c>.</summary>
internal static class LooseParts
{
    private const string Separators = ",;+/\r\n";

    /// <summary>
    /// The text with an attribute in place of each such hole, as some value of it is; null where there is none, or nothing
    /// but them.
    /// </summary>
    public static MappedText? Complete(MappedText text)
    {
        var builder = new MappedTextBuilder();
        var next = 0;
        var parts = 0;
        foreach (var hole in text.Holes)
        {
            if (!IsPart(text.Text, hole.Key))
                continue;
            builder.Append(text.Slice(next, hole.Key - next)).Append("O=y", text.SpanOf(hole.Key, 1));
            next = hole.Key + 1;
            parts++;
        }

        return parts == 0 || parts == text.Holes.Count
            ? null
            : builder.Append(text.Slice(next, text.Length - next)).Build(text.Span.Start);
    }

    private static bool IsPart(string text, int hole)
    {
        int before = hole - 1, behind = hole + 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        while (behind < text.Length && text[behind] is ' ' or '\t')
            behind++;
        return (before < 0 || Separators.IndexOf(text[before]) >= 0)
            && (behind == text.Length || Separators.IndexOf(text[behind]) >= 0);
    }
}
