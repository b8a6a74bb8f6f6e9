using CertLint.Findings;

namespace CertLint.Runner.Fixing;

/// <summary>
/// The ways in which a file's syntax may want a text written. Which one is right, the file's reader is asked: one is taken only
/// where it is read back as the text.
/// </summary>
internal static class Writings
{
    /// <summary>All of them, the plainest first.</summary>
    /// <param name="finding">What suggests the text.</param>
    public static IEnumerable<string> Of(Finding finding) => finding.Rule.Id == RuleIds.ConfigText
        // What is said of a format's own text is suggested in that format.
        ? [finding.SuggestedValue!]
        : All(finding.SuggestedValue!).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> All(string text)
    {
        yield return text;
        // JSON, YAML and HCL within quotes, and POSIX shells there.
        yield return text.Replace("\\", "\\\\").Replace("\"", "\\\"");
        // Arguments of programs on Windows.
        yield return text.Replace("\"", "\\\"");
        // Policy files of certreq, and PowerShell within quotes.
        yield return text.Replace("\"", "\"\"");
        yield return text.Replace("\"", "`\"");
        // YAML and PowerShell within single quotes, and POSIX shells there.
        yield return text.Replace("'", "''");
        yield return text.Replace("'", "'\\''");
        // A word of a POSIX shell without quotes, and of cmd.
        yield return string.Concat(text.Select(character => IsPlain(character) ? character.ToString() : "\\" + character));
        if (text.IndexOf('"') < 0)
            yield return "\"" + text + "\"";
    }

    private static bool IsPlain(char character) =>
        char.IsLetterOrDigit(character) || character is '/' or '=' or '.' or ',' or ':' or '@' or '+' or '-' or '_';
}
