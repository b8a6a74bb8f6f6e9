using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Text.Commands;

/// <summary>A password that stands in a command.</summary>
/// <param name="Text">The password itself.</param>
/// <param name="Word">The word in which it stands; a variable's value does not.</param>
/// <param name="Option">The option before it.</param>
/// <param name="Advice">What to write instead, in words that follow a semicolon.</param>
internal sealed record WrittenPassword(MappedText Text, SourceSpan Word, string Option, string Advice)
{
    private bool IsWritten => Text.IsKnown && Text.Length > 0 && TextPlace.IsIn(Text, Word);

    /// <summary>
    /// The problems of one command: one a password, though it stands there for the keystore and once more for the key.
    /// Nothing of what is told holds the password.
    /// </summary>
    public static IEnumerable<Problem> Problems(IEnumerable<WrittenPassword> passwords) =>
        passwords.Where(password => password.IsWritten).GroupBy(password => password.Text.Text, StringComparer.Ordinal).Select(same =>
        {
            var first = same.First();
            var options = Display.List([.. same.Select(password => password.Option).Distinct()]);
            return new Problem(RuleIds.WrittenPassword, first.Text.Span, $"The password of {options} is written in the command, where whoever reads the script or the list of processes sees it; {first.Advice}.");
        });

    /// <summary>Without the password.</summary>
    public override string ToString() => Option;
}
