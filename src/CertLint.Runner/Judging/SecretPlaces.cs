using CertLint.Findings;
using CertLint.Runner.Files;

namespace CertLint.Runner.Judging;

/// <summary>Where the passwords of a file stand. That the rule is off makes none of them fit to be shown.</summary>
internal static class SecretPlaces
{
    public static IEnumerable<SecretPlace> Of(LintedFile file) => file.Model.Problems
        .Where(problem => problem.RuleId == RuleIds.WrittenPassword)
        .Select(problem => new SecretPlace(file.Input.FullPath, file.Model.Lines.PositionOf(problem.Place)));
}
