using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Docs;

/// <summary>A rule's levels in the words of the documents' tables.</summary>
internal static class SeverityCells
{
    private const string None = "–";

    public static string[] ByPlace(RuleDescriptor rule) =>
    [
        Word(rule.Levels.Code), Word(rule.Levels.Request), Word(rule.Levels.Certificate), Policy(rule.Levels),
    ];

    public static string[] ByOtherPurpose(RuleDescriptor rule) =>
    [
        Word(rule.Levels.SelfSigned), Word(rule.Levels.AuthorityConfig), Word(rule.Levels.Peer), Word(rule.Levels.Authority),
    ];

    private static string Word(Level level) => level.Severity switch
    {
        Severity.Off => None,
        Severity.Suggestion => "suggestion",
        Severity.Warning => "warning",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No rule is an error by itself."),
    };

    private static string Policy(RuleLevels levels)
    {
        (string Place, Level Level)[] places =
            [("C#", levels.Code), ("config and CSR", levels.Request), ("certificate", levels.Certificate)];
        var policy = places.Where(place => place.Level.IsPolicy).Select(place => place.Place).ToArray();
        return policy.Length == 0 ? None : string.Join(", ", policy);
    }
}
