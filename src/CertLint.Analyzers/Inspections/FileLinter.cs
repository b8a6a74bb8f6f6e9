using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Inspections;

/// <summary>Judges what stands in one C# file, by the settings of that file, and speaks Roslyn's language.</summary>
/// <param name="tree">The file.</param>
/// <param name="enabled">The rules that are on.</param>
/// <param name="policy">What the user has set for the file.</param>
/// <param name="isPolicyError">Says, by ID, whether a finding that is policy is an error.</param>
internal sealed class FileLinter(SyntaxTree tree, IReadOnlyCollection<string> enabled, LintPolicy policy, Func<string, bool> isPolicyError)
{
    private readonly Linter linter = new(enabled.Contains);

    /// <summary>The property of a diagnostic under which a code fix finds <see cref="Finding.SuggestedValue"/>.</summary>
    public const string SuggestedValue = nameof(SuggestedValue);

    /// <summary>What the user has set for the file.</summary>
    public LintPolicy Policy => policy;

    /// <summary>True where one of these rules is on; where any rule is, if none is named.</summary>
    public bool HasAny(ImmutableArray<string> rules) => rules.IsEmpty ? enabled.Count > 0 : rules.Any(enabled.Contains);

    public IEnumerable<Diagnostic> Lint(LintTarget target) =>
        linter.Lint(target, policy).Select(Diagnose).OfType<Diagnostic>();

    public Diagnostic? Report(Problem problem) =>
        linter.Report(problem, Origin.Code, policy) is { } finding ? Diagnose(finding) : null;

    private Diagnostic? Diagnose(Finding finding)
    {
        if (SupportedDiagnostics.Find(finding.Rule) is not { } descriptor)
            return null;
        var severity = finding.Level.IsPolicy && isPolicyError(finding.Rule.Id)
            ? DiagnosticSeverity.Error
            : SupportedDiagnostics.SeverityOf(finding.Level);
        var properties = finding.SuggestedValue is { } suggested
            ? ImmutableDictionary<string, string?>.Empty.Add(SuggestedValue, suggested)
            : ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            descriptor, LocationOf(finding.Place), severity, finding.RelatedPlaces.Select(LocationOf), properties,
            finding.Message);
    }

    private Location LocationOf(SourceSpan place) => Location.Create(tree, place.ToTextSpan());
}
