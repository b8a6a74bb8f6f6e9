using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>
/// Where a password may stand. A variable there is not followed: that a password stands in a variable is no mistake of the
/// command, and its value is nobody's business.
/// </summary>
internal static class SecretPlaces
{
    private const int LongestKey = 200;

    private static readonly string[] Words = ["pass", "pwd", "secret", "pin"];

    /// <summary>True for the word behind an option for a password, and for all of a command that makes a secure string.</summary>
    public static bool IsSecret(IReadOnlyList<ShellWord> words, int index) =>
        (index > 0 && Contains(words[index - 1].Text.Text, "pass"))
        || Contains(words[0].Text.Text, "SecureString") || Contains(words[0].Text.Text, "Credential");

    /// <summary>True for a variable that is called after a secret, and behind <c>pass:</c> or <c>password =</c> in its line.</summary>
    public static bool IsSecret(MappedText text, int offset, string name)
    {
        if (IsNamed(name))
            return true;
        var start = offset;
        while (start > 0 && offset - start < LongestKey && text.Text[start - 1] != '\n')
            start--;
        return Contains(text.Text.Substring(start, offset - start), "pass");
    }

    /// <summary>True for a name after a secret.</summary>
    public static bool IsNamed(string name) => Words.Any(word => Contains(name, word));

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
