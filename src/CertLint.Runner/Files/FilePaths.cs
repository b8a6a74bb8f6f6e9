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

    /// <summary>A path as seen from a folder, with <c>/</c> between its parts; as it is where it shares no root with it.</summary>
    /// <param name="folder">Full path of the folder; a separator at its end changes nothing.</param>
    /// <param name="path">Full path.</param>
    public static string Relative(string folder, string path)
    {
        var from = folder.TrimEnd(Separators).Split(Separators);
        var to = path.Split(Separators);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && Comparer.Equals(from[common], to[common]))
            common++;
        // Drives and shares have no way from one to the other.
        return common == 0
            ? path.Replace(Path.DirectorySeparatorChar, '/')
            : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    private static readonly char[] Separators = Path.DirectorySeparatorChar == '/' ? ['/'] : ['/', Path.DirectorySeparatorChar];
}
