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
        var end = -1;
        foreach (var segment in text.Segments)
        {
            var source = segment.Source;
            if (source.Start >= place.End || place.Start >= source.End)
                continue;
            if (end >= 0 && (source.Start < end || source.Start > end + LargestGap))
                return word;
            end = source.End;
        }

        return place;
    }

    /// <summary>The problems of a text at such places.</summary>
    public static IEnumerable<Problem> Anchor(MappedText text, IEnumerable<Problem> problems, SourceSpan word) => problems.Select(problem =>
        Anchor(text, problem.Place, word) is var place && place.Equals(problem.Place)
            ? problem
            // What is to be written there instead is no text of the word.
            : problem with { Place = place, SuggestedValue = null });

    /// <summary>True where the text stands in the word itself, and in no variable.</summary>
    public static bool IsIn(MappedText text, SourceSpan word) => word.Start <= text.Span.Start && text.Span.End <= word.End;
}
