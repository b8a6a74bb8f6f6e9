using System.Security;
using System.Text;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Configs;

/// <summary>
/// The files that a config includes, sought from its own folder (openssl seeks them from where it is run). An absolute
/// path is not followed: what stands there differs from machine to machine, and a build reads nothing outside of it.
/// </summary>
internal sealed class IncludedFiles(string configPath)
{
    // The config reader's own bound; a pipe or device has length 0 and is never opened.
    private const int LongestFile = 1 << 20;
    private const int MostFiles = 100;

    private readonly List<string> paths = [];

    /// <summary>Full paths of all that was sought, whether it exists or not.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>The text of a file, or of all <c>*.cnf</c> and <c>*.conf</c> of a folder; null where it cannot be read.</summary>
    public string? TextOf(string include)
    {
        try
        {
            if (Path.IsPathRooted(include) || Path.GetDirectoryName(Path.GetFullPath(configPath)) is not { } folder)
                return null;
            var path = Path.GetFullPath(Path.Combine(folder, include));
            return Directory.Exists(path) ? TextOfFolder(path) : TextOfFile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException or SecurityException)
        {
            // openssl goes on where an include cannot be read; the subject then counts as incomplete.
            return null;
        }
    }

    private string TextOfFolder(string folder)
    {
        paths.Add(folder);
        var text = new StringBuilder();
        var files = Directory.EnumerateFiles(folder)
            .Where(file => Path.GetExtension(file) is ".cnf" or ".conf")
            .OrderBy(file => file, StringComparer.Ordinal);
        foreach (var file in files.Take(MostFiles))
            text.Append(TextOfFile(file)).Append('\n');
        return text.ToString();
    }

    private string? TextOfFile(string path)
    {
        paths.Add(path);
        var file = new FileInfo(path);
        return file.Exists && file.Length is > 0 and <= LongestFile ? TextDecoding.Decode(File.ReadAllBytes(path)) : null;
    }
}
