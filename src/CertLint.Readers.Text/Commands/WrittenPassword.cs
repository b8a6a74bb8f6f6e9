using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>A password that stands in a command. Nothing of what is told holds the password.</summary>
internal static class WrittenPassword
{
    private const string Id = "CERT4007";

    /// <summary>The problem; null where the password is empty or the shell puts it in.</summary>
    /// <param name="password">The password itself.</param>
    /// <param name="word">The word in which it stands; a variable's value does not.</param>
    /// <param name="option">The option before it.</param>
    /// <param name="advice">What to write instead, in words that follow a semicolon.</param>
    public static Problem? Of(MappedText password, SourceSpan word, string option, string advice) =>
        !password.IsKnown || password.Length == 0 || !TextPlace.IsIn(password, word)
        ? null
        : new Problem(Id, password.Span, $"The password of {option} is written in the command, where whoever reads the script or the list of processes sees it; {advice}.");
}
