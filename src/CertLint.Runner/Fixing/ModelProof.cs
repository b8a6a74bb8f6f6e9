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
    private readonly bool isOfConfig;

    /// <param name="finding">What is mended.</param>
    /// <param name="edits">What was written for that.</param>
    public ModelProof(Finding finding, IReadOnlyList<TextEdit> edits)
    {
        this.edits = edits;
        suggested = finding.SuggestedValue ?? "";
        isValue = SafeRules.SuggestsValue(finding.Rule.Id);
        isOfConfig = finding.Rule.Id == RuleIds.ConfigText;
    }

    /// <summary>True where the edited text says what is wanted.</summary>
    public bool Holds(DocumentModel before, DocumentModel after)
    {
        if (!before.PresentedFiles.Select(file => file.Path).SequenceEqual(after.PresentedFiles.Select(file => file.Path), StringComparer.Ordinal)
            || !before.Suppressions.Select(comment => comment.RuleId).SequenceEqual(after.Suppressions.Select(comment => comment.RuleId), StringComparer.Ordinal)
            || (!isOfConfig && after.NotChecked.Count > before.NotChecked.Count))
        {
            return false;
        }

        var old = before.Targets.Select(TargetFacts.Of).ToArray();
        var now = after.Targets.Select(TargetFacts.Of).ToArray();
        // A text that a tool parses must be what was suggested; what is written in parts tells only that nothing was lost.
        if (isValue || old.Any(IsInText))
            return old.Any(IsTouched) && AreWanted(old, now);
        // Of a command whose text the tool refuses there may be nothing to judge before.
        return AreKept(old, isOfConfig || now.Length <= old.Length ? now : [.. now.Where(target => !IsWritten(target))]);
    }

    private bool AreWanted(TargetFacts[] old, TargetFacts[] now)
    {
        if (old.Length != now.Length)
            return false;
        for (var i = 0; i < old.Length; i++)
        {
            if (old[i].Kind != now[i].Kind || !(isValue || !IsInText(old[i]) ? IsWanted(old[i], now[i]) : IsText(old[i], now[i])))
                return false;
        }

        return true;
    }

    // All of the targets are there again, in their order; where a tool refused a whole config there may be more.
    private bool AreKept(TargetFacts[] old, TargetFacts[] now)
    {
        var next = 0;
        foreach (var target in old)
        {
            while (next < now.Length && (now[next].Kind != target.Kind || IsLost(target, now[next])))
                next++;
            if (next++ >= now.Length)
                return false;
        }

        return isOfConfig || now.Length == old.Length;
    }

    private bool IsInText(TargetFacts target) => target.Text is { } text && IsTouched(text);

    private bool IsTouched(TargetFacts target) => IsInText(target) || target.Values.Any(value => IsTouched(value.Value));

    private bool IsWritten(TargetFacts target)
    {
        if (target.Text is not { } text)
            return false;
        var moved = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Place.Start))
        {
            if (text.OffsetsOf(new SourceSpan(edit.Place.Start + moved, edit.Text.Length)) is var (start, length))
                return string.CompareOrdinal(text.Text, start, suggested, 0, Math.Max(length, suggested.Length)) == 0;
            moved += edit.Text.Length - edit.Place.Length;
        }

        return false;
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
                if (before.OffsetsOf(edit.Place) is not var (start, length) || !IsWrittenThere(before, start, length))
                    return false;
                expected = expected.Remove(start, length).Insert(start, suggested);
            }
        }

        return string.Equals(expected, after.Text, StringComparison.Ordinal) && before.Holes.Count == after.Holes.Count;
    }

    // Neither by a variable, which several characters come from, nor by what nobody knows.
    private static bool IsWrittenThere(MappedText text, int start, int length) =>
        text.Segments.All(segment => segment.IsVerbatim || segment.TextLength < 2 || segment.TextStart >= start + length || segment.TextStart + segment.TextLength <= start)
        && text.Holes.All(hole => hole.Key < start || hole.Key >= start + length);

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
