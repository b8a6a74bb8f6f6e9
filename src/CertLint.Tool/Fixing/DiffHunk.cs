using CertLint.Runner.Fixing;

namespace CertLint.Tool.Fixing;

/// <summary>Lines of a file that are replaced, with those around them. Numbers count from 0.</summary>
/// <param name="OldStart">First line of the hunk in the file as it was.</param>
/// <param name="OldEnd">Behind its last line there.</param>
/// <param name="NewStart">The same in the file as it is.</param>
/// <param name="NewEnd">The same in the file as it is.</param>
/// <param name="Changes">The lines within it that differ.</param>
internal sealed record DiffHunk(int OldStart, int OldEnd, int NewStart, int NewEnd, IReadOnlyList<LineChange> Changes)
{
    private const int Context = 3;

    /// <summary>The hunks of a file, ascending.</summary>
    /// <param name="before">The file as it was.</param>
    /// <param name="after">The file as it is.</param>
    /// <param name="changes">What differs.</param>
    /// <param name="isHidden">True for a line of the file as it was that had better not be shown.</param>
    public static IReadOnlyList<DiffHunk> Of(OctetLines before, OctetLines after, IReadOnlyList<OctetChange> changes, Func<int, bool> isHidden)
    {
        var hunks = new List<DiffHunk>();
        var lines = LineChange.Of(before, after, changes);
        for (var i = 0; i < lines.Count; i++)
        {
            var hunk = Around(lines[i], before.Count, isHidden);
            if (hunks.Count > 0 && hunks[^1].OldEnd >= hunk.OldStart)
                hunks[^1] = hunks[^1].Join(hunk);
            else
                hunks.Add(hunk);
        }

        return hunks;
    }

    private static DiffHunk Around(LineChange change, int count, Func<int, bool> isHidden)
    {
        var (leading, trailing) = (0, 0);
        while (leading < Context && change.OldStart - leading > 0 && !isHidden(change.OldStart - leading - 1))
            leading++;
        // Without a line behind the change git takes it for one at the end of the file.
        while (trailing < Context && change.OldEnd + trailing < count && (trailing == 0 || !isHidden(change.OldEnd + trailing)))
            trailing++;
        return new DiffHunk(change.OldStart - leading, change.OldEnd + trailing, change.NewStart - leading, change.NewEnd + trailing, [change]);
    }

    private DiffHunk Join(DiffHunk next) => next with { OldStart = OldStart, NewStart = NewStart, Changes = [.. Changes, .. next.Changes] };
}
