namespace CertLint.Rules;

/// <summary>All rules of this release, by ascending ID.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, by ascending ID.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [];

    /// <summary>The rule of this ID, in any case; null where there is none.</summary>
    public static RuleDescriptor? Find(string id)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }
}
