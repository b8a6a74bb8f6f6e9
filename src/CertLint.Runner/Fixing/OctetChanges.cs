namespace CertLint.Runner.Fixing;

/// <summary>What several changes, one after the other, make of a file: stretches of it as it was, each with what it has become.</summary>
internal sealed class OctetChanges
{
    private readonly List<OctetChange> changes;

    /// <summary>No change.</summary>
    public OctetChanges()
        : this([])
    {
    }

    private OctetChanges(List<OctetChange> changes) => this.changes = changes;

    /// <summary>Ascending, with at least one octet between two of them; <see cref="OctetChange.Start"/> counts in the file as it was.</summary>
    public IReadOnlyList<OctetChange> All => changes;

    /// <summary>These changes and those after them.</summary>
    /// <param name="next">Ascending; their starts count in the file as it is now.</param>
    public OctetChanges Then(IReadOnlyList<OctetChange> next)
    {
        var result = this;
        // From the end, so that no start is moved by one before it.
        for (var i = next.Count - 1; i >= 0; i--)
            result = result.Then(next[i]);
        return result;
    }

    private OctetChanges Then(OctetChange next)
    {
        var merged = new List<OctetChange>();
        var shift = 0;
        int from = next.Start, to = next.Start + next.Length;
        int oldFrom = -1, oldTo = -1;
        var isAdded = false;
        foreach (var change in changes)
        {
            var nowStart = change.Start + shift;
            var nowEnd = nowStart + change.NewLength;
            if (nowEnd < next.Start)
            {
                merged.Add(change);
            }
            else if (nowStart <= to)
            {
                if (oldFrom < 0)
                    oldFrom = Math.Min(change.Start, next.Start - shift);
                from = Math.Min(from, nowStart);
                oldTo = change.Start + change.Length + Math.Max(0, next.Start + next.Length - nowEnd);
                to = Math.Max(to, nowEnd);
            }
            else
            {
                Add(shift);
                merged.Add(change);
            }

            shift += change.NewLength - change.Length;
        }

        Add(shift);
        return new OctetChanges(merged);

        void Add(int moved)
        {
            if (isAdded)
                return;
            isAdded = true;
            if (oldFrom < 0)
                (oldFrom, oldTo) = (next.Start - moved, next.Start + next.Length - moved);
            merged.Add(new OctetChange(oldFrom, oldTo - oldFrom, to - from - next.Length + next.NewLength));
        }
    }
}
