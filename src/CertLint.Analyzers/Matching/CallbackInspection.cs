using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules.Matching6000;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Matching;

/// <summary>
/// Judges what decides in a validation callback: a part of the subject's text (CERT6003), a constant of a certificate that rotates
/// (CERT6005).
/// </summary>
/// <remarks>
/// Location of both: the call or comparison, as in <c>certificate.Subject.Contains("CN=host")</c>; behind a conditional access,
/// that is <c>.Subject.Contains("CN=host")</c>. <see cref="Finding.SuggestedValue"/> of CERT6003: the host, or other value, that the
/// text names, without its key and not in C#'s syntax; none where it names no single one. CERT6005 has none.
/// </remarks>
internal sealed class CallbackInspection(CertificateTypes types, INamedTypeSymbol? errors) : Inspection
{
    public override ImmutableArray<OperationKind> Kinds { get; } =
        ImmutableArray.Create(OperationKind.AnonymousFunction, OperationKind.LocalFunction, OperationKind.MethodBody);

    public static FileWords Words { get; } =
        new(ImmutableArray.Create("Subject", "Issuer", "Thumbprint", "SerialNumber", "GetCertHash", "GetPublicKey"), FileWords.OfCertificates);

    /// <summary>The inspection; null where the project does not reference certificates.</summary>
    public static Inspection? Of(InspectedProject project) => CertificateTypes.Of(project) is { } types
        ? new CallbackInspection(types, project.Find("System.Net.Security.SslPolicyErrors"))
        : null;

    public override void Inspect(Site site)
    {
        if (ValidationCallback.Of(site.Operation, site.ContainingSymbol, types, errors) is not { } callback
            || ValidationCallback.GraphOf(site.Operation, site.ControlFlow, site.Cancellation) is not { } graph)
        {
            return;
        }

        var paths = new TrustPaths(graph, new TrustChecks(callback, types, errors), site.Cancellation);
        foreach (var (check, isValidated) in paths.Deciding())
        {
            var place = check.Operation.Syntax.Span.ToSourceSpan();
            site.Report(check.Question == TrustQuestion.Text
                ? new TrustedText(check.Comparison, TextOf(site, check), check.IsIssuer, isValidated, types.HasMatchesHostname).ProblemAt(place)
                : MatchingProblems.PinnedCertificate(place, check.Expected?.ConstantValue.Value as string));
        }
    }

    /// <summary>The text, read from the expression as it stands in the code, because control flow takes it to pieces.</summary>
    private static MappedText? TextOf(Site site, TrustCheck check)
    {
        var expected = check.Expected is null ? null : site.Operation.SemanticModel?.GetOperation(check.Expected.Syntax, site.Cancellation);
        return expected is not null && ExpressionText.ReadAll(expected) is [var only] ? only : null;
    }
}
