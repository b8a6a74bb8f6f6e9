namespace CertLint.Runner.Files;

/// <summary>How full paths are told apart.</summary>
internal static class FilePaths
{
    /// <summary>Windows tells files apart by their names in any case.</summary>
    public static StringComparer Comparer { get; } =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>As <see cref="Comparer"/> does.</summary>
    public static StringComparison Comparison { get; } =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The folders above a path, from its own up; none for what is no absolute path.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = FolderOf(path); folder is { Length: > 0 }; folder = FolderOf(folder))
            yield return folder;
    }

    /// <summary>The folder of a path; null for a root and for what is no absolute path.</summary>
    public static string? FolderOf(string path)
    {
        try
        {
            return Path.IsPathRooted(path) ? Path.GetDirectoryName(path) : null;
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            // .NET Framework looks for invalid characters here already.
            return null;
        }
    }

    /// <summary>Folder and name without extension: equal for <c>server.pem</c> and <c>server.key</c> side by side.</summary>
    public static string StemOf(string path)
    {
        var extension = path.LastIndexOf('.');
        var name = Math.Max(path.LastIndexOf('/'), path.LastIndexOf(Path.DirectorySeparatorChar));
        return extension > name + 1 ? path.Substring(0, extension) : path;
    }
}
