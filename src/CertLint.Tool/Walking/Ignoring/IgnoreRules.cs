using System.Text;

namespace CertLint.Tool.Walking.Ignoring;

/// <summary>
/// What is ignored in a folder: by its own <c>.gitignore</c>, by those above it up to the root of the repository, and by the
/// repository's <c>info/exclude</c>. The user's global list is not asked: one repository is to give one answer on every machine.
/// </summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Above">What holds in the folder above; null at the root of a repository.</param>
/// <param name="File">The folder's own patterns; null where it has none.</param>
/// <param name="Exclude">At the root, the patterns of <c>info/exclude</c>; null where there are none.</param>
internal sealed record IgnoreRules(string Folder, IgnoreRules? Above, IgnoreFile? File, IgnoreFile? Exclude)
{
    /// <summary>Full path of the root of the repository.</summary>
    public string Root => Above?.Root ?? Folder;

    /// <summary>Name of the files with patterns.</summary>
    public const string FileName = ".gitignore";

    /// <summary>What holds in a folder with which a walk begins, where there need be no repository.</summary>
    public static IgnoreRules Of(string folder)
    {
        var folders = new Stack<string>();
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            folders.Push(above);
            if (Path.Exists(Path.Combine(above, GitFolder.Name)))
                return folders.Aggregate((IgnoreRules?)null, (rules, next) => rules?.Below(next) ?? OfRepository(next))!;
        }

        return OfRepository(folder);
    }

    /// <summary>What holds at the root of a repository, whatever lies around it.</summary>
    public static IgnoreRules OfRepository(string folder) => new(folder, null, Read(folder), GitFolder.ExcludeOf(folder));

    /// <summary>What holds in a folder of this one.</summary>
    public IgnoreRules Below(string folder) => new(folder, this, Read(folder), null);

    /// <summary>True where a name in this folder is ignored. Whether the folder itself is, is decided above it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isFolder">True for a folder; a link is none.</param>
    public bool Ignores(string name, bool isFolder)
    {
        var full = Path.Combine(Folder, name);
        IgnoreRules root = this;
        for (var rules = this; rules is not null; rules = rules.Above)
        {
            if (rules.File?.Decide(rules.Relative(full), isFolder) is { } verdict)
                return verdict;
            root = rules;
        }

        return root.Exclude?.Decide(root.Relative(full), isFolder) ?? false;
    }

    private static IgnoreFile? Read(string folder) => IgnoreFile.Read(Path.Combine(folder, FileName));

    private byte[] Relative(string path)
    {
        var relative = path.AsSpan(Folder.Length).TrimStart(['/', Path.DirectorySeparatorChar]).ToString();
        return IgnorePattern.Fold(Encoding.UTF8.GetBytes(relative.Replace(Path.DirectorySeparatorChar, '/')));
    }
}
