namespace CertLint.Readers.Der;

/// <summary>What an encoding is, told by its structure.</summary>
internal enum DerKind
{
    /// <summary>Nothing that CertLint reads.</summary>
    Other,

    /// <summary>Certificate (RFC 5280 4.1).</summary>
    Certificate,

    /// <summary>CertificationRequest (RFC 2986).</summary>
    Request,

    /// <summary>ContentInfo of a SignedData (RFC 2315, RFC 5652).</summary>
    SignedData,

    /// <summary>PrivateKeyInfo (RFC 5208).</summary>
    PrivateKey,

    /// <summary>EncryptedPrivateKeyInfo (RFC 5208).</summary>
    EncryptedPrivateKey,

    /// <summary>RSAPrivateKey (RFC 8017 A.1.2).</summary>
    RsaPrivateKey,

    /// <summary>ECPrivateKey (RFC 5915).</summary>
    EcPrivateKey,

    /// <summary>OpenSSL's DSA key.</summary>
    DsaPrivateKey,
}
