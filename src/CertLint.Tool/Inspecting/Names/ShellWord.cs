namespace CertLint.Tool.Inspecting.Names;

/// <summary>Texts as words of a POSIX shell (POSIX.1-2017, Shell Command Language, 2.2.2).</summary>
internal static class ShellWord
{
    /// <summary>The text in single quotes, in which nothing but a single quote has a meaning.</summary>
    public static string Of(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
