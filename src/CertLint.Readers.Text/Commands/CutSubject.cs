using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// A subject that ends at its first space, because no quotes are around it: <c>-subj /CN=My Server</c>, <c>-dname CN=a, O=Contoso</c>.
/// Neither <c>openssl req</c> nor keytool takes operands, and both stop at the first one.
/// </summary>
internal static class CutSubject
{
    /// <summary>What is behind the subject; null where it may be something else.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="option">Its option.</param>
    /// <param name="options">All options of the command.</param>
    public static ShellWord? RestOf<TOption>(MappedText subject, string option, ToolOptions<TOption> options)
        where TOption : ToolOption =>
        subject.IsKnown && subject.Text.IndexOf(' ') < 0 && subject.Text.IndexOf('=') > 0 && options.OptionBeforeOperand == option
        && options.Operand is { IsQuoted: false, Text: { IsKnown: true, Length: > 0 } text } rest && char.IsLetterOrDigit(text.Text[0])
            ? rest
            : null;

    /// <summary>The problem of a subject that is cut there.</summary>
    public static Problem Of(string tool, ShellWord rest) => new(RuleIds.LostText, rest.Place,
        $"The subject ends at the space before '{Display.Of(rest.Text)}', which {tool} takes for another argument, so that it stops; put double quotes around the whole subject.");
}
