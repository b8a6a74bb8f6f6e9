namespace CertLint.Analyzers.Live;

/// <summary>How full paths are told apart, and what one says seen from another; nothing is looked up.</summary>
internal static class LivePaths
{
    private static readonly char[] Separators = Path.DirectorySeparatorChar == '/' ? ['/'] : ['/', Path.DirectorySeparatorChar];

    /// <summary>Windows tells files apart by their names in any case.</summary>
    public static StringComparer Comparer { get; } =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>True for the path of a file of this name.</summary>
    public static bool IsNamed(string path, string name) =>
        path.Length > name.Length
        && Array.IndexOf(Separators, path[path.Length - name.Length - 1]) >= 0
        && path.EndsWith(name, StringComparison.Ordinal);

    /// <summary>The full path of what a file calls by a path relative to its own folder; null where that leads nowhere.</summary>
    public static string? Combine(string file, string relative)
    {
        var parts = new List<string>(file.Split(Separators));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in relative.Split(Separators))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }

        return string.Join(Path.DirectorySeparatorChar.ToString(), parts);
    }
}
