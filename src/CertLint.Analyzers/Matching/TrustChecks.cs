using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>Tells what the conditions of a validation callback ask.</summary>
internal sealed class TrustChecks(ValidationCallback callback, CertificateTypes types, INamedTypeSymbol? errors)
{
    private const int DeepestValue = 8;

    private readonly IdentityChecks identity = new(types);

    /// <summary>What a condition asks, on a path where locals have these values.</summary>
    public TrustCheck Of(IOperation condition, FlowValues values)
    {
        if (NoErrors(condition, values) is { } noErrors)
            return noErrors;
        if (TextCheck.Of(condition, types, values) is { } text)
            return StemsFromCallback(text.Certificate, values, DeepestValue) ? text.Check : new TrustCheck(TrustQuestion.Other, condition);
        if (identity.Of(condition, values) is { } check)
            return check.Question == TrustQuestion.ConstantIdentity && !IsOtherSide(check.Certificate, values)
                ? new TrustCheck(TrustQuestion.Identity, condition, check.IsNegated)
                : new TrustCheck(check.Question, condition, check.IsNegated) { Expected = check.Expected };
        return new TrustCheck(Checks(condition) ? TrustQuestion.OtherCheck : TrustQuestion.Other, condition);
    }

    /// <summary>True where an operation hands the certificate or chain to some method, which may throw.</summary>
    public bool Checks(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call
                && (call.Instance is { } instance && IsJudged(instance) || call.Arguments.Any(argument => IsJudged(argument.Value))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsJudged(IOperation value) =>
        value.WithoutConversions().Type is var type && (types.IsCertificate(type) || type.IsSame(types.Chain));

    private TrustCheck? NoErrors(IOperation condition, FlowValues values)
    {
        if (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            && (IsNoErrors(comparison.LeftOperand, comparison.RightOperand, values)
                || IsNoErrors(comparison.RightOperand, comparison.LeftOperand, values)))
        {
            return new TrustCheck(TrustQuestion.NoErrors, condition, comparison.OperatorKind == BinaryOperatorKind.NotEquals);
        }

        return condition is IIsPatternOperation { Pattern: IConstantPatternOperation constant } match
            && IsNoErrors(match.Value, constant.Value, values)
            ? new TrustCheck(TrustQuestion.NoErrors, condition)
            : null;
    }

    private bool IsNoErrors(IOperation left, IOperation right, FlowValues values) =>
        values.Resolve(left) is IParameterReferenceOperation parameter && parameter.Type.IsSame(errors)
        && right.ConstantValue is { HasValue: true, Value: int and 0 };

    /// <summary>The certificate is that of the other side, or one of its chain; not one that the program holds.</summary>
    private bool StemsFromCallback(IOperation certificate, FlowValues values, int depth)
    {
        foreach (var part in certificate.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation parameter && IsOwn(parameter.Parameter))
                return true;
            if (depth > 0 && values.HeldBy(part) is { } value && StemsFromCallback(value, values, depth - 1))
                return true;
        }

        return false;
    }

    /// <summary>The certificate is that of the other side itself, perhaps as another object.</summary>
    private bool IsOtherSide(IOperation certificate, FlowValues values)
    {
        for (var step = 0; step < DeepestValue; step++)
        {
            certificate = values.Resolve(certificate);
            if (certificate is not IObjectCreationOperation { Arguments: [{ Value: var original }] })
                break;
            certificate = original;
        }

        return certificate is IParameterReferenceOperation { Parameter: var parameter } && IsOwn(parameter);
    }

    private bool IsOwn(IParameterSymbol parameter) => callback.Parameters.Contains(parameter, SymbolEqualityComparer.Default);
}
