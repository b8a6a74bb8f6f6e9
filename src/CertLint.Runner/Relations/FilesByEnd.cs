using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>Finds the file that a script means by a path, without looking at all files for each of thousands of commands.</summary>
internal sealed class FilesByEnd
{
    // Most sets have no command that names a file.
    private readonly Lazy<Dictionary<string, LintedFile>> byPath;
    private readonly Lazy<ILookup<string, KeyValuePair<string, LintedFile>>> byName;

    /// <param name="files">The files of the set.</param>
    public FilesByEnd(IEnumerable<LintedFile> files)
    {
        byPath = new(() =>
        {
            var paths = new Dictionary<string, LintedFile>(FilePaths.Comparer);
            foreach (var file in files)
                paths[Normalized(file.Input.FullPath)] = file;
            return paths;
        });
        byName = new(() => byPath.Value.ToLookup(pair => pair.Key.Substring(pair.Key.LastIndexOf('/') + 1), FilePaths.Comparer));
    }

    /// <summary>
    /// Where the script runs is not known, so that the end of the path must do, as long as only one file ends so, or one of them
    /// lies where the script does.
    /// </summary>
    /// <param name="written">As it stands in the script.</param>
    /// <param name="script">The script's file.</param>
    /// <returns>Null for none or several.</returns>
    public LintedFile? Resolve(string written, LintedFile script)
    {
        var parts = written.Split('/', '\\').Where(part => part is not ("" or "." or "..")).ToArray();
        if (parts.Length == 0)
            return null;
        var end = "/" + string.Join("/", parts);
        if (byPath.Value.TryGetValue(Normalized(FilePaths.FolderOf(script.Input.FullPath) ?? "") + end, out var beside))
            return beside;
        var ending = byName.Value[parts[parts.Length - 1]].Where(pair => ("/" + pair.Key).EndsWith(end, FilePaths.Comparison)).Take(2).ToArray();
        return ending.Length == 1 ? ending[0].Value : null;
    }

    private static string Normalized(string path) => path.Replace('\\', '/');
}
