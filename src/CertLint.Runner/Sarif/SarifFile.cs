using System.Globalization;
using System.Text;
using CertLint.Runner.Files;

namespace CertLint.Runner.Sarif;

/// <summary>A project's report in a directory that several projects may share.</summary>
public static class SarifFile
{
    // Of two projects of one name: one in four billion that they get one file.
    private const int HashOctets = 4;

    /// <summary>
    /// Its full path. The name holds a hash of the project's path below the root, which is the same on each machine, so that two
    /// projects of one name keep files of their own. Where there is no root, the way from the directory to the project tells them apart.
    /// </summary>
    public static string PathOf(string directory, string projectPath, SourceRoot root)
    {
        var identity = FilePaths.Relative(root.IsKnown ? root.Path : directory, projectPath);
        var name = new StringBuilder(Path.GetFileNameWithoutExtension(projectPath)).Append('.');
        foreach (var octet in FileContent.Digest(Encoding.UTF8.GetBytes(identity)).Take(HashOctets))
            name.Append(octet.ToString("x2", CultureInfo.InvariantCulture));
        return Path.Combine(directory, name.Append(".certlint.sarif").ToString());
    }

    /// <summary>
    /// Puts the report there as a whole, and leaves the file alone that says the same already.
    /// </summary>
    /// <returns>Null, or why it could not be written, in words that follow "because".</returns>
    public static string? Save(string path, LintResult result, SarifRun run)
    {
        var bytes = SarifLog.ToBytes(result, run);
        try
        {
            if (!Holds(path, bytes))
                WholeFile.Write(path, bytes);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "access to it is denied";
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return "it cannot be opened (" + error.Message.TrimEnd('.') + ")";
        }
    }

    private static bool Holds(string path, byte[] bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }
}
