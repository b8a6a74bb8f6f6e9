using CertLint.Tool.Checking;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Paths as people in the current folder write them.</summary>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="standardInput">The path that stands for standard input; null where none does.</param>
internal sealed class ShownPaths(string folder, string? standardInput)
{
    /// <summary>Relative to the current folder; as a whole where it lies elsewhere.</summary>
    public string Of(string path)
    {
        if (path == standardInput)
            return StandardInput.ShownName;
        var relative = Path.GetRelativePath(folder, path);
        return ShownText.Of(relative.StartsWith("..", StringComparison.Ordinal) ? path : relative);
    }
}
