using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>A script as a tokenizer walks through it: characters by offset, and their places in the document.</summary>
internal sealed class ShellText
{
    private readonly MappedText text;
    private readonly IReadOnlyList<MapSegment> segments;
    private readonly Dictionary<int, Hole> holes = [];
    private readonly TemplateScanner templates;
    private int segment;

    public ShellText(MappedText text)
    {
        this.text = text;
        segments = text.Segments;
        templates = new TemplateScanner(text.Text);
        foreach (var hole in text.Holes)
            holes[hole.Key] = hole.Value;
    }

    /// <summary>Number of characters, a hole counted as one.</summary>
    public int Length => text.Length;

    /// <summary>The character at <paramref name="index"/>; NUL in front of the first and behind the last.</summary>
    public char this[int index] => index >= 0 && index < text.Length ? text.Text[index] : '\0';

    /// <summary>True where the character stands for an unknown part of the script.</summary>
    public bool IsHole(int index) => holes.Count > 0 && holes.ContainsKey(index);

    /// <summary>True where <paramref name="value"/> stands at <paramref name="index"/>.</summary>
    public bool Has(int index, string value) => string.CompareOrdinal(text.Text, index, value, 0, value.Length) == 0;

    /// <summary>True where a line ends at <paramref name="index"/>, with LF or CR LF.</summary>
    public bool IsLineEnd(int index) => this[index] == '\n' || (this[index] == '\r' && this[index + 1] == '\n');

    /// <summary>The offset behind the line end at <paramref name="index"/>.</summary>
    public int BehindLineEnd(int index) => this[index] == '\r' ? index + 2 : index + 1;

    /// <summary>The offset of the next line end, or the text's length.</summary>
    public int LineEndFrom(int index)
    {
        var end = index < text.Length ? text.Text.IndexOf('\n', index) : -1;
        if (end < 0)
            return text.Length;
        return end > index && text.Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The template marker that starts at <paramref name="index"/>; its length is 0 where none does.</summary>
    public int MarkerLength(int index) => templates.MarkerAt(index)?.Length ?? 0;

    /// <summary>The place of what stands from one offset up to, not including, another.</summary>
    public SourceSpan SpanOf(int start, int end) => text.SpanOf(start, end - start);

    /// <summary>A part of the script with its places.</summary>
    public MappedText Slice(int start, int end) => text.Slice(start, end - start);

    /// <summary>A part of the script as it stands there.</summary>
    public string Written(int start, int end) => text.Text.Substring(start, end - start);

    /// <summary>Appends one character as itself, or the hole that it stands for.</summary>
    public void Append(MappedTextBuilder builder, int index)
    {
        var part = SegmentAt(index);
        if (IsHole(index))
            builder.Append(holes[index], part.Source);
        else if (part.IsVerbatim)
            builder.Append(text.Text[index], part.Source.Start + index - part.TextStart);
        else
            builder.Append(text.Text.Substring(index, 1), part.Source);
    }

    /// <summary>Appends what an escape from one offset up to another means; a hole in it stays one.</summary>
    public void Append(MappedTextBuilder builder, string meaning, int start, int end)
    {
        if (IsHole(end - 1))
            Append(builder, end - 1);
        else
            builder.Append(meaning, SpanOf(start, end));
    }

    /// <summary>Appends a hole for what stands from one offset up to another.</summary>
    public void AppendHole(MappedTextBuilder builder, HoleKind kind, int start, int end) =>
        builder.Append(new Hole(kind, Written(start, end)), SpanOf(start, end));

    // Tokenizers go forward, so that the segment sought is mostly the last one or the next.
    private MapSegment SegmentAt(int index)
    {
        if (index < segments[segment].TextStart)
            segment = 0;
        while (segment + 1 < segments.Count && segments[segment + 1].TextStart <= index)
            segment++;
        return segments[segment];
    }
}
