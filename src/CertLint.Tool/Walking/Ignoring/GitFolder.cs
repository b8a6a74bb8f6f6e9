namespace CertLint.Tool.Walking.Ignoring;

/// <summary>What git keeps beside the files: a folder, or, in a worktree or submodule, a file that says where the folder is.</summary>
internal static class GitFolder
{
    /// <summary>Its name, at the root of a repository.</summary>
    public const string Name = ".git";

    private const string Pointer = "gitdir:";

    /// <summary>The patterns of a repository's <c>info/exclude</c>; null where there are none.</summary>
    /// <param name="root">Full path of the root of the repository.</param>
    public static IgnoreFile? ExcludeOf(string root)
    {
        try
        {
            var folder = Path.Combine(root, Name);
            if (File.Exists(folder))
                folder = Follow(root, File.ReadAllText(folder));
            // A worktree shares the list with the repository that it belongs to (gitrepository-layout(5)).
            var common = Path.Combine(folder, "commondir");
            if (File.Exists(common))
                folder = Path.Combine(folder, File.ReadAllText(common).Trim());
            return IgnoreFile.Read(Path.Combine(folder, "info", "exclude"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string Follow(string root, string text) => text.StartsWith(Pointer, StringComparison.Ordinal)
        ? Path.Combine(root, text[Pointer.Length..].Trim())
        : root;
}
