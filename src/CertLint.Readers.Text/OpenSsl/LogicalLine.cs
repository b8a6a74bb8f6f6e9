using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>From one offset of a <see cref="LogicalLine"/> up to, not including, another.</summary>
internal readonly record struct LineRange(int Start, int End);

/// <summary>
/// A line as openssl sees it: continuations joined, line end and comment cut off. A template marker is one character,
/// <see cref="MappedText.HoleCharacter"/>.
/// </summary>
internal sealed class LogicalLine
{
    private readonly string document;
    private readonly string text;
    private readonly int[] offsets;
    private readonly Dictionary<int, TemplateMarker> markers;
    private readonly SourceSpan? includedAt;

    /// <summary>Makes a line; <paramref name="includedAt"/> is the place of the <c>.include</c> that brought it here.</summary>
    public LogicalLine(
        string document, string text, int[] offsets, Dictionary<int, TemplateMarker> markers, SourceSpan? includedAt)
    {
        this.document = document;
        this.text = text;
        this.offsets = offsets;
        this.markers = markers;
        this.includedAt = includedAt;
        End = CommentStart();
    }

    /// <summary>Where the line ends or its comment starts.</summary>
    public int End { get; }

    /// <summary>The whole length, the comment counted in.</summary>
    public int Length => text.Length;

    /// <summary>True where a marker stands in it, were it in the comment.</summary>
    public bool HasMarkers => markers.Count > 0;

    /// <summary>True where the line comes from an included file.</summary>
    public bool IsIncluded => includedAt is not null;

    /// <summary>True where another program makes the line, or the shell: a marker or a <c>$</c> stands in it.</summary>
    public bool IsTemplated => markers.Keys.Any(index => index < End) || text.IndexOf('$', 0, End) >= 0;

    /// <summary>The character at <paramref name="index"/>; NUL at the end and behind it, as in C.</summary>
    public char this[int index] => index < End ? text[index] : '\0';

    /// <summary>A part of the line, the comment counted in, each marker as one <see cref="MappedText.HoleCharacter"/>.</summary>
    public string TextOf(LineRange range) => text.Substring(range.Start, range.End - range.Start);

    /// <summary>The marker that the character at <paramref name="index"/> stands for.</summary>
    public TemplateMarker? MarkerAt(int index) => markers.TryGetValue(index, out var marker) ? marker : null;

    /// <summary>The place of a part of the line.</summary>
    public SourceSpan SpanOf(LineRange range)
    {
        if (includedAt is { } place)
            return place;
        return range.End > range.Start
            ? SourceSpan.FromBounds(offsets[range.Start], EndOf(range.End - 1))
            : new SourceSpan(range.Start < offsets.Length ? offsets[range.Start] : EndOf(offsets.Length - 1), 0);
    }

    /// <summary>A part of the line as written in the document.</summary>
    public string Written(LineRange range)
    {
        if (range.End <= range.Start)
            return "";
        var start = offsets[range.Start];
        return document.Substring(start, EndOf(range.End - 1) - start);
    }

    /// <summary>Appends one character as itself, or the hole that it stands for.</summary>
    public void Append(MappedTextBuilder builder, int index)
    {
        var range = new LineRange(index, index + 1);
        if (markers.ContainsKey(index))
            builder.Append(new Hole(HoleKind.TemplateMarker, Written(range)), SpanOf(range));
        else if (includedAt is null)
            builder.Append(text[index], offsets[index]);
        else
            builder.Append(text.Substring(index, 1), SpanOf(range));
    }

    /// <summary>A part of the line, character for character.</summary>
    public MappedText Slice(LineRange range)
    {
        var builder = new MappedTextBuilder();
        for (var i = range.Start; i < range.End; i++)
            Append(builder, i);
        return Finish(builder, range.Start);
    }

    /// <summary>What <paramref name="builder"/> holds, with the place of an empty value at <paramref name="start"/>.</summary>
    public MappedText Finish(MappedTextBuilder builder, int start)
    {
        var value = builder.Build(SpanOf(new LineRange(start, start)).Start);
        return includedAt is { } place && value.IsKnown ? MappedText.At(value.Text, place) : value;
    }

    private int EndOf(int index)
    {
        if (index < 0)
            return 0;
        return markers.TryGetValue(index, out var marker) ? marker.Start + marker.Length
            : index < text.Length ? offsets[index] + 1
            : offsets[index];
    }

    // clear_comments of conf_def.c: a quote hides a '#' although, later, an unclosed quote closes with the line.
    private int CommentStart()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#')
                return i;
            if (text[i] == '\\')
                i++;
            else if (ConfigCharacters.IsQuote(text[i]))
                i = ClosingQuote(i);
        }

        return text.Length;
    }

    private int ClosingQuote(int open)
    {
        var i = open + 1;
        for (; i < text.Length && text[i] != text[open]; i++)
        {
            if (text[i] == '\\')
                i++;
        }

        return i;
    }
}
