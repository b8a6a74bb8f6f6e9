using System.Security;

namespace CertLint.Runner.Files;

/// <summary>What the file system may throw at any path, at any time.</summary>
internal static class FileErrors
{
    public static bool IsExpected(Exception error) =>
        error is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
