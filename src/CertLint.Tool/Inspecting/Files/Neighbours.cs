using CertLint.Runner;
using CertLint.Tool.Walking;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>The files that are read beside the one that is inspected, because they tell whose certificate it holds.</summary>
internal static class Neighbours
{
    /// <summary>Files of a folder that are read at most; those named like the file come first.</summary>
    private const int Most = 500;

    /// <summary>The file, then those of its folder that a check of it would take, without what lies below; and its C# files.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="cancellation">Ends it.</param>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<string> Sources) Of(string path, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(path)!;
        var walk = new FileWalk(readsIgnoreFiles: true, cancellation);
        walk.AddFilesOf(folder);
        var stem = Path.GetFileNameWithoutExtension(path);
        var others = walk.Files
            .Where(file => file.Failure is null && file.FullPath != path)
            .OrderBy(file => Path.GetFileNameWithoutExtension(file.FullPath) == stem ? 0 : 1)
            .ThenBy(file => file.FullPath, StringComparer.Ordinal);
        return ([new InputFile(path), .. others.Take(Most)], [.. walk.Sources.Take(Most)]);
    }
}
