using CertLint.Runner.Files;

namespace CertLint.Runner.Sarif;

/// <summary>The folder to which a report's paths are relative.</summary>
/// <param name="Path">Full path.</param>
/// <param name="IsKnown">False where nothing tells a root, and the project's own folder stands in.</param>
public sealed record SourceRoot(string Path, bool IsKnown)
{
    // A folder, or, in a worktree or submodule, a file.
    private const string Repository = ".git";

    /// <summary>What the user says, else the repository that the project lies in, else the project's folder.</summary>
    /// <param name="projectPath">Full path of the project.</param>
    /// <param name="said">What the user says, relative to the project's folder; empty where nothing.</param>
    public static SourceRoot Of(string projectPath, string said)
    {
        var folder = FilePaths.FolderOf(projectPath) ?? projectPath;
        if (said.Trim() is { Length: > 0 } written)
            return new SourceRoot(System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, written)), IsKnown: true);
        foreach (var above in FilePaths.FoldersAbove(projectPath))
        {
            if (FileStamp.Of(System.IO.Path.Combine(above, Repository)).State != FileState.Missing)
                return new SourceRoot(above, IsKnown: true);
        }

        return new SourceRoot(folder, IsKnown: false);
    }
}
