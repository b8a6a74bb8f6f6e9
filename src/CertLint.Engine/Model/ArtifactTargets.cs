using CertLint.Names;

namespace CertLint.Model;

/// <summary>A certification request (PKCS #10, RFC 2986).</summary>
public sealed record RequestTarget(SourceSpan Place) : NamedTarget(Origin.Request, Place)
{
    /// <summary>The OID of the signature's algorithm.</summary>
    public string? SignatureAlgorithm { get; init; }

    /// <summary>What is wrong with how the signature's algorithm is written.</summary>
    public SignatureFlaws SignatureFlaws { get; init; }

    /// <summary>
    /// Whether the signature is that of the request's own key; null where CertLint does not know the algorithm, or the key is none.
    /// </summary>
    public bool? IsSignatureValid { get; init; }

    /// <summary>SHA-256 of the DER SubjectPublicKeyInfo, in hexadecimal.</summary>
    public string? PublicKeyDigest
    {
        get => DeferredPublicKeyDigest?.Value;
        init => DeferredPublicKeyDigest = DeferredText.Of(value);
    }

    /// <summary><see cref="PublicKeyDigest"/>, for who may never ask.</summary>
    public DeferredText? DeferredPublicKeyDigest { get; init; }

    /// <summary>What others of the set have to do with it; null where nothing is known.</summary>
    public RequestRelations? Relations { get; init; }
}

/// <summary>A certificate (RFC 5280).</summary>
public sealed record CertificateTarget(SourceSpan Place) : NamedTarget(Origin.Certificate, Place)
{
    /// <summary>The issuer.</summary>
    public DistinguishedName? Issuer { get; init; }

    /// <summary>Subject and issuer are equal, byte for byte, and not empty.</summary>
    public bool IsSelfIssued { get; init; }

    /// <summary>The version as it is called, 1 to 3; null where it is none of these, or not known.</summary>
    public int? Version { get; init; }

    /// <summary>The OIDs of certificatePolicies (RFC 5280 4.2.1.4), in their order.</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>True where it holds timestamps of transparency logs, which public CAs alone put in (RFC 6962 3.3).</summary>
    public bool HasLogTimestamps => Extensions.Any(extension => extension.Oid == ExtensionIds.LogTimestamps);

    /// <summary>
    /// SHA-256 of the CA certificates above it that stand in the same file, its issuer's first, in lower-case hexadecimal: set
    /// by the runner.
    /// </summary>
    public IReadOnlyList<string> IssuerFingerprints { get; init; } = [];

    /// <summary>When its validity begins, which decides whose rules it was issued under; null where it is not known.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The last moment of its validity; null where it is not known.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>The serial number's octets as encoded, in lower-case hexadecimal.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The OID of the signature's algorithm.</summary>
    public string? SignatureAlgorithm { get; init; }

    /// <summary>What is wrong with how the signature's algorithm is written.</summary>
    public SignatureFlaws SignatureFlaws { get; init; }

    /// <summary>SHA-256 of the DER certificate, in lower-case hexadecimal.</summary>
    public string? Fingerprint
    {
        get => DeferredFingerprint?.Value;
        init => DeferredFingerprint = DeferredText.Of(value);
    }

    /// <summary><see cref="Fingerprint"/>, for who may never ask.</summary>
    public DeferredText? DeferredFingerprint { get; init; }

    /// <summary>subjectKeyIdentifier (RFC 5280 4.2.1.2), in lower-case hexadecimal; null where there is none.</summary>
    public string? SubjectKeyIdentifier { get; init; }

    /// <summary>The keyIdentifier of authorityKeyIdentifier (RFC 5280 4.2.1.1), likewise.</summary>
    public string? AuthorityKeyIdentifier { get; init; }

    /// <summary>What others of the set have to do with it; null where nothing is known.</summary>
    public CertificateRelations? Relations { get; init; }

    /// <summary>True for the first certificate of the chain beside a keystore's private key.</summary>
    public bool HasPrivateKey { get; init; }

    /// <summary>
    /// What its file is where that is neither PEM nor a keystore, for the first certificate of the file: <c>DER</c>,
    /// <c>PKCS #7</c>; else null.
    /// </summary>
    public string? BinaryForm { get; init; }

    /// <summary>SHA-256 of the DER SubjectPublicKeyInfo, in hexadecimal.</summary>
    public string? PublicKeyDigest
    {
        get => DeferredPublicKeyDigest?.Value;
        init => DeferredPublicKeyDigest = DeferredText.Of(value);
    }

    /// <summary><see cref="PublicKeyDigest"/>, for who may never ask.</summary>
    public DeferredText? DeferredPublicKeyDigest { get; init; }
}

/// <summary>A private key. Nothing of the key itself is kept.</summary>
public sealed record KeyTarget(SourceSpan Place) : LintTarget(Place)
{
    /// <summary>The PEM label, e.g. <c>RSA PRIVATE KEY</c>.</summary>
    public string Label { get; init; } = "";

    /// <summary>True where a password protects it.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>True where a PEM file of certificates has it beside one that is no CA's.</summary>
    public bool IsBesideLeaf { get; init; }

    /// <summary>SHA-256 of the DER SubjectPublicKeyInfo of its public half, where it can be read.</summary>
    public string? PublicKeyDigest
    {
        get => DeferredPublicKeyDigest?.Value;
        init => DeferredPublicKeyDigest = DeferredText.Of(value);
    }

    /// <summary><see cref="PublicKeyDigest"/>, for who may never ask.</summary>
    public DeferredText? DeferredPublicKeyDigest { get; init; }

    /// <summary>What its public half is; null where it cannot be read.</summary>
    public KeyParameters? Key { get; init; }
}
