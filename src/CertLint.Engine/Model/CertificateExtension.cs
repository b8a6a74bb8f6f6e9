namespace CertLint.Model;

/// <summary>An extension of a certificate, or one that a request asks for (RFC 5280 4.1.2.9).</summary>
/// <param name="Oid">What it is, in dotted decimal.</param>
/// <param name="IsCritical">Who does not know it must refuse the certificate.</param>
public readonly record struct CertificateExtension(string Oid, bool IsCritical);

/// <summary>OIDs of extensions (RFC 5280 4.2).</summary>
public static class ExtensionIds
{
    /// <summary>subjectDirectoryAttributes.</summary>
    public const string SubjectDirectoryAttributes = "2.5.29.9";

    /// <summary>subjectKeyIdentifier.</summary>
    public const string SubjectKeyIdentifier = "2.5.29.14";

    /// <summary>keyUsage.</summary>
    public const string KeyUsage = "2.5.29.15";

    /// <summary>subjectAltName.</summary>
    public const string SubjectAlternativeName = "2.5.29.17";

    /// <summary>issuerAltName.</summary>
    public const string IssuerAlternativeName = "2.5.29.18";

    /// <summary>basicConstraints.</summary>
    public const string BasicConstraints = "2.5.29.19";

    /// <summary>nameConstraints.</summary>
    public const string NameConstraints = "2.5.29.30";

    /// <summary>cRLDistributionPoints.</summary>
    public const string CrlDistributionPoints = "2.5.29.31";

    /// <summary>certificatePolicies.</summary>
    public const string CertificatePolicies = "2.5.29.32";

    /// <summary>policyMappings.</summary>
    public const string PolicyMappings = "2.5.29.33";

    /// <summary>authorityKeyIdentifier.</summary>
    public const string AuthorityKeyIdentifier = "2.5.29.35";

    /// <summary>policyConstraints.</summary>
    public const string PolicyConstraints = "2.5.29.36";

    /// <summary>extKeyUsage.</summary>
    public const string ExtendedKeyUsage = "2.5.29.37";

    /// <summary>freshestCRL.</summary>
    public const string FreshestCrl = "2.5.29.46";

    /// <summary>inhibitAnyPolicy.</summary>
    public const string InhibitAnyPolicy = "2.5.29.54";

    /// <summary>authorityInfoAccess.</summary>
    public const string AuthorityInformationAccess = "1.3.6.1.5.5.7.1.1";

    /// <summary>subjectInfoAccess.</summary>
    public const string SubjectInformationAccess = "1.3.6.1.5.5.7.1.11";

    /// <summary>The timestamps of transparency logs (RFC 6962 3.3).</summary>
    public const string LogTimestamps = "1.3.6.1.4.1.11129.2.4.2";
}
