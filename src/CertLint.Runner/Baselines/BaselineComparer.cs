using CertLint.Runner.Files;

namespace CertLint.Runner.Baselines;

/// <summary>Compares identities, files as the file system does; orders them by file, rule, value and ordinal.</summary>
internal sealed class BaselineComparer : IEqualityComparer<FindingIdentity>, IComparer<FindingIdentity>
{
    public static BaselineComparer Instance { get; } = new();

    public bool Equals(FindingIdentity? left, FindingIdentity? right) =>
        left is null || right is null
            ? left is null && right is null
            : left.Ordinal == right.Ordinal && left.RuleId == right.RuleId && left.Value == right.Value
                && FilePaths.Comparer.Equals(left.File, right.File);

    public int GetHashCode(FindingIdentity identity) =>
        (((FilePaths.Comparer.GetHashCode(identity.File) * 31) + identity.RuleId.GetHashCode()) * 31) + identity.Value.GetHashCode() + identity.Ordinal;

    public int Compare(FindingIdentity? left, FindingIdentity? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        var order = string.CompareOrdinal(left.File, right.File);
        if (order == 0)
            order = string.CompareOrdinal(left.RuleId, right.RuleId);
        if (order == 0)
            order = string.CompareOrdinal(left.Value, right.Value);
        return order != 0 ? order : left.Ordinal.CompareTo(right.Ordinal);
    }
}
