namespace CertLint.Model;

/// <summary>A run of characters of a <see cref="MappedText"/> and the stretch of the document that they come from.</summary>
/// <param name="TextStart">Offset of the run in the text.</param>
/// <param name="TextLength">Characters in the run.</param>
/// <param name="Source">Where the run stands in the document.</param>
/// <param name="IsVerbatim">
/// True where the characters stand there one for one; false where each of them means the whole stretch (an escape, a
/// constant's name, a hole).
/// </param>
public readonly record struct MapSegment(int TextStart, int TextLength, SourceSpan Source, bool IsVerbatim)
{
    /// <summary>Where the run stands in a stretch that is used elsewhere, that stretch; else null.</summary>
    public Insertion? Insertion { get; init; }

    internal SourceSpan SpanOf(int offset) =>
        IsVerbatim ? new SourceSpan(Source.Start + offset - TextStart, 1) : Source;

    internal MapSegment? Cut(int start, int length)
    {
        var from = Math.Max(start, TextStart);
        var to = Math.Min(start + length, TextStart + TextLength);
        if (from >= to)
            return null;
        var source = IsVerbatim ? new SourceSpan(Source.Start + from - TextStart, to - from) : Source;
        return new MapSegment(from - start, to - from, source, IsVerbatim) { Insertion = Insertion };
    }
}
