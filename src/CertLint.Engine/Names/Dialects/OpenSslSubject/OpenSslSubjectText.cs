using CertLint.Model;

namespace CertLint.Names;

/// <summary>Words about the separators of <c>-subj</c>.</summary>
internal static class OpenSslSubjectText
{
    /// <summary>The word for a separator.</summary>
    public static string NameSeparator(char separator) => separator == '+' ? "plus sign" : "slash";

    /// <summary>What to write where slashes and plus signs are text.</summary>
    /// <param name="meant">The text with its escapes, where it is certain.</param>
    public static string AdviseEscape(string? meant) => meant is null
        ? "write \\/ for a slash and \\+ for a plus sign in a value"
        : "write " + NameErrorText.Show(MappedText.Verbatim(meant, 0));
}
