namespace CertLint.Names;

/// <summary>
/// One part of the Public Suffix List (https://github.com/publicsuffix/list/wiki/Format). A line is a rule: <c>co.uk</c>,
/// <c>*.ck</c>, the exception <c>!www.ck</c>, or <c>.za</c>, a top-level domain that is no rule but has rules below it.
/// </summary>
internal sealed class PublicSuffixRules(DomainTable rules)
{
    private const string Wildcard = "*.";
    private const string Exception = "!";
    private const string TopLevel = ".";

    /// <summary>Reads the embedded data file of this name.</summary>
    public static PublicSuffixRules Load(string name) => new(new DomainTable(EmbeddedText.Read(name)));

    /// <summary>True where at least one rule is the last label of the name, or lies below it.</summary>
    /// <param name="name">In lower case, in A-labels.</param>
    public bool HasTopLevelDomain(string name)
    {
        var start = name.Length;
        var hash = DomainTable.EmptyHash;
        while (start > 0 && name[start - 1] != '.')
            hash = DomainTable.Extend(hash, name[--start]);
        return start < name.Length && (rules.Find(name, start, hash) >= 0 || rules.Find(Wildcard, name, start, hash) >= 0
            || rules.Find(TopLevel, name, start, hash) >= 0);
    }

    /// <summary>
    /// Where the public suffix of the name starts in it, by the prevailing rule; the name's length where no rule matches.
    /// </summary>
    /// <param name="name">In lower case, in A-labels.</param>
    public int SuffixStart(string name)
    {
        var suffix = name.Length;
        var parent = name.Length;
        var parentHash = DomainTable.EmptyHash;
        var hash = DomainTable.EmptyHash;
        for (var start = name.Length - 1; start >= 0; start--)
        {
            hash = DomainTable.Extend(hash, name[start]);
            if (start > 0 && name[start - 1] != '.')
                continue;
            var isBelowWildcard = parent < name.Length && rules.Find(Wildcard, name, parent, parentHash) >= 0;
            if (isBelowWildcard && rules.Find(Exception, name, start, hash) >= 0)
                return parent;
            if (isBelowWildcard || rules.Find(name, start, hash) >= 0)
                suffix = start;
            parent = start;
            parentHash = hash;
        }

        return suffix;
    }
}
