namespace CertLint.Model;

/// <summary>OIDs of extended key usages (RFC 5280 4.2.1.12, RFC 4945, and those that browsers had before them).</summary>
public static class KeyPurposes
{
    // id-kp.
    private const string Prefix = "1.3.6.1.5.5.7.3.";

    /// <summary>anyExtendedKeyUsage: no restriction.</summary>
    public const string Any = "2.5.29.37.0";

    /// <summary>serverAuth.</summary>
    public const string ServerAuthentication = Prefix + "1";

    /// <summary>clientAuth.</summary>
    public const string ClientAuthentication = Prefix + "2";

    /// <summary>codeSigning.</summary>
    public const string CodeSigning = Prefix + "3";

    /// <summary>emailProtection.</summary>
    public const string EmailProtection = Prefix + "4";

    /// <summary>ipsecEndSystem.</summary>
    public const string IpsecEndSystem = Prefix + "5";

    /// <summary>ipsecTunnel.</summary>
    public const string IpsecTunnel = Prefix + "6";

    /// <summary>ipsecUser.</summary>
    public const string IpsecUser = Prefix + "7";

    /// <summary>timeStamping.</summary>
    public const string TimeStamping = Prefix + "8";

    /// <summary>OCSPSigning.</summary>
    public const string OcspSigning = Prefix + "9";

    /// <summary>ipsecIKE.</summary>
    public const string IpsecIke = Prefix + "17";

    /// <summary>Microsoft's server gated cryptography.</summary>
    public const string MicrosoftServerGatedCrypto = "1.3.6.1.4.1.311.10.3.3";

    /// <summary>Netscape's server gated cryptography.</summary>
    public const string NetscapeServerGatedCrypto = "2.16.840.1.113730.4.1";

    /// <summary>The one of a certificate that signs precertificates for certificate transparency (RFC 6962 3.1).</summary>
    public const string PrecertificateSigning = "1.3.6.1.4.1.11129.2.4.4";
}
