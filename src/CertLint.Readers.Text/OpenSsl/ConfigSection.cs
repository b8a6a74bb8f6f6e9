using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary><c>key = value</c>, the value expanded.</summary>
/// <param name="Key">As written: a backslash stays.</param>
/// <param name="Value">Without quotes and escapes, variables replaced.</param>
/// <param name="Written">The value as it stands in its line, with quotes and escapes.</param>
internal sealed record ConfigEntry(MappedText Key, MappedText Value, WrittenValue Written)
{
    /// <summary>True where it stands in another file.</summary>
    public bool IsIncluded => Written.Line.IsIncluded;
}

/// <summary>A value in its line, before quotes, escapes and variables are replaced.</summary>
/// <param name="Line">The line.</param>
/// <param name="Range">The value's part of it.</param>
internal readonly record struct WrittenValue(LogicalLine Line, LineRange Range);

/// <summary>A key that stands in a section twice: openssl keeps the later value.</summary>
/// <param name="Lost">The entry whose value is lost.</param>
/// <param name="Kept">The entry that took its place.</param>
internal readonly record struct RepeatedEntry(ConfigEntry Lost, ConfigEntry Kept);

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

    /// <summary>The entries whose values are lost, in document order.</summary>
    public List<RepeatedEntry> Repeated { get; } = [];

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
        {
            entries.Remove(earlier);
            Repeated.Add(new RepeatedEntry(earlier.Value, entry));
        }

        byKey[entry.Key.Text] = node;
    }

    /// <summary>Notes a header; the first stays.</summary>
    public void AddHeader(SourceSpan place) => Header ??= place;
}
