using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Matching;

/// <summary>.NET's types of certificates and their names; those but the first may be null in code that does not compile.</summary>
internal sealed record CertificateTypes(
    INamedTypeSymbol Certificate, INamedTypeSymbol? Certificate2, INamedTypeSymbol? Chain, INamedTypeSymbol? Name)
{
    /// <summary>Looks the types up; null where a project does not reference them.</summary>
    public static CertificateTypes? Of(InspectedProject project) =>
        project.FindCertificateType("X509Certificate") is { } certificate
            ? new CertificateTypes(
                certificate,
                project.FindCertificateType("X509Certificate2"),
                project.FindCertificateType("X509Chain"),
                project.FindCertificateType("X500DistinguishedName"))
            : null;

    /// <summary>True for <c>X509Certificate</c> and <c>X509Certificate2</c>.</summary>
    public bool IsCertificate(ITypeSymbol? type) => type.IsSame(Certificate) || type.IsSame(Certificate2);

    /// <summary>True where <c>X509Certificate2.MatchesHostname</c> is there, since .NET 7.</summary>
    public bool HasMatchesHostname => Certificate2 is not null && !Certificate2.GetMembers("MatchesHostname").IsEmpty;
}
