using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner.Fixing;

/// <summary>Where edits are made, and where things are after them.</summary>
internal static class EditPlaces
{
    /// <summary>Where a finding is mended: at its place, and where the same mistake, written alike, stands elsewhere.</summary>
    public static IReadOnlyList<SourceSpan> Of(Finding finding, string text)
    {
        var written = text.Substring(finding.Place.Start, finding.Place.Length);
        var places = new List<SourceSpan> { finding.Place };
        foreach (var place in finding.RelatedPlaces)
        {
            if (place.Length == written.Length && place.End <= text.Length && string.CompareOrdinal(text, place.Start, written, 0, written.Length) == 0
                && !places.Any(other => new TextEdit(other, "").Touches(place)))
            {
                places.Add(place);
            }
        }

        return places;
    }

    /// <summary>True where the text afterwards is the one that was wanted: no encoding is told otherwise because of the edits.</summary>
    public static bool Lead(string before, IEnumerable<TextEdit> edits, string after)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Place.Start))
            before = before.Remove(edit.Place.Start, edit.Place.Length).Insert(edit.Place.Start, edit.Text);
        return string.Equals(before, after, StringComparison.Ordinal);
    }

    /// <summary>True where a place of the text afterwards touches what was written.</summary>
    public static bool AreAt(SourceSpan place, IEnumerable<TextEdit> edits)
    {
        var moved = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Place.Start))
        {
            var written = new SourceSpan(edit.Place.Start + moved, edit.Text.Length);
            if (new TextEdit(written, "").Touches(place))
                return true;
            moved += edit.Text.Length - edit.Place.Length;
        }

        return false;
    }

    /// <summary>Tells where a place of one text is in another, by what they have in common at both ends; null for what lies between.</summary>
    public static Func<SourceSpan, SourceSpan?> Mover(string old, string now)
    {
        var first = 0;
        while (first < old.Length && first < now.Length && old[first] == now[first])
            first++;
        var last = 0;
        while (last < old.Length - first && last < now.Length - first && old[old.Length - 1 - last] == now[now.Length - 1 - last])
            last++;
        return place => place.End <= first ? place
            : place.Start >= old.Length - last ? new SourceSpan(place.Start + now.Length - old.Length, place.Length)
            : null;
    }
}
