using CertLint.Model;
using CertLint.Runner.Inventory;
using CertLint.Tool.Reports.Excerpts;

namespace CertLint.Tool.Reports.Html;

/// <summary>What the sections of the page tell of.</summary>
internal sealed class ReportPage
{
    private readonly string folder;
    private readonly string prefix;

    /// <param name="outcome">What a run found, with its inventory.</param>
    public ReportPage(CheckOutcome outcome)
    {
        Outcome = outcome;
        folder = outcome.Folder;
        prefix = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        Certificates = CertificateRow.Of(outcome.Result.Inventory);
    }

    /// <summary>What the run found.</summary>
    public CheckOutcome Outcome { get; }

    /// <summary>The time that is today on the page.</summary>
    public DateTimeOffset Now => new(Outcome.UtcNow, TimeSpan.Zero);

    /// <summary>The certificates, each once.</summary>
    public IReadOnlyList<CertificateRow> Certificates { get; }

    /// <summary>The current folder without what lies above it, which is nobody's business.</summary>
    public string FolderName => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) is { Length: > 0 } name ? name : "this folder";

    /// <summary>A path from the current folder; of another drive the name alone.</summary>
    public string PathOf(string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A message, in which errors of the file system name files by their whole paths.</summary>
    public string MessageOf(string message) =>
        PageLimits.Cut(message.Replace(prefix, "", StringComparison.Ordinal), PageLimits.LongText);

    /// <summary>Where an item stands: its file with its line or its entry.</summary>
    public string PlaceOf(InventoryItem item)
    {
        var path = PathOf(item.Path);
        if (item.Target.Entry is { } entry)
            return path + ", " + PageLimits.Cut(entry, PageLimits.ShortText);
        return SourceText.IsWithin(item.Position) ? path + ":" + item.Position.Line : path;
    }

    /// <summary>Items of one kind in their order.</summary>
    public IEnumerable<(InventoryItem Item, T Target)> Items<T>()
        where T : LintTarget
    {
        foreach (var item in Outcome.Result.Inventory)
        {
            if (item.Target is T target)
                yield return (item, target);
        }
    }
}
