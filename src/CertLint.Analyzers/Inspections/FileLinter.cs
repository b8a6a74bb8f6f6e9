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
/// <param name="linter">Holds the rules that are on against what it is shown.</param>
/// <param name="enabled">The rules that are on.</param>
/// <param name="policy">What the user has set for the file.</param>
/// <param name="isPolicyError">Says, by ID, whether a finding that is policy is an error.</param>
internal sealed class FileLinter(
    SyntaxTree tree, Linter linter, IReadOnlyCollection<string> enabled, LintPolicy policy, Func<string, bool> isPolicyError)
{
    /// <summary>The property of a diagnostic under which a code fix finds <see cref="Finding.SuggestedValue"/>.</summary>
    public const string SuggestedValue = nameof(SuggestedValue);

    /// <summary>The property of a diagnostic under which a code fix finds <see cref="Finding.Proposal"/>.</summary>
    public const string Proposal = nameof(Proposal);

    /// <summary>What the user has set for the file.</summary>
    public LintPolicy Policy => policy;

    /// <summary>True where one of these rules is on; where any rule is, if none is named.</summary>
    public bool HasAny(ImmutableArray<string> rules) => rules.IsEmpty ? enabled.Count > 0 : rules.Any(enabled.Contains);

    public IEnumerable<Diagnostic> Lint(LintTarget target) =>
        linter.Lint(target, policy).Select(finding => Diagnose(Writable(finding, target))).OfType<Diagnostic>();

    public Diagnostic? Report(Problem problem) =>
        linter.Report(problem, Origin.Code, policy) is { } finding ? Diagnose(finding) : null;

    private Diagnostic? Diagnose(Finding finding)
    {
        if (SupportedDiagnostics.Find(finding.Rule) is not { } descriptor)
            return null;
        var severity = finding.Level.IsPolicy && isPolicyError(finding.Rule.Id)
            ? DiagnosticSeverity.Error
            : SupportedDiagnostics.SeverityOf(finding.Level);
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (finding.SuggestedValue is { } suggested)
            properties = properties.Add(SuggestedValue, suggested);
        if (finding.Proposal is { } proposal)
            properties = properties.Add(Proposal, proposal);
        return Diagnostic.Create(
            descriptor, LocationOf(finding.Place), severity, finding.RelatedPlaces.Select(LocationOf), properties,
            finding.Message);
    }

    // A command's argument is quoted in ways that no dialect of names knows.
    private static Finding Writable(Finding finding, LintTarget target) =>
        finding.SuggestedValue is { } value && target is NamedTarget { SubjectText: not null } and not CodeTarget { ReadSubject: not null }
            && !value.All(character => char.IsLetterOrDigit(character) || character is '.' or '-')
            ? finding with { SuggestedValue = null }
            : finding;

    private Location LocationOf(SourceSpan place) => Location.Create(tree, place.ToTextSpan());
}
