using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>A condition that asks whether a certificate is one certain, by its hash, serial number or key.</summary>
/// <param name="Question"><see cref="TrustQuestion.Identity"/> or <see cref="TrustQuestion.ConstantIdentity"/>.</param>
/// <param name="Certificate">The certificate.</param>
/// <param name="IsNegated">It asks whether it is another one.</param>
/// <param name="Expected">The constant; null where there are several, or none.</param>
internal sealed record IdentityCheck(TrustQuestion Question, IOperation Certificate, bool IsNegated, IOperation? Expected);

/// <summary>Finds such conditions.</summary>
internal sealed class IdentityChecks(CertificateTypes types)
{
    private const int MostCalls = 8;

    public IdentityCheck? Of(IOperation condition, FlowValues values) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => Compare(
            comparison.LeftOperand, comparison.RightOperand, comparison.OperatorKind == BinaryOperatorKind.NotEquals, values),
        IInvocationOperation call when StringEquality.Of(call) is { } equality => Compare(equality.Left, equality.Right, false, values),
        IInvocationOperation { TargetMethod.Name: "Contains" or "SequenceEqual" } call => OfSet(call, values),
        _ => null,
    };

    private IdentityCheck? Compare(IOperation left, IOperation right, bool isNegated, FlowValues values) =>
        CertificateIn(left, values) is { } certificate ? Known(certificate, right, isNegated, values)
        : CertificateIn(right, values) is { } other ? Known(other, left, isNegated, values)
        : null;

    /// <summary><c>Pins.Contains(certificate.Thumbprint)</c>, <c>certificate.GetCertHash().SequenceEqual(Pin)</c>.</summary>
    private IdentityCheck? OfSet(IInvocationOperation call, FlowValues values)
    {
        var operands = call.Arguments.Select(argument => argument.Value);
        var all = (call.Instance is { } instance ? operands.Prepend(instance) : operands).ToArray();
        if (all.Length < 2)
            return null;
        return CertificateIn(all[1], values) is { } certificate ? Known(certificate, all[0], false, values)
            : CertificateIn(all[0], values) is { } other ? Known(other, all[1], false, values)
            : null;
    }

    private static IdentityCheck Known(IOperation certificate, IOperation expected, bool isNegated, FlowValues values)
    {
        expected = values.Resolve(expected);
        var isText = expected.ConstantValue is { HasValue: true, Value: string { Length: > 0 } };
        return new IdentityCheck(
            isText || ConstantList.IsOne(expected) ? TrustQuestion.ConstantIdentity : TrustQuestion.Identity,
            certificate, isNegated, isText ? expected : null);
    }

    /// <summary>The certificate whose hash, serial number or key an expression is.</summary>
    private IOperation? CertificateIn(IOperation expression, FlowValues values)
    {
        for (var calls = 0; calls < MostCalls; calls++)
        {
            expression = values.Resolve(expression);
            switch (expression)
            {
                case IPropertyReferenceOperation { Property.Name: "Thumbprint" or "SerialNumber", Instance: { } certificate } property
                    when types.IsCertificate(property.Property.ContainingType):
                    return certificate;
                case IInvocationOperation { Instance: { } certificate, TargetMethod: var method }
                    when types.IsCertificate(method.ContainingType) && IsIdentity(method.Name):
                    return certificate;
                case IInvocationOperation { Instance: { Type.SpecialType: SpecialType.System_String } text, Type.SpecialType: SpecialType.System_String }:
                    expression = text;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsIdentity(string method) => method is "GetCertHash" or "GetCertHashString" or "GetSerialNumber"
        or "GetSerialNumberString" or "GetPublicKey" or "GetPublicKeyString" or "GetRawCertDataString";
}
