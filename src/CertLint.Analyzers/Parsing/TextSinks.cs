using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Parsing;

/// <summary>The types whose constructors parse a name's text; each is null where it is not referenced.</summary>
internal sealed record TextSinks(
    INamedTypeSymbol? DistinguishedName,
    INamedTypeSymbol? CertificateRequest,
    INamedTypeSymbol? BouncyCastleName,
    INamedTypeSymbol? KeyVaultPolicy,
    InsertionRemedy DotNetRemedy)
{
    /// <summary>Looks the types up; null where a project has none of them.</summary>
    public static TextSinks? Of(InspectedProject project)
    {
        var sinks = new TextSinks(
            project.FindCertificateType("X500DistinguishedName"),
            project.FindCertificateType("CertificateRequest"),
            project.Find("Org.BouncyCastle.Asn1.X509.X509Name"),
            project.Find("Azure.Security.KeyVault.Certificates.CertificatePolicy"),
            project.FindCertificateType("X500DistinguishedNameBuilder") is null ? InsertionRemedy.DoubledQuotes : InsertionRemedy.Builder);
        return sinks is { DistinguishedName: null, CertificateRequest: null, BouncyCastleName: null, KeyVaultPolicy: null } ? null : sinks;
    }

    /// <summary>How a constructor, or a method, reads a name's text; null where it takes none.</summary>
    public TextSink? Find(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor)
            return CertEnrollSink.Of(method);
        var type = method.ContainingType;
        if (type.IsSame(DistinguishedName))
            return DotNetSinks.OfDistinguishedName(method, DotNetRemedy);
        if (type.IsSame(CertificateRequest))
            return DotNetSinks.OfCertificateRequest(method, DotNetRemedy);
        if (type.IsSame(BouncyCastleName))
            return BouncyCastleSink.Of(method);
        return type.IsSame(KeyVaultPolicy) ? KeyVaultSink.Of(method) : null;
    }
}
