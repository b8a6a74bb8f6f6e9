using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>Tells whether a name that is created becomes the issuer of a certificate or of a list of revoked ones.</summary>
internal static class IssuerUse
{
    /// <summary>True where it is handed over as such, itself or by the local that it is given to.</summary>
    public static bool IsIssuer(IObjectCreationOperation name, CancellationToken cancellation)
    {
        if (IsIssuerArgument(name))
            return true;
        var parent = WithConversions(name).Parent;
        if (parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
            return false;
        foreach (var reference in BodyLocals.UsesOf(local, name)?.References ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsIssuerArgument(reference))
                return true;
        }

        return false;
    }

    private static bool IsIssuerArgument(IOperation value) => WithConversions(value).Parent is IArgumentOperation
    {
        Parameter: { ContainingSymbol: IMethodSymbol method } parameter,
    } && (IsOfDotNet(method, parameter) || IsOfBouncyCastle(method));

    private static bool IsOfDotNet(IMethodSymbol method, IParameterSymbol parameter) =>
        parameter.Name == "issuerName" && method.ContainingType?.Name is "CertificateRequest" or "CertificateRevocationListBuilder";

    private static bool IsOfBouncyCastle(IMethodSymbol method) => method.Name is "SetIssuerDN" or "SetIssuer"
        && method.ContainingNamespace?.ToDisplayString().StartsWith("Org.BouncyCastle", StringComparison.Ordinal) == true;

    private static IOperation WithConversions(IOperation value)
    {
        while (value.Parent is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion;
        return value;
    }
}
