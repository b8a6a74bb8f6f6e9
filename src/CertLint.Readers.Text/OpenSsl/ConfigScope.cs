namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What a config has defined up to the line that is being read, and what it has cost so far.</summary>
internal sealed class ConfigScope(ConfigFile file)
{
    /// <summary>The section that stands for the environment, which is never read here.</summary>
    public const string Environment = "ENV";

    private int expanded;

    /// <summary>True behind <c>.pragma dollarid:on</c>.</summary>
    public bool IsDollarName { get; set; }

    /// <summary>
    /// The definition to which <c>$section::name</c> expands. The default section does not serve for the environment: a
    /// variable that is set there comes first.
    /// </summary>
    public ConfigEntry? Find(string? section, string name) =>
        section == Environment ? file.Find(Environment)?.Find(name) : file.Lookup(section, name);

    /// <summary>Counts expanded characters; false where the file's allowance is used up.</summary>
    public bool Spend(int length)
    {
        expanded += length;
        return expanded <= ConfigLimits.ExpandedLength;
    }

    /// <summary>Notes why openssl does not load the file.</summary>
    public void Report(
        ConfigIssueKind kind, LogicalLine line, LineRange range, bool isCertain, UndefinedVariable? variable = null)
    {
        if (kind == ConfigIssueKind.LimitReached)
            file.IsIncomplete = true;
        file.Issues.Add(new ConfigIssue(kind, line.SpanOf(range), line.Written(range), isCertain && !line.IsIncluded)
        {
            Variable = line.IsIncluded ? null : variable,
        });
    }
}
