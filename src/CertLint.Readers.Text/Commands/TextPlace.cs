using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// Where a finding goes on a text that the shell puts together: the value of a variable stands where it is assigned, far from
/// the command, so that the place of a text with several such parts would reach over half the script.
/// </summary>
internal static class TextPlace
{
    /// <summary>Quotes and a line's continuation may stand between two characters of one piece.</summary>
    private const int LargestGap = 4;

    /// <summary>The place itself where it lies in one piece, else that of the word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place of a part of it.</param>
    /// <param name="word">The word of the command.</param>
    public static SourceSpan Anchor(MappedText text, SourceSpan place, SourceSpan word)
    {
        SourceSpan? last = null;
        foreach (var segment in text.Segments)
        {
            if (WithinOf(segment, place) is not { } source || source.Equals(last))
                continue;
            if (last is { } before && (source.Start < before.End || source.Start > before.End + LargestGap))
                return word;
            last = source;
        }

        return place;
    }

    // What stands elsewhere is there by its reference.
    private static SourceSpan? WithinOf(MapSegment segment, SourceSpan place)
    {
        if (IsAt(segment.Source, place))
            return segment.Source;
        for (var insertion = segment.Insertion; insertion is not null; insertion = insertion.Outer)
        {
            if (IsAt(insertion.UsedAt, place))
                return insertion.UsedAt;
        }

        return null;
    }

    private static bool IsAt(SourceSpan source, SourceSpan place) => source.Start < place.End && place.Start < source.End;

    /// <summary>The problems of a text at such places.</summary>
    public static IEnumerable<Problem> Anchor(MappedText text, IEnumerable<Problem> problems, SourceSpan word) => problems.Select(problem =>
        Anchor(text, problem.Place, word) is var place && place.Equals(problem.Place)
            ? problem
            // What is to be written there instead is no text of the word.
            : problem with { Place = place, SuggestedValue = null });

    /// <summary>True where the text stands in the word itself, and in no variable.</summary>
    public static bool IsIn(MappedText text, SourceSpan word) => word.Start <= text.Span.Start && text.Span.End <= word.End;
}
