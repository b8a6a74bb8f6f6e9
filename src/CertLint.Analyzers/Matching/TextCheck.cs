using CertLint.Rules.Matching6000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>A condition that looks for a text in the subject or issuer of a certificate.</summary>
/// <param name="Check">The condition.</param>
/// <param name="Certificate">The certificate.</param>
internal sealed record TextCheck(TrustCheck Check, IOperation Certificate)
{
    public static TextCheck? Of(IOperation condition, CertificateTypes types, FlowValues values) => condition switch
    {
        IInvocationOperation { TargetMethod: { Name: "IsMatch", ContainingType.Name: "Regex" } } match => OfPattern(match, types, values),
        IInvocationOperation call when ComparisonOf(call.TargetMethod) is { } comparison => OfCall(condition, call, comparison, false, types, values),
        IBinaryOperation comparison => OfIndex(comparison, types, values),
        _ => null,
    };

    private static TextComparison? ComparisonOf(IMethodSymbol method) => method.ContainingType.SpecialType != SpecialType.System_String ? null
        : method.Name switch
        {
            "Contains" => TextComparison.Contains,
            "StartsWith" => TextComparison.StartsWith,
            "EndsWith" => TextComparison.EndsWith,
            _ => null,
        };

    private static TextCheck? OfCall(
        IOperation condition, IInvocationOperation call, TextComparison comparison, bool isNegated, CertificateTypes types, FlowValues values) =>
        call.Arguments.Length > 0 && call.Instance is { } instance
        && CertificateText.Of(instance, types, values.HeldBy) is { } text
            ? new TextCheck(
                new TrustCheck(TrustQuestion.Text, condition, isNegated)
                {
                    Comparison = comparison, Expected = call.Arguments[0].Value, IsIssuer = text.IsIssuer,
                },
                text.Certificate)
            : null;

    /// <summary><c>certificate.Subject.IndexOf("CN=host") >= 0</c>.</summary>
    private static TextCheck? OfIndex(IBinaryOperation comparison, CertificateTypes types, FlowValues values)
    {
        if (values.Resolve(comparison.LeftOperand) is not IInvocationOperation
            {
                TargetMethod: { Name: "IndexOf" or "LastIndexOf", ContainingType.SpecialType: SpecialType.System_String },
            } call
            || comparison.RightOperand.ConstantValue is not { HasValue: true, Value: int bound })
        {
            return null;
        }

        return (comparison.OperatorKind, bound) switch
        {
            (BinaryOperatorKind.GreaterThanOrEqual, 0 or 1) or (BinaryOperatorKind.GreaterThan, -1 or 0) or (BinaryOperatorKind.NotEquals, -1) =>
                OfCall(comparison, call, TextComparison.Contains, false, types, values),
            (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.Equals, -1) =>
                OfCall(comparison, call, TextComparison.Contains, true, types, values),
            (BinaryOperatorKind.Equals, 0) => OfCall(comparison, call, TextComparison.StartsWith, false, types, values),
            _ => null,
        };
    }

    /// <summary>A pattern that is known, and does not bind both ends of the text.</summary>
    private static TextCheck? OfPattern(IInvocationOperation match, CertificateTypes types, FlowValues values)
    {
        var pattern = match.Instance is null
            ? match.Arguments.Length > 1 ? match.Arguments[1].Value : null
            : values.Resolve(match.Instance) is IObjectCreationOperation { Arguments: [{ Value: var written }, ..] } ? written : null;
        return pattern?.ConstantValue is { HasValue: true, Value: string known } && !(known.StartsWith("^", StringComparison.Ordinal) && known.EndsWith("$", StringComparison.Ordinal))
            && match.Arguments.Length > 0 && CertificateText.Of(match.Arguments[0].Value, types, values.HeldBy) is { } text
            ? new TextCheck(
                new TrustCheck(TrustQuestion.Text, match)
                {
                    Comparison = TextComparison.Pattern, Expected = pattern, IsIssuer = text.IsIssuer,
                },
                text.Certificate)
            : null;
    }
}
