namespace CertLint.Tool.Walking.Ignoring;

/// <summary>What git keeps beside the files: a folder, or, in a worktree or submodule, a file that says where the folder is.</summary>
internal static class GitFolder
{
    /// <summary>Its name, at the root of a repository.</summary>
    public const string Name = ".git";

    private const string Pointer = "gitdir:";

    /// <summary>The patterns of a repository's <c>info/exclude</c>; null where there are none.</summary>
    /// <param name="root">Full path of the root of the repository.</param>
    public static IgnoreFile? ExcludeOf(string root) => Try(() => IgnoreFile.Read(Path.Combine(CommonOf(FolderOf(root)), "info", "exclude")));

    /// <summary>The paths that a repository tracks, below its root, with <c>/</c>; none where there is no repository.</summary>
    /// <param name="root">Full path of the root of the repository.</param>
    public static IReadOnlyList<string> TrackedIn(string root) => Try(() =>
    {
        var folder = FolderOf(root);
        var index = Path.Combine(folder, "index");
        return IsPlain(index) ? GitIndex.Paths(File.ReadAllBytes(index), HashLengthIn(CommonOf(folder))) : [];
    }) ?? [];

    private static T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string FolderOf(string root)
    {
        var folder = Path.Combine(root, Name);
        if (!IsPlain(folder))
            return folder;
        var text = File.ReadAllText(folder);
        return text.StartsWith(Pointer, StringComparison.Ordinal) ? Path.Combine(root, text[Pointer.Length..].Trim()) : folder;
    }

    // A worktree shares most with the repository that it belongs to (gitrepository-layout(5)).
    private static string CommonOf(string folder)
    {
        var common = Path.Combine(folder, "commondir");
        return IsPlain(common) ? Path.Combine(folder, File.ReadAllText(common).Trim()) : folder;
    }

    // extensions.objectFormat of the repository's config.
    private static int HashLengthIn(string common)
    {
        var config = Path.Combine(common, "config");
        var isSha256 = IsPlain(config) && File.ReadLines(config)
            .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
            .Any(parts => parts is [var key, "sha256"] && key.Equals("objectformat", StringComparison.OrdinalIgnoreCase));
        return isSha256 ? 32 : 20;
    }

    // To open a pipe would wait for its other end. It has no length, and neither has what says nothing.
    private static bool IsPlain(string path) => new FileInfo(path) is { Exists: true, Length: > 0 };
}
