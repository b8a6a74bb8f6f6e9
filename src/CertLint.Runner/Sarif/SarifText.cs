namespace CertLint.Runner.Sarif;

/// <summary>Sentences as the text of a SARIF message, which has a syntax of its own.</summary>
internal static class SarifText
{
    /// <summary>
    /// Doubles braces, which would be placeholders (SARIF 2.1.0 3.11.5), and escapes brackets where they would be a link
    /// (3.11.6): a value that somebody wrote into a file must not become one.
    /// </summary>
    public static string Of(string sentence)
    {
        var text = sentence.Replace("{", "{{").Replace("}", "}}");
        return text.IndexOf("](", StringComparison.Ordinal) < 0
            ? text
            : text.Replace("\\", "\\\\").Replace("[", "\\[").Replace("]", "\\]");
    }
}
