using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>
/// Tells what a GeneralName is for: besides a subjectAltName it names the place of a CRL, who answers by OCSP, and in name
/// constraints a domain or a range of addresses (RFC 5280 4.2.1.10), where <c>.contoso.com</c> is right.
/// </summary>
internal static class GeneralNameUse
{
    private static readonly string[] OtherUses = ["GeneralSubtree", "NameConstraints", "PermittedSubtree", "ExcludedSubtree"];

    /// <summary>True where the name can be judged as an entry of a subjectAltName.</summary>
    public static bool IsAlternativeName(IObjectCreationOperation creation, GeneralNameKind kind, MappedText value)
    {
        var isCertain = IsInAlternativeNames(creation, out var hasOtherUse);
        if (isCertain || hasOtherUse)
            return isCertain;
        // Only a DNS name is hardly ever anything else, where no name constraints are about.
        return kind == GeneralNameKind.Dns && !value.Text.StartsWith(".", StringComparison.Ordinal)
            && creation.Syntax.SyntaxTree.GetText().ToString() is var text
            && !OtherUses.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    private static bool IsInAlternativeNames(IObjectCreationOperation creation, out bool hasOtherUse)
    {
        hasOtherUse = false;
        for (var current = creation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IObjectCreationOperation { Type.Name: var type }
                    when type is not ("GeneralNames" or "DerSequence" or "DerOctetString" or "X509Extension" or "List"):
                    hasOtherUse = true;
                    return false;
                case IInvocationOperation call when call.Arguments.Any(argument => IsAlternativeNameIdentifier(argument.Value)):
                    return true;
                case IInvocationOperation or IExpressionStatementOperation or IVariableDeclarationGroupOperation or IBlockOperation:
                    return false;
            }
        }

        return false;
    }

    private static bool IsAlternativeNameIdentifier(IOperation argument) => argument is IFieldReferenceOperation
    {
        Field: { Name: "SubjectAlternativeName", ContainingType.Name: "X509Extensions" },
    };
}
