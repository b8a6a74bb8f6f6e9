using System.Text;

namespace CertLint.Model;

/// <summary>
/// A value as a reader understood it: known characters and holes, each with the place where it stands in the document,
/// however it was escaped, quoted, continued or pieced together there.
/// </summary>
/// <remarks>
/// In <see cref="Text"/> a hole is the single character <see cref="HoleCharacter"/>; only <see cref="IsHoleAt"/> tells it
/// from that character in the source.
/// </remarks>
public sealed class MappedText
{
    /// <summary>Stands in <see cref="Text"/> for a hole.</summary>
    public const char HoleCharacter = '\uFFFC';

    private static readonly KeyValuePair<int, Hole>[] NoHoles = [];
    private readonly KeyValuePair<int, Hole>[] holes;

    /// <summary>Null where the text stands character for character from <see cref="verbatimStart"/>, as most texts do.</summary>
    private readonly MapSegment[]? segments;
    private readonly int verbatimStart;

    internal MappedText(string text, MapSegment[] segments, KeyValuePair<int, Hole>[] holes)
    {
        Text = text;
        this.holes = holes;
        if (segments is [{ IsVerbatim: true, TextStart: 0, Insertion: null } only] && only.TextLength == text.Length)
            verbatimStart = only.Source.Start;
        else
            this.segments = segments;
    }

    private MappedText(string text, int verbatimStart, KeyValuePair<int, Hole>[] holes)
    {
        Text = text;
        this.holes = holes;
        this.verbatimStart = verbatimStart;
    }

    /// <summary>The characters, each hole as one <see cref="HoleCharacter"/>.</summary>
    public string Text { get; }

    /// <summary>Number of characters, a hole counted as one.</summary>
    public int Length => Text.Length;

    /// <summary>True where nothing is unknown, so that the value may be judged.</summary>
    public bool IsKnown => holes.Length == 0;

    /// <summary>The holes by ascending offset in <see cref="Text"/>.</summary>
    public IReadOnlyList<KeyValuePair<int, Hole>> Holes => holes;

    /// <summary>The place of the whole value.</summary>
    public SourceSpan Span => SpanOf(0, Length);

    /// <summary>How offsets of <see cref="Text"/> map to the document, by ascending offset.</summary>
    public IReadOnlyList<MapSegment> Segments =>
        segments ?? [new MapSegment(0, Length, new SourceSpan(verbatimStart, Length), IsVerbatim: true)];

    /// <summary>Text that stands in the document character for character from <paramref name="sourceStart"/>.</summary>
    public static MappedText Verbatim(string text, int sourceStart) => new(text, sourceStart, NoHoles);

    /// <summary>Text whose every character means the same stretch of the document, as a PEM block's subject does.</summary>
    public static MappedText At(string text, SourceSpan place) =>
        new(text, [new MapSegment(0, text.Length, place, IsVerbatim: false)], NoHoles);

    /// <summary>A value from what another one told as <see cref="Text"/>, <see cref="Segments"/> and <see cref="Holes"/>.</summary>
    public static MappedText FromParts(
        string text, IReadOnlyList<MapSegment> segments, IReadOnlyList<KeyValuePair<int, Hole>> holes) =>
        new(text, segments.ToArray(), holes.Count == 0 ? NoHoles : holes.ToArray());

    /// <summary>True where the character at <paramref name="offset"/> is a hole.</summary>
    public bool IsHoleAt(int offset)
    {
        var index = FirstHoleFrom(offset);
        return index < holes.Length && holes[index].Key == offset;
    }

