using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>Extensions as RFC 5280 4.2 calls them.</summary>
internal static class ExtensionNames
{
    /// <summary>The name; where CertLint knows none, the OID.</summary>
    public static string Of(string oid) => oid switch
    {
        ExtensionIds.SubjectDirectoryAttributes => "subjectDirectoryAttributes",
        ExtensionIds.SubjectKeyIdentifier => "subjectKeyIdentifier",
        ExtensionIds.KeyUsage => "keyUsage",
        ExtensionIds.SubjectAlternativeName => "subjectAltName",
        ExtensionIds.IssuerAlternativeName => "issuerAltName",
        ExtensionIds.BasicConstraints => "basicConstraints",
        ExtensionIds.NameConstraints => "nameConstraints",
        ExtensionIds.CrlDistributionPoints => "cRLDistributionPoints",
        ExtensionIds.CertificatePolicies => "certificatePolicies",
        ExtensionIds.PolicyMappings => "policyMappings",
        ExtensionIds.AuthorityKeyIdentifier => "authorityKeyIdentifier",
        ExtensionIds.PolicyConstraints => "policyConstraints",
        ExtensionIds.ExtendedKeyUsage => "extendedKeyUsage",
        ExtensionIds.FreshestCrl => "freshestCRL",
        ExtensionIds.InhibitAnyPolicy => "inhibitAnyPolicy",
        ExtensionIds.AuthorityInformationAccess => "authorityInfoAccess",
        ExtensionIds.SubjectInformationAccess => "subjectInfoAccess",
        _ => Display.Of(oid),
    };
}
