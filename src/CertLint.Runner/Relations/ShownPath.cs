using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>How a message names one file to the reader of another: the same on every machine.</summary>
internal static class ShownPath
{
    /// <summary>The path of a file from the folder of another, in quotes; its name alone where they have no folder in common.</summary>
    public static string Of(string path, string from)
    {
        var folders = FilePaths.FoldersAbove(from).ToList();
        var above = FilePaths.FoldersAbove(path).ToList();
        for (var up = 0; up < folders.Count; up++)
        {
            if (!above.Contains(folders[up], FilePaths.Comparer))
                continue;
            var rest = path.Substring(folders[up].Length).TrimStart('/', '\\').Replace('\\', '/');
            return $"'{string.Concat(Enumerable.Repeat("../", up))}{rest}'";
        }

        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return $"'{name}'";
    }
}
