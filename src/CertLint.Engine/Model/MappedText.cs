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

    // Nearly all values are one run of a longer text, so the text is cut out and the map is written down only when asked for.
    private readonly string source;
    private readonly int start;
    private readonly MapSegment run;
    private readonly MapSegment[]? segments;
    private readonly KeyValuePair<int, Hole>[] holes;
    private string? text;

    internal MappedText(string text, MapSegment[] segments, KeyValuePair<int, Hole>[] holes)
    {
        this.text = source = text;
        Length = text.Length;
        this.holes = holes;
        if (segments.Length == 1 && segments[0] is { TextStart: 0 } only && only.TextLength == Length)
            run = only;
        else
            this.segments = segments;
    }

    private MappedText(string source, int start, MapSegment run, KeyValuePair<int, Hole>[] holes)
    {
        this.source = source;
        this.start = start;
        this.run = run;
        this.holes = holes;
        Length = run.TextLength;
    }

    /// <summary>The characters, each hole as one <see cref="HoleCharacter"/>.</summary>
    public string Text => text ??= start == 0 && Length == source.Length ? source : source.Substring(start, Length);

    /// <summary>Number of characters, a hole counted as one.</summary>
    public int Length { get; }

    /// <summary>True where nothing is unknown, so that the value may be judged.</summary>
    public bool IsKnown => holes.Length == 0;

    /// <summary>The holes by ascending offset in <see cref="Text"/>.</summary>
    public IReadOnlyList<KeyValuePair<int, Hole>> Holes => holes;

    /// <summary>The place of the whole value.</summary>
    public SourceSpan Span => SpanOf(0, Length);

    /// <summary>How offsets of <see cref="Text"/> map to the document, by ascending offset.</summary>
    public IReadOnlyList<MapSegment> Segments => segments ?? [run];

    /// <summary>The character at an offset of <see cref="Text"/>.</summary>
    internal char this[int offset] => source[start + offset];

    /// <summary>Text that stands in the document character for character from <paramref name="sourceStart"/>.</summary>
    public static MappedText Verbatim(string text, int sourceStart) =>
        new(text, 0, new MapSegment(0, text.Length, new SourceSpan(sourceStart, text.Length), IsVerbatim: true), NoHoles);

    /// <summary>Text whose every character means the same stretch of the document, as a PEM block's subject does.</summary>
    public static MappedText At(string text, SourceSpan place) =>
        new(text, 0, new MapSegment(0, text.Length, place, IsVerbatim: false), NoHoles);

    /// <summary>A value from what another one told as <see cref="Text"/>, <see cref="Segments"/> and <see cref="Holes"/>.</summary>
    public static MappedText FromParts(
        string text, IReadOnlyList<MapSegment> segments, IReadOnlyList<KeyValuePair<int, Hole>> holes) =>
        new(text, segments.ToArray(), holes.Count == 0 ? NoHoles : holes.ToArray());

    /// <summary>True where the character at <paramref name="offset"/> is a hole.</summary>
    public bool IsHoleAt(int offset)
    {
        foreach (var hole in holes)
        {
            if (hole.Key == offset)
                return true;
        }

        return false;
    }

    /// <summary>The place of <paramref name="length"/> characters from <paramref name="start"/>.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (length == 0)
            return new SourceSpan(PointAt(start), 0);
        return CharacterSpan(start).Union(CharacterSpan(start + length - 1));
    }

    /// <summary>A part of this value, with the places that its characters have here.</summary>
    public MappedText Slice(int start, int length)
    {
        if (start == 0 && length == Length)
            return this;
        if (length == 0)
            return Verbatim("", PointAt(start));
        var heldHoles = holes.Length == 0 ? NoHoles : HolesWithin(start, length);
        return segments is null && run.Cut(start, length) is { } part
            ? new MappedText(source, this.start + start, part, heldHoles)
            : new MappedText(source.Substring(this.start + start, length), SegmentsWithin(start, length), heldHoles);
    }

    /// <summary>This value without white space at its ends (<see cref="char.IsWhiteSpace(char)"/>).</summary>
    public MappedText Trim()
    {
        var first = 0;
        var end = Length;
        while (first < end && char.IsWhiteSpace(this[first]))
            first++;
        while (end > first && char.IsWhiteSpace(this[end - 1]))
            end--;
        return Slice(first, end - first);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private SourceSpan CharacterSpan(int offset) =>
        segments is null ? run.SpanOf(offset) : segments[SegmentIndexAt(segments, offset)].SpanOf(offset);

    private int PointAt(int offset)
    {
        if (segments is { Length: 0 })
            return 0;
        return offset < Length ? CharacterSpan(offset).Start
            : Length > 0 ? CharacterSpan(Length - 1).End
            : (segments is null ? run : segments[0]).Source.Start;
    }

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

    private MapSegment[] SegmentsWithin(int start, int length)
    {
        var all = segments ?? [run];
        var cut = new List<MapSegment>();
        for (var i = SegmentIndexAt(all, start); i < all.Length && all[i].TextStart < start + length; i++)
        {
            if (all[i].Cut(start, length) is { } part)
                cut.Add(part);
        }

        return cut.ToArray();
    }

    private KeyValuePair<int, Hole>[] HolesWithin(int start, int length) =>
        holes.Where(hole => hole.Key >= start && hole.Key < start + length)
            .Select(hole => new KeyValuePair<int, Hole>(hole.Key - start, hole.Value))
            .ToArray();
}
