using System.Security;
using CertLint.Model;

namespace CertLint.Readers.Kestrel;

/// <summary>
/// Where Kestrel looks for files: relative to the content root, which is the folder of appsettings.json, of a project with
/// launch profiles the folder above <c>Properties</c>.
/// </summary>
internal static class ContentRoot
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The full path of a file that settings name; null where it is not known, or is a path of another system.</summary>
    /// <param name="settings">Full path of the file with the settings.</param>
    /// <param name="written">The file as it is named there.</param>
    public static string? FullPath(string settings, MappedText written)
    {
        var path = written.Text.Trim();
        if (!written.IsKnown || path.Length is 0 or > KestrelLimits.PathLength || IsOfOtherSystem(path))
            return null;
        try
        {
            return Path.IsPathRooted(settings) && Folder(settings) is { } folder
                ? Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/')))
                : null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or IOException or SecurityException)
        {
            // A NUL, or what .NET Framework takes for no path.
            return null;
        }
    }

    private static string? Folder(string settings)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(settings));
        return Path.GetFileName(folder) == "Properties"
            && string.Equals(Path.GetFileName(settings), "launchSettings.json", StringComparison.OrdinalIgnoreCase)
            ? Path.GetDirectoryName(folder)
            : folder;
    }

    // A drive's letter means nothing where paths start with a slash; there is no path of two slashes either that is ours.
    private static bool IsOfOtherSystem(string path) =>
        (Path.DirectorySeparatorChar == '/' && path.Length > 1 && path[1] == ':')
        || (path.Length > 1 && Array.IndexOf(Separators, path[0]) >= 0 && Array.IndexOf(Separators, path[1]) >= 0);
}
