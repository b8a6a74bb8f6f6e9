using CertLint.Tool.Verbs;

namespace CertLint.Tool.Checking;

/// <summary>A path on the command line.</summary>
internal static class GivenPath
{
    /// <summary>The full path of something that is there.</summary>
    /// <param name="written">The path as written.</param>
    /// <param name="folder">Full path of the current folder.</param>
    /// <param name="what">What it is, to say that it is not there.</param>
    /// <exception cref="UsageException">There is nothing.</exception>
    public static string Existing(string written, string folder, string what)
    {
        var path = written.Length == 0 ? null : Path.GetFullPath(written, folder);
        // A link to nothing is there, and told as what cannot be read.
        if (path is null || (!Path.Exists(path) && new FileInfo(path).LinkTarget is null))
            throw new UsageException($"The {what} '{written}' does not exist.");
        return path;
    }
}
