namespace CertLint.Runner.Judging;

/// <summary>By path, position, ID, message and entry: the same order in each run, whatever ran first and whatever else is told.</summary>
internal sealed class FindingOrder : IComparer<ReportedFinding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(ReportedFinding? left, ReportedFinding? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        var order = string.CompareOrdinal(left.Path, right.Path);
        if (order == 0)
            order = left.Position.Line.CompareTo(right.Position.Line);
        if (order == 0)
            order = left.Position.Column.CompareTo(right.Position.Column);
        if (order == 0)
            order = string.CompareOrdinal(left.Finding.Rule.Id, right.Finding.Rule.Id);
        if (order == 0)
            order = string.CompareOrdinal(left.Finding.Message, right.Finding.Message);
        // All findings of a keystore stand at the same place.
        return order != 0 ? order : string.CompareOrdinal(left.Finding.Entry, right.Finding.Entry);
    }
}
