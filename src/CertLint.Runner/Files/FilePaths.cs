namespace CertLint.Runner.Files;

/// <summary>How full paths are told apart.</summary>
internal static class FilePaths
{
    /// <summary>Windows tells files apart by their names in any case.</summary>
    public static StringComparer Comparer { get; } =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Folder and name without extension: equal for <c>server.pem</c> and <c>server.key</c> side by side.</summary>
    public static string StemOf(string path)
    {
        var extension = path.LastIndexOf('.');
        var name = Math.Max(path.LastIndexOf('/'), path.LastIndexOf(Path.DirectorySeparatorChar));
        return extension > name + 1 ? path.Substring(0, extension) : path;
    }
}
