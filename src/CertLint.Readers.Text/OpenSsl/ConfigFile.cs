namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What openssl knows when it has loaded a config (NCONF).</summary>
internal sealed class ConfigFile
{
    /// <summary>The section of what stands before the first header.</summary>
    public const string DefaultName = "default";

    private readonly Dictionary<string, ConfigSection> byName = new(StringComparer.Ordinal);
    private readonly List<ConfigSection> sections = [];

    /// <summary>The sections whose names are known, in the order of their first mention, the default one first.</summary>
    public IReadOnlyList<ConfigSection> Sections => sections;

    /// <summary>Why openssl does not load it, in document order; empty where it does.</summary>
    public List<ConfigIssue> Issues { get; } = [];

    /// <summary>The paths that <c>.include</c> names and openssl would open, as the config has them.</summary>
    public List<string> IncludePaths { get; } = [];

    /// <summary>True where another program makes a part of it: a template marker stands in it.</summary>
    public bool HasMarkers { get; set; }

    /// <summary>True where an include was not read, or reading stopped at a limit.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The section of this name, made where there is none yet.</summary>
    public ConfigSection SectionOf(string name)
    {
        if (!byName.TryGetValue(name, out var section))
        {
            section = new ConfigSection(name, null);
            byName.Add(name, section);
            sections.Add(section);
        }

        return section;
    }

    /// <summary>The section of this name.</summary>
    public ConfigSection? Find(string name) => byName.TryGetValue(name, out var section) ? section : null;

    /// <summary>The entry of a section, else of the default section (_CONF_get_string without the environment).</summary>
    public ConfigEntry? Lookup(string? section, string key) =>
        (section is null ? null : Find(section)?.Find(key)) ?? Find(DefaultName)?.Find(key);
}
