using System.IO.Enumeration;

namespace CertLint.Tool.Walking;

/// <summary>What stands in a folder under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsFolder">True for a folder, and for a link to one.</param>
/// <param name="IsLink">True for a link, also to nothing.</param>
internal readonly record struct WalkEntry(string Name, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>All of a folder, by name, so that a walk is the same each time.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<WalkEntry> In(string folder)
    {
        var entries = new FileSystemEnumerable<WalkEntry>(
            folder, (ref FileSystemEntry entry) => new WalkEntry(entry.FileName.ToString(), entry.IsDirectory, IsLinkAt(ref entry)), Everything)
            .ToList();
        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }

    // Of files that a cloud keeps Windows says the same, and they are no links.
    private static bool IsLinkAt(ref FileSystemEntry entry) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.ToFileSystemInfo().LinkTarget is not null;
}
