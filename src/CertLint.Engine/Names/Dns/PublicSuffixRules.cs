namespace CertLint.Names;

/// <summary>
/// One part of the Public Suffix List. A line is a rule with its labels reversed, so that the rules below a name stand
/// together: <c>uk.co</c> for <c>co.uk</c>, <c>ck.*</c> for <c>*.ck</c>, <c>!ck.www</c> for <c>!www.ck</c>.
/// </summary>
internal sealed class PublicSuffixRules(SortedLines rules)
{
    /// <summary>Reads the embedded data file of this name.</summary>
    public static PublicSuffixRules Load(string name) => new(SortedLines.Load(name));

    /// <summary>True where at least one rule is this top-level domain or lies below it.</summary>
    public bool HasTopLevelDomain(string label) => rules.Contains(label) || rules.ContainsPrefix(label + ".");

    /// <summary>
    /// How many of the host's last labels are the public suffix by the prevailing rule
    /// (https://github.com/publicsuffix/list/wiki/Format); 0 where no rule matches.
    /// </summary>
    public int CountSuffixLabels(string[] labels)
    {
        var longest = 0;
        var name = "";
        for (var depth = 1; depth <= labels.Length; depth++)
        {
            var parent = name;
            var label = labels[labels.Length - depth];
            name = depth == 1 ? label : parent + "." + label;
            if (depth > 1 && rules.Contains(parent + ".*"))
            {
                if (rules.Contains("!" + name))
                    return depth - 1;
                longest = depth;
            }

            if (rules.Contains(name))
                longest = depth;
            if (!rules.ContainsPrefix(name + "."))
                break;
        }

        return longest;
    }
}
