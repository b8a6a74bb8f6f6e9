namespace CertLint.Writers;

/// <summary>Words of a POSIX shell's command.</summary>
public static class ShellText
{
    /// <summary>A word in single quotes, in which only they have a meaning (POSIX.1 XCU 2.2.2).</summary>
    public static string Quote(string word) => "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    /// <summary>A word as it is where no shell finds a meaning in it, else in quotes.</summary>
    public static string Word(string word) => word.Length > 0 && word.All(IsPlain) ? word : Quote(word);

    /// <summary>A file as a word that no tool takes for an option, nor keytool for a file of arguments.</summary>
    public static string File(string path) => Word(path.StartsWith('-') || path.StartsWith('@') ? "./" + path : path);

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '/' or ':' or '=' or ',';
}
