namespace CertLint.Names;

/// <summary>A short list of domains, each with what there is to say of it.</summary>
/// <param name="lines">A domain in lower case and A-labels a line, a tab, and the words.</param>
internal sealed class DomainList(string lines)
{
    private readonly DomainTable table = new(lines);

    /// <summary>The longest domain of the list that the name is or lies below, with its words; null where there is none.</summary>
    /// <param name="name">A host name in lower case, in A-labels.</param>
    public KeyValuePair<string, string>? Find(string name)
    {
        var found = -1;
        var foundStart = 0;
        var hash = DomainTable.EmptyHash;
        for (var start = name.Length - 1; start >= 0; start--)
        {
            hash = DomainTable.Extend(hash, name[start]);
            if ((start > 0 && name[start - 1] != '.') || table.Find(name, start, hash) is not (>= 0 and var line))
                continue;
            found = line;
            foundStart = start;
        }

        return found < 0 ? null : new KeyValuePair<string, string>(name.Substring(foundStart), table.Words(found));
    }
}
