using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Rules.Matching6000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>Judges the text with which the whole subject or issuer of a certificate is compared: <c>==</c>, <c>Equals</c>, <c>is</c>.</summary>
/// <remarks>Location of CERT6002: as in <see cref="SearchInspection"/>.</remarks>
internal sealed class SubjectComparisonInspection(CertificateTypes types) : Inspection
{
    public override ImmutableArray<OperationKind> Kinds { get; } =
        ImmutableArray.Create(OperationKind.Binary, OperationKind.Invocation, OperationKind.IsPattern);

    public static FileWords Words { get; } = new(ImmutableArray.Create("Subject", "Issuer"), FileWords.OfCertificates);

    /// <summary>The inspection; null where the project does not reference certificates.</summary>
    public static Inspection? Of(InspectedProject project) =>
        CertificateTypes.Of(project) is { } types ? new SubjectComparisonInspection(types) : null;

    public override void Inspect(Site site)
    {
        switch (site.Operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                Compare(site, comparison.LeftOperand, comparison.RightOperand, ignoresCase: false);
                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation constant } match:
                Compare(site, match.Value, constant.Value, ignoresCase: false);
                break;
            case IInvocationOperation call when StringEquality.Of(call) is { } equality:
                Compare(site, equality.Left, equality.Right, equality.IgnoresCase);
                break;
        }
    }

    private void Compare(Site site, IOperation left, IOperation right, bool ignoresCase)
    {
        if (TextOf(left) is { } subject)
            Judge(site, subject, right, ignoresCase);
        else if (TextOf(right) is { } other)
            Judge(site, other, left, ignoresCase);
    }

    private static void Judge(Site site, CertificateText subject, IOperation expected, bool ignoresCase)
    {
        foreach (var text in ExpressionText.ReadAll(expected))
        {
            if (UnmatchableText.ProblemOf(text, ignoresCase || subject.IsOtherCase, subject.IsIssuer ? "issuer" : "subject") is { } problem)
                site.Report(problem);
        }
    }

    private CertificateText? TextOf(IOperation expression) => CertificateText.Of(
        expression, types, static local => local is ILocalReferenceOperation ? OnceAssigned.ValueOf(local) : null);
}
