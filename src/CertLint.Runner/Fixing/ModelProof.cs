using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner.Fixing;

/// <summary>
/// Holds what readers make of an edited text against what they made of it before: what was to be changed is changed to just that,
/// and nothing else is.
/// </summary>
internal sealed class ModelProof
{
    private readonly IReadOnlyList<TextEdit> edits;
    private readonly string suggested;
    private readonly bool isValue;

    /// <param name="finding">What is mended.</param>
    /// <param name="edits">What was written for that.</param>
    public ModelProof(Finding finding, IReadOnlyList<TextEdit> edits)
    {
        this.edits = edits;
        suggested = finding.SuggestedValue ?? "";
        isValue = SafeRules.SuggestsValue(finding.Rule.Id);
    }

    /// <summary>True where the edited text says what is wanted.</summary>
    public bool Holds(DocumentModel before, DocumentModel after)
    {
        if (before.Targets.Count != after.Targets.Count
            || after.NotChecked.Count > before.NotChecked.Count
            || !before.PresentedFiles.Select(file => file.Path).SequenceEqual(after.PresentedFiles.Select(file => file.Path), StringComparer.Ordinal)
            || !before.Suppressions.Select(comment => comment.RuleId).SequenceEqual(after.Suppressions.Select(comment => comment.RuleId), StringComparer.Ordinal))
        {
            return false;
        }

        var facts = before.Targets.Select(TargetFacts.Of).ToArray();
        var news = after.Targets.Select(TargetFacts.Of).ToArray();
        // A text that a tool parses must be what was suggested; what is written in parts tells only that nothing was lost.
        var isInText = facts.Any(target => target.Text is { } text && IsTouched(text));
        var isRead = false;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Kind != news[i].Kind)
                return false;
            var isTouched = facts[i].Text is { } text ? IsTouched(text) : facts[i].Values.Any(value => IsTouched(value.Value));
            isRead |= isTouched;
            if (!Holds(facts[i], news[i], isInText, isTouched))
                return false;
        }

        return isRead || !isValue;
    }

    private bool Holds(TargetFacts before, TargetFacts after, bool isInText, bool isTouched)
    {
        if (isValue || (isInText && !isTouched))
            return IsWanted(before, after);
        return isInText ? IsText(before, after) : !IsLost(before, after);
    }

    private bool IsWanted(TargetFacts before, TargetFacts after)
    {
        if (before.Values.Count != after.Values.Count || !IsTextWanted(before, after) || !before.Others.SequenceEqual(after.Others, StringComparer.Ordinal))
            return false;
        for (var i = 0; i < before.Values.Count; i++)
        {
            if (before.Values[i].Name != after.Values[i].Name || !IsWanted(before.Values[i].Value, after.Values[i].Value))
                return false;
        }

        return true;
    }

    private bool IsText(TargetFacts before, TargetFacts after) =>
        IsTextWanted(before, after) && before.Others.SequenceEqual(after.Others, StringComparer.Ordinal) && !IsLost(before, after);

    private bool IsTextWanted(TargetFacts before, TargetFacts after) =>
        before.Text is null == after.Text is null && (before.Text is null || IsWanted(before.Text, after.Text!));

    private bool IsWanted(MappedText before, MappedText after)
    {
        var expected = before.Text;
        if (IsTouched(before))
        {
            foreach (var edit in edits.OrderByDescending(edit => edit.Place.Start))
            {
                if (!IsTouched(before, edit))
                    continue;
                if (before.OffsetsOf(edit.Place) is not var (start, length) || before.Holes.Any(hole => hole.Key >= start && hole.Key < start + length))
                    return false;
                expected = expected.Remove(start, length).Insert(start, suggested);
            }
        }

        return string.Equals(expected, after.Text, StringComparison.Ordinal) && before.Holes.Count == after.Holes.Count;
    }

    // All that is not edited itself is there again, in its order.
    private bool IsLost(TargetFacts before, TargetFacts after)
    {
        var next = 0;
        foreach (var (name, value) in before.Values)
        {
            if (IsTouched(value))
                continue;
            while (next < after.Values.Count && !(after.Values[next].Name == name && string.Equals(after.Values[next].Value.Text, value.Text, StringComparison.Ordinal)))
                next++;
            if (next++ >= after.Values.Count)
                return true;
        }

        return false;
    }

    private bool IsTouched(MappedText text) => edits.Any(edit => IsTouched(text, edit));

    private static bool IsTouched(MappedText text, TextEdit edit) =>
        text.Segments.Any(segment => segment.TextLength > 0 && edit.Touches(segment.Source));
}
