using CertLint.Model;

namespace CertLint.Names;

/// <summary>Finds the values of a text for .NET that must stand in quotes, so that whatever they hold is one value.</summary>
public static class QuotableValues
{
    /// <summary>
    /// The values that hold a hole, or for whose comma the text is rejected, in written order; null where the text is not a name
    /// even with these values in quotes, or where quotes are no syntax.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="flags">The constructor's flags; without flags <see cref="DotNetNameFlags.Reversed"/>.</param>
    public static IReadOnlyList<ValueExtent>? OfDotNet(MappedText text, DotNetNameFlags flags = DotNetNameFlags.Reversed)
    {
        if ((flags & DotNetNameFlags.DoNotUseQuotes) != 0 || MeantName.IsUndecided(DotNetDialect.Parse(text, flags))
            || HoleTokens.Of(text) is not { } tokens)
        {
            return null;
        }

        var written = new QuotedText(tokens.Text);
        for (var i = 0; i < text.Length; i++)
        {
            var parse = DotNetDialect.Parse(MappedText.Verbatim(written.Text, 0), flags);
            if (parse.Name is { } name)
                return [.. ExtentsOf(name, written, text).OrderBy(extent => extent.Start)];
            // A repair that is more than a pair of quotes around what stands there is another fix's.
            if (parse.Error is not { SuggestedValue: { } suggested, Place: var place }
                || suggested != "\"" + written.Text.Substring(place.Start, place.Length) + "\"")
            {
                return null;
            }

            written.Quote(place.Start, place.Length);
        }

        return null;
    }

    private static IEnumerable<ValueExtent> ExtentsOf(DistinguishedName name, QuotedText written, MappedText text)
    {
        var map = OffsetsByToken(text);
        foreach (var attribute in name.Attributes)
        {
            var place = attribute.Value.Span;
            if (place.Length == 0)
                continue;
            var start = map[written.OriginOf(place.Start)];
            var end = map[written.OriginOf(place.Start + place.Length - 1)] + 1;
            var isNew = written.IsInserted(place.Start - 1);
            if (isNew || !text.Slice(start, end - start).IsKnown)
                yield return new ValueExtent(start, end, !isNew && written.Text[place.Start - 1] == '"', isNew);
        }
    }

    /// <summary>By offset in the text with tokens, of two characters each, the offset in the text.</summary>
    private static List<int> OffsetsByToken(MappedText text)
    {
        var map = new List<int>(text.Length + text.Holes.Count);
        for (var i = 0; i < text.Length; i++)
        {
            map.Add(i);
            if (text.IsHoleAt(i))
                map.Add(i);
        }

        return map;
    }

    /// <summary>A text that gets quotes, and where its characters stood before.</summary>
    private sealed class QuotedText(string text)
    {
        private readonly List<int> origins = [.. Enumerable.Range(0, text.Length)];

        public string Text { get; private set; } = text;

        public int OriginOf(int offset) => origins[offset];

        public bool IsInserted(int offset) => origins[offset] < 0;

        public void Quote(int start, int length)
        {
            Text = Text.Insert(start + length, "\"").Insert(start, "\"");
            origins.Insert(start + length, -1);
            origins.Insert(start, -1);
        }
    }
}
