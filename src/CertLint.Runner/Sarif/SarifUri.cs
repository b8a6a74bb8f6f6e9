using System.Globalization;
using System.Text;
using CertLint.Runner.Files;

namespace CertLint.Runner.Sarif;

/// <summary>Paths as URI references (RFC 3986).</summary>
internal static class SarifUri
{
    private const string Unreserved = "-._~/";

    /// <summary>
    /// The reference from a folder to what lies below it; null for what lies elsewhere, since consumers take no <c>..</c> that
    /// leaves the base (SARIF 2.1.0 3.4.4, and GitHub).
    /// </summary>
    public static string? Below(string folder, string path)
    {
        var relative = FilePaths.Relative(folder, path);
        // As long as the path itself where the two share no root.
        var isBelow = relative.Length < path.Length && relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal);
        return isBelow ? Escape(relative) : null;
    }

    /// <summary>The <c>file</c> URI of a full path (RFC 8089).</summary>
    /// <param name="path">Full path.</param>
    /// <param name="separator">What separates folders, beside <c>/</c>.</param>
    public static string Absolute(string path, char separator)
    {
        var parts = path.Replace(separator, '/');
        // Windows' long form of the same paths.
        if (parts.StartsWith("//?/", StringComparison.Ordinal))
            parts = parts.StartsWith("//?/UNC/", StringComparison.OrdinalIgnoreCase) ? parts.Remove(2, 6) : parts.Remove(0, 4);
        if (parts.StartsWith("//", StringComparison.Ordinal))
            return "file:" + Escape(parts);
        return parts.Length > 1 && parts[1] == ':'
            ? "file:///" + Escape(parts, verbatim: 2)
            : "file://" + Escape(parts);
    }

    // A colon too: in the first segment of a relative reference it would end a scheme.
    private static string Escape(string path, int verbatim = 0)
    {
        var uri = new StringBuilder(path, 0, verbatim, path.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(path).Skip(verbatim))
        {
            var character = (char)octet;
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unreserved.Contains(character))
                uri.Append(character);
            else
                uri.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return uri.ToString();
    }
}
