using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary><c>key = value</c>, the value expanded.</summary>
/// <param name="Key">As written: a backslash stays.</param>
/// <param name="Value">Without quotes and escapes, variables replaced.</param>
/// <param name="IsIncluded">True where it stands in another file.</param>
internal sealed record ConfigEntry(MappedText Key, MappedText Value, bool IsIncluded);

/// <summary>A section with all entries that the file gives it, wherever they stand.</summary>
internal sealed class ConfigSection(string name, SourceSpan? header)
{
    private readonly LinkedList<ConfigEntry> entries = new();
    private readonly Dictionary<string, LinkedListNode<ConfigEntry>> byKey = new(StringComparer.Ordinal);

    /// <summary>The name without surrounding spaces.</summary>
    public string Name { get; } = name;

    /// <summary>The first header, with its brackets; null where there is none.</summary>
    public SourceSpan? Header { get; private set; } = header;

    /// <summary>The entries in openssl's order: a repeated key keeps its last value and moves to the last place.</summary>
    public IEnumerable<ConfigEntry> Entries => entries;

    /// <summary>True where entries may be missing or conditional: a template directive, a line that cannot be read.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The entry with this key.</summary>
    public ConfigEntry? Find(string key) => byKey.TryGetValue(key, out var node) ? node.Value : null;

    /// <summary>Adds an entry. A key with a hole replaces none and is replaced by none.</summary>
    public void Add(ConfigEntry entry)
    {
        var node = entries.AddLast(entry);
        if (!entry.Key.IsKnown)
        {
            IsIncomplete = true;
            return;
        }

        if (byKey.TryGetValue(entry.Key.Text, out var earlier))
            entries.Remove(earlier);
        byKey[entry.Key.Text] = node;
    }

    /// <summary>Notes a header; the first stays.</summary>
    public void AddHeader(SourceSpan place) => Header ??= place;
}

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
