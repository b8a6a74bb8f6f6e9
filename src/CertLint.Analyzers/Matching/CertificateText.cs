using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>An expression that is the text of a certificate's subject or issuer: <c>certificate.Subject</c>, <c>certificate.IssuerName.Name</c>.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="IsIssuer">It is the issuer.</param>
/// <param name="IsOtherCase">The case of its letters has been changed.</param>
internal sealed record CertificateText(IOperation Certificate, bool IsIssuer, bool IsOtherCase)
{
    private const int MostCalls = 8;

    /// <summary>
    /// The certificate whose text the expression is; null where it is none. Calls that change only the case or outer white space
    /// are seen through.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="types">The types of certificates.</param>
    /// <param name="resolve">What a local, or what control flow has set aside, holds; null where that is not known.</param>
    public static CertificateText? Of(IOperation? expression, CertificateTypes types, Func<IOperation, IOperation?> resolve)
    {
        var isOtherCase = false;
        for (var calls = 0; calls < MostCalls && expression is not null; calls++)
        {
            expression = Unwrap(expression);
            switch (expression)
            {
                case IPropertyReferenceOperation property:
                    return OfProperty(property, types, resolve, isOtherCase);
                case IInvocationOperation { Instance: { } instance, TargetMethod: { Name: var method, ContainingType: var owner } }
                    when owner.SpecialType == SpecialType.System_String && IsSeenThrough(method):
                    isOtherCase |= method.StartsWith("To", StringComparison.Ordinal) && method != "ToString";
                    expression = instance;
                    break;
                default:
                    expression = resolve(expression);
                    break;
            }
        }

        return null;
    }

    private static CertificateText? OfProperty(
        IPropertyReferenceOperation property, CertificateTypes types, Func<IOperation, IOperation?> resolve, bool isOtherCase)
    {
        if (property is { Property.Name: "Subject" or "Issuer", Instance: { } certificate } && types.IsCertificate(property.Property.ContainingType))
            return new CertificateText(certificate, property.Property.Name == "Issuer", isOtherCase);
        return property is { Property.Name: "Name", Instance: { } instance } && property.Property.ContainingType.IsSame(types.Name)
            && NameIn(Unwrap(instance), resolve) is { Property.Name: "SubjectName" or "IssuerName", Instance: { } owner } name
            && types.IsCertificate(name.Property.ContainingType)
            ? new CertificateText(owner, name.Property.Name == "IssuerName", isOtherCase)
            : null;
    }

    private static IPropertyReferenceOperation? NameIn(IOperation name, Func<IOperation, IOperation?> resolve) =>
        (name is IPropertyReferenceOperation ? name : resolve(name) is { } value ? Unwrap(value) : null) as IPropertyReferenceOperation;

    private static IOperation Unwrap(IOperation expression)
    {
        while (true)
        {
            switch (expression)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    expression = conversion.Operand;
                    break;
                case IConditionalAccessOperation access:
                    expression = access.WhenNotNull;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool IsSeenThrough(string method) => method is "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant"
        or "ToString" or "Trim" or "TrimStart" or "TrimEnd";
}
