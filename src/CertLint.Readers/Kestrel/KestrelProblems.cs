using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Rules.Matching6000;

namespace CertLint.Readers.Kestrel;

/// <summary>What is wrong with the settings of a certificate.</summary>
internal static class KestrelProblems
{
    /// <summary>The problem of a password that is written down; null where it stands elsewhere, or there is none.</summary>
    public static Problem? OfPassword(string certificate, MappedText password) =>
        password.IsKnown && password.Text.Any(character => character is not ('*' or ' '))
            ? new Problem(RuleIds.WrittenPassword, password.Span,
                $"The password of Kestrel's certificate '{Display.Of(certificate)}' is written in the settings, so whoever reads the file can use the private key; keep it in the user secrets, in the environment or in a vault.")
            : null;

    /// <summary>The problem of a subject to look for that has a key; null where it has none.</summary>
    public static Problem? OfSubject(MappedText subject) => KeyedSearch.ProblemOf("Kestrel", "subject", subject);
}
