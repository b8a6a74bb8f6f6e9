using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Parsing;

/// <summary>The types whose constructors parse a name's text; each is null where it is not referenced.</summary>
internal sealed record TextSinks(
    INamedTypeSymbol? DistinguishedName, INamedTypeSymbol? CertificateRequest, INamedTypeSymbol? BouncyCastleName)
{
    /// <summary>Looks the types up; null where a project has none of them.</summary>
    public static TextSinks? Of(InspectedProject project)
    {
        var sinks = new TextSinks(
            project.FindCertificateType("X500DistinguishedName"),
            project.FindCertificateType("CertificateRequest"),
            project.Find("Org.BouncyCastle.Asn1.X509.X509Name"));
        return sinks is { DistinguishedName: null, CertificateRequest: null, BouncyCastleName: null } ? null : sinks;
    }

    /// <summary>How a constructor reads a name's text; null where it takes none.</summary>
    public TextSink? Find(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        if (type.IsSame(DistinguishedName))
            return TextSink.OfDistinguishedName(constructor);
        if (type.IsSame(CertificateRequest))
            return TextSink.OfCertificateRequest(constructor);
        return type.IsSame(BouncyCastleName) ? TextSink.OfBouncyCastle(constructor) : null;
    }
}
