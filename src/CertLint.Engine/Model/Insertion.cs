namespace CertLint.Model;

/// <summary>
/// A stretch of the document whose text is used at another place of it: the value of a variable, the argument that a format's
/// placeholder stands for.
/// </summary>
/// <param name="Whole">The stretch.</param>
/// <param name="UsedAt">The place that uses it: where the variable is named, the placeholder.</param>
/// <param name="Outer">The stretch that <paramref name="UsedAt"/> is part of, where that is used elsewhere itself.</param>
/// <remarks>
/// A part of a value that stands in such a stretch has its place there, so that a user finds it and a fix edits it. What is only
/// partly in it has the place that uses it: from one stretch to the other there may be any amount of other code.
/// </remarks>
public sealed record Insertion(SourceSpan Whole, SourceSpan UsedAt, Insertion? Outer)
{
    private int Depth { get; } = Outer is null ? 1 : Outer.Depth + 1;

    /// <summary>
    /// The smallest span of one stretch that covers both places, each given with the stretch that it is part of; and that stretch.
    /// </summary>
    internal static (SourceSpan Span, Insertion? Within) Union(SourceSpan left, Insertion? leftIn, SourceSpan right, Insertion? rightIn)
    {
        while (!Equals(leftIn, rightIn))
        {
            var leftDepth = leftIn?.Depth ?? 0;
            var rightDepth = rightIn?.Depth ?? 0;
            if (leftDepth >= rightDepth)
                (left, leftIn) = (leftIn!.UsedAt, leftIn.Outer);
            if (rightDepth >= leftDepth)
                (right, rightIn) = (rightIn!.UsedAt, rightIn.Outer);
        }

        return (left.Union(right), leftIn);
    }

    /// <summary>This stretch, where what was taken for the document is itself used elsewhere.</summary>
    internal Insertion Within(Insertion outermost) => new(Whole, UsedAt, Outer?.Within(outermost) ?? outermost);
}
