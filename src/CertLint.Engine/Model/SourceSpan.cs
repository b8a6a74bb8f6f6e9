namespace CertLint.Model;

/// <summary>A stretch of a document, in UTF-16 units from its start.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="Length">Number of units; 0 is a point between two characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest span that covers both.</summary>
    public SourceSpan Union(SourceSpan other) =>
        FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
