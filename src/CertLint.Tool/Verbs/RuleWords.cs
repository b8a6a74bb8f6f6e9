using CertLint.Rules;

namespace CertLint.Tool.Verbs;

/// <summary>Rules as people name them on the command line.</summary>
internal static class RuleWords
{
    private const string Prefix = "CERT";

    /// <summary>The rule, whose ID may lack its letters.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static RuleDescriptor Find(string word) => RuleCatalogue.Find(word) ?? RuleCatalogue.Find(Prefix + word)
        ?? throw new UsageException($"There is no rule '{word}'; 'certlint rules' lists them all.");
}
