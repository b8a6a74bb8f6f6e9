using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>Texts that show the name in a certificate, of .NET's and of BouncyCastle's.</summary>
/// <param name="types">.NET's types; null where they are not referenced.</param>
/// <param name="bouncyCastleCertificate">BouncyCastle's certificate; null where it is not referenced.</param>
/// <param name="bouncyCastleName">BouncyCastle's name; null where it is not referenced.</param>
internal sealed class IssuerTexts(CertificateTypes? types, INamedTypeSymbol? bouncyCastleCertificate, INamedTypeSymbol? bouncyCastleName)
{
    /// <summary>
    /// The expression of the name itself whose text an expression shows, as code; empty where the code has none at hand, null
    /// where the expression is no such text.
    /// </summary>
    /// <param name="text">The expression.</param>
    /// <param name="isForBouncyCastle">BouncyCastle wants the name.</param>
    public string? OriginalOf(IOperation text, bool isForBouncyCastle)
    {
        var value = OnceAssigned.ValueOf(text);
        if (types is not null && CertificateText.Of(value, types, OnceAssigned.ValueOf) is { IsOtherCase: false } shown)
            return isForBouncyCastle || !types.Certificate2.IsSame(shown.Certificate.Type as INamedTypeSymbol)
                ? ""
                : Member(shown.Certificate, shown.IsIssuer ? "IssuerName" : "SubjectName");
        if (value is IInvocationOperation { Instance: { } instance, TargetMethod.Name: "ToString" or "Format" or "Decode" }
            && OnceAssigned.ValueOf(instance) is IPropertyReferenceOperation { Instance: { } certificate } name)
        {
            if (name.Type.IsSame(bouncyCastleName) && certificate.Type.IsSame(bouncyCastleCertificate))
                return isForBouncyCastle ? Member(certificate, name.Property.Name) : "";
            if (types is not null && name.Type.IsSame(types.Name) && certificate.Type.IsSame(types.Certificate2))
                return isForBouncyCastle ? "" : Member(certificate, name.Property.Name);
        }

        return null;
    }

    private static string Member(IOperation certificate, string member) =>
        certificate.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or InvocationExpressionSyntax
            ? certificate.Syntax + "." + member
            : "";
}
