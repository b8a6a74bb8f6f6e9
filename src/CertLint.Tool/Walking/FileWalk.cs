using CertLint.Runner;
using CertLint.Tool.Walking.Ignoring;

namespace CertLint.Tool.Walking;

/// <summary>
/// Finds what is to be linted. A file that is named is taken whatever its name; of a folder, what <see cref="KnownFiles"/> knows and
/// git tracks or does not ignore. Links to files are taken; those to folders are not followed, so that no walk goes in a circle.
/// </summary>
/// <param name="readsIgnoreFiles">False to take what git ignores too.</param>
/// <param name="cancellation">Ends the walk.</param>
internal sealed class FileWalk(bool readsIgnoreFiles, CancellationToken cancellation)
{
    private readonly List<InputFile> files = [];
    private readonly List<string> sources = [];
    private readonly Stack<(string Folder, IgnoreRules? Rules)> pending = new();
    private readonly HashSet<string> found = new(StringComparer.Ordinal);

    /// <summary>The files, and folders that could not be read, with the reason.</summary>
    public IReadOnlyList<InputFile> Files => files;

    /// <summary>Full paths of C# files, which tell what certificates are for.</summary>
    public IReadOnlyList<string> Sources => sources;

    /// <summary>Takes a file, or what lies below a folder.</summary>
    /// <param name="path">Full path of something that is there.</param>
    public void Add(string path)
    {
        if (!Directory.Exists(path))
        {
            files.Add(new InputFile(path));
            return;
        }

        var start = Path.TrimEndingDirectorySeparator(path);
        pending.Push((start, readsIgnoreFiles ? IgnoreRules.Of(start) : null));
        while (pending.TryPop(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            Look(next.Folder, next.Rules);
            // Where the walk begins, or another repository does.
            if (next.Rules is { } rules && (next.Folder == start || rules.Above is null))
                AddTracked(rules.Root, next.Folder);
        }
    }

    /// <summary>Takes what lies in a folder, but nothing that lies deeper.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public void AddFilesOf(string folder)
    {
        var rules = readsIgnoreFiles ? IgnoreRules.Of(folder) : null;
        Look(folder, rules);
        pending.Clear();
        if (rules is not null)
            AddTracked(rules.Root, folder, isDeep: false);
    }

    // After the folder's own files, but before those of the folders in it, which then find theirs taken.
    private void AddTracked(string root, string folder, bool isDeep = true)
    {
        foreach (var tracked in GitFolder.TrackedIn(root))
        {
            var path = Path.Combine(root, tracked.Replace('/', Path.DirectorySeparatorChar));
            if (path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && (isDeep || Path.GetDirectoryName(path) == folder) && KnownFiles.Concerns(path) && File.Exists(path))
            {
                Take(path);
            }
        }
    }

    private void Take(string path)
    {
        if (!found.Add(path))
            return;
        if (KnownFiles.IsSource(path))
            sources.Add(path);
        else
            files.Add(new InputFile(path));
    }

    private void Look(string folder, IgnoreRules? rules)
    {
        try
        {
            foreach (var entry in WalkEntry.In(folder))
                Look(entry, Path.Combine(folder, entry.Name), rules);
        }
        catch (UnauthorizedAccessException)
        {
            files.Add(new InputFile(folder) { Failure = "it is a folder to which access is denied" });
        }
        catch (DirectoryNotFoundException)
        {
            // Somebody has removed it meanwhile, so there is nothing in it to check.
        }
        catch (IOException error)
        {
            files.Add(new InputFile(folder) { Failure = "it is a folder that cannot be read (" + error.Message.TrimEnd('.') + ")" });
        }
    }

    private void Look(WalkEntry entry, string path, IgnoreRules? rules)
    {
        if (entry.Name == GitFolder.Name)
            return;
        if (entry.IsFolder)
        {
            if (!entry.IsLink && rules?.Ignores(entry.Name, isFolder: true) != true)
                pending.Push((path, rules is null ? null : RulesBelow(path, rules)));
            return;
        }

        if (KnownFiles.Concerns(entry.Name) && rules?.Ignores(entry.Name, isFolder: false) != true)
            Take(path);
    }

    // A repository within another one, such as a submodule, has its own rules and no others.
    private static IgnoreRules RulesBelow(string folder, IgnoreRules rules) =>
        Path.Exists(Path.Combine(folder, GitFolder.Name)) ? IgnoreRules.OfRepository(folder) : rules.Below(folder);
}
