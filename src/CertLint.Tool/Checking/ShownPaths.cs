using CertLint.Tool.Terminals;

namespace CertLint.Tool.Checking;

/// <summary>Paths as people in the current folder write them, harmless to a terminal.</summary>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="standardInput">The path that stands for standard input; null where none does.</param>
internal sealed class ShownPaths(string folder, string? standardInput = null)
{
    private const string Above = "..";

    /// <summary>Relative to the current folder; as a whole where it lies elsewhere.</summary>
    public string Of(string path)
    {
        if (path == standardInput)
            return StandardInput.ShownName;
        var relative = Path.GetRelativePath(folder, path);
        // Names may begin with two dots as well.
        var isElsewhere = relative == Above || relative.StartsWith(Above + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return ShownText.Of(isElsewhere ? path : relative);
    }
}