    /// <summary>
    /// The place of <paramref name="length"/> characters from <paramref name="start"/>; of what is pieced together from several
    /// stretches of the document, the place where they are pieced together.
    /// </summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (segments is null)
            return new SourceSpan(verbatimStart + start, length);
        return length == 0 ? new SourceSpan(PointAt(segments, start), 0) : UnionOf(segments, start, length).Span;
    }

    /// <summary>The stretch of the document that the character at <paramref name="offset"/> stands in, where it is only used here.</summary>
    public Insertion? InsertionAt(int offset) => segments is null ? null : segments[SegmentIndexAt(segments, offset)].Insertion;

    /// <summary>
    /// The first characters that stand at a place of the document, from its start to its end; null where it cuts through what
    /// stands for one of them, or holds none.
    /// </summary>
    public (int Start, int Length)? OffsetsOf(SourceSpan place)
    {
        int start = -1, end = -1;
        for (var i = 0; i < Length; i++)
        {
            var span = SpanOf(i, 1);
            if (start < 0 && span.Start == place.Start)
                start = i;
            if (start >= 0 && span.End == place.End)
                end = i + 1;
        }

        return end < 0 ? null : (start, end - start);
    }

    /// <summary>A part of this value, with the places that its characters have here.</summary>
    public MappedText Slice(int start, int length) =>
        start == 0 && length == Length ? this : Slice(start, Text.Substring(start, length));

    /// <summary>This value without white space at its ends (<see cref="char.IsWhiteSpace(char)"/>).</summary>
    public MappedText Trim()
    {
        var start = 0;
        var end = Length;
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return Slice(start, end - start);
    }

    /// <summary>
    /// This value, whose places are offsets in <paramref name="host"/>'s text, with the places that they have in the
    /// document of <paramref name="host"/>.
    /// </summary>
    public MappedText Through(MappedText host)
    {
        var builder = new MappedTextBuilder();
        var holeIndex = 0;
        foreach (var segment in Segments)
        {
            if (segment.TextLength == 0)
                continue;
            var source = host.Slice(segment.Source.Start, segment.Source.Length);
            if (holeIndex < holes.Length && holes[holeIndex].Key == segment.TextStart)
                builder.Append(Outermost(holes[holeIndex++].Value, source), source.Span, source.WithinAll());
            else if (segment.IsVerbatim)
                builder.Append(source);
            else if (source.IsKnown)
                builder.Append(Text.Substring(segment.TextStart, segment.TextLength), source.Span, source.WithinAll());
            else
                builder.Append(source.Holes[0].Value, source.Span, source.WithinAll());
        }

        return builder.Build(host.SpanOf(Span.Start, 0).Start);
    }

    /// <summary>The text with each hole as it is written (<see cref="Hole.Source"/>), by which two texts can be told to be the same.</summary>
    public string Written()
    {
        if (IsKnown)
            return Text;
        var written = new StringBuilder();
        var next = 0;
        foreach (var hole in holes)
        {
            written.Append(Text, next, hole.Key - next).Append(hole.Value.Source);
            next = hole.Key + 1;
        }

        return written.Append(Text, next, Length - next).ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>A part whose characters the caller has at hand, so that no second copy of them is made.</summary>
    internal MappedText Slice(int start, string text)
    {
        if (segments is null)
            return new MappedText(text, verbatimStart + start, holes.Length == 0 ? NoHoles : HolesWithin(start, text.Length));
        if (text.Length == 0)
            return Verbatim(text, PointAt(segments, start));
        return new MappedText(
            text, SegmentsWithin(segments, start, text.Length), holes.Length == 0 ? NoHoles : HolesWithin(start, text.Length));
    }

    // What the inner reader took for a marker is the character that stands for a hole of the document.
    private static Hole Outermost(Hole hole, MappedText source) =>
        source is { Length: 1, IsKnown: false } && hole.Source == source.Text ? source.Holes[0].Value : hole;

    // The stretch that all of the text is part of, to which Span belongs.
    private Insertion? WithinAll() => segments is null || Length == 0 ? null : UnionOf(segments, 0, Length).Within;

    private static (SourceSpan Span, Insertion? Within) UnionOf(MapSegment[] segments, int start, int length)
    {
        var first = segments[SegmentIndexAt(segments, start)];
        var last = segments[SegmentIndexAt(segments, start + length - 1)];
        return Insertion.Union(first.SpanOf(start), first.Insertion, last.SpanOf(start + length - 1), last.Insertion);
    }

    private static SourceSpan CharacterSpan(MapSegment[] segments, int offset) =>
        segments[SegmentIndexAt(segments, offset)].SpanOf(offset);

    private static int SegmentIndexAt(MapSegment[] segments, int offset)
    {
        int low = 0, high = segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].TextStart <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private static MapSegment[] SegmentsWithin(MapSegment[] segments, int start, int length)
    {
        var first = SegmentIndexAt(segments, start);
        if (first == SegmentIndexAt(segments, start + length - 1))
            return segments[first].Cut(start, length) is { } whole ? [whole] : [];
        var cut = new List<MapSegment>();
        for (var i = first; i < segments.Length && segments[i].TextStart < start + length; i++)
        {
            if (segments[i].Cut(start, length) is { } part)
                cut.Add(part);
        }

        return cut.ToArray();
    }

    private int PointAt(MapSegment[] segments, int offset)
    {
        if (segments.Length == 0)
            return 0;
        return offset < Length ? CharacterSpan(segments, offset).Start
            : Length > 0 ? CharacterSpan(segments, Length - 1).End
            : segments[0].Source.Start;
    }

    private KeyValuePair<int, Hole>[] HolesWithin(int start, int length)
    {
        var first = FirstHoleFrom(start);
        var end = FirstHoleFrom(start + length);
        if (end == first)
            return NoHoles;
        var within = new KeyValuePair<int, Hole>[end - first];
        for (var i = first; i < end; i++)
            within[i - first] = new KeyValuePair<int, Hole>(holes[i].Key - start, holes[i].Value);
        return within;
    }

    // Holes stand in the text's order; a value may have many thousands.
    private int FirstHoleFrom(int offset)
    {
        int low = 0, high = holes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holes[middle].Key < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
