using CertLint.Model;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>An entry of a section.</summary>
/// <param name="Key">What stands before the equal sign.</param>
/// <param name="Value">What stands behind it, without quotes and comment.</param>
/// <param name="Written">The place of the value with its quotes, without its comment.</param>
internal sealed record InfEntry(MappedText Key, MappedText Value, SourceSpan Written)
{
    /// <summary>True where a quote starts within the value, so that what stands before it is not quoted.</summary>
    public bool HasQuoteWithin { get; init; }

    /// <summary>What stands behind the semicolon that ends the value; null where none does.</summary>
    public MappedText? Comment { get; init; }
}

/// <summary>A section; all of one name are one.</summary>
/// <param name="Name">As first written.</param>
/// <param name="Header">The place of its first header, brackets included.</param>
internal sealed record InfSection(string Name, SourceSpan Header)
{
    /// <summary>In document order.</summary>
    public List<InfEntry> Entries { get; } = [];

    /// <summary>The first entry of this key, in any case, as SetupFindFirstLine finds it.</summary>
    public InfEntry? Find(string key) =>
        Entries.Find(entry => entry.Key.IsKnown && string.Equals(entry.Key.Text, key, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The values of an entry and of the <c>_continue_</c> entries behind it, which certreq appends to it.
    /// </summary>
    public IEnumerable<MappedText> ContinuedValues(InfEntry entry)
    {
        yield return entry.Value;
        for (var i = Entries.IndexOf(entry) + 1; i < Entries.Count && IsContinuation(Entries[i]); i++)
            yield return Entries[i].Value;
    }

    private static bool IsContinuation(InfEntry entry) =>
        string.Equals(entry.Key.Text, "_continue_", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A policy file's sections, by their names in any case.</summary>
internal sealed class InfFile
{
    private readonly Dictionary<string, InfSection> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where reading stopped at a limit.</summary>
    public bool IsCut { get; set; }

    /// <summary>The section of this name, made where there is none yet.</summary>
    public InfSection SectionOf(string name, SourceSpan header)
    {
        if (!byName.TryGetValue(name, out var section))
            byName.Add(name, section = new InfSection(name, header));
        return section;
    }

    /// <summary>The section of this name.</summary>
    public InfSection? Find(string name) => byName.TryGetValue(name, out var section) ? section : null;

    /// <summary>The file with <c>%key%</c> replaced everywhere but in [Strings] itself.</summary>
    public InfFile WithStrings()
    {
        var strings = new InfStrings(Find("Strings"));
        var replaced = new InfFile { IsCut = IsCut };
        foreach (var section in byName.Values)
        {
            replaced.SectionOf(section.Name, section.Header).Entries.AddRange(section.Entries.Select(
                entry => entry with { Key = strings.Replace(entry.Key), Value = strings.Replace(entry.Value) }));
        }

        return replaced;
    }
}
