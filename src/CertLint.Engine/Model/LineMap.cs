namespace CertLint.Model;

/// <summary>Turns offsets of a document into lines and columns. CR, LF and CR LF each end a line.</summary>
public sealed class LineMap
{
    private readonly int[] starts;

    /// <summary>Makes a map from the offset at which each line starts; the first is 0.</summary>
    public LineMap(int[] lineStarts) => starts = lineStarts;

    /// <summary>Offset at which each line starts, ascending, the first 0.</summary>
    public IReadOnlyList<int> LineStarts => starts;

    /// <summary>Maps the lines of <paramref name="text"/>.</summary>
    public static LineMap Of(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return new LineMap(starts.ToArray());
    }

    /// <summary>The lines and columns of <paramref name="span"/>.</summary>
    public FilePosition PositionOf(SourceSpan span)
    {
        var first = LineIndexAt(span.Start);
        var last = LineIndexAt(span.End);
        return new FilePosition(
            first + 1, span.Start - starts[first] + 1, last + 1, span.End - starts[last] + 1);
    }

    private int LineIndexAt(int offset)
    {
        var index = Array.BinarySearch(starts, offset);
        return index >= 0 ? index : ~index - 1;
    }
}
