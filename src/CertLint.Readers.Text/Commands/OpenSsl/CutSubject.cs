using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// A subject that ends at its first space, because no quotes are around it: <c>-subj /CN=My Server</c>. <c>openssl req</c> takes no
/// operands, and stops at the first one.
/// </summary>
internal static class CutSubject
{
    /// <summary>The problem; none where the words may be something else.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="rest">The operand behind it; null where there is none.</param>
    public static IEnumerable<Problem> Of(OpenSslSubject subject, ShellWord? rest)
    {
        if (rest is not { Text: { IsKnown: true, Length: > 0 } text, IsQuoted: false } || !char.IsLetterOrDigit(text.Text[0])
            || !subject.IsNameWithoutSpace)
        {
            return [];
        }

        return
        [
            new Problem(RuleIds.LostText, rest.Place,
                $"The subject ends at the space before '{Display.Of(text)}', which openssl takes for another argument, so that it stops; put double quotes around the whole subject."),
        ];
    }
}
