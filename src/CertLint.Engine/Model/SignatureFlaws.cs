namespace CertLint.Model;

/// <summary>What is wrong with how a certificate or request says by which algorithm it is signed.</summary>
[Flags]
public enum SignatureFlaws
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>tbsCertificate.signature is another AlgorithmIdentifier than signatureAlgorithm (RFC 5280 4.1.1.2).</summary>
    Different = 1 << 0,

    /// <summary>An RSA algorithm without the NULL that RFC 4055 5 asks for, or with something else.</summary>
    NotNull = 1 << 1,

    /// <summary>ECDSA, DSA or EdDSA with parameters, which must be absent (RFC 5758 3, RFC 8410 3).</summary>
    NotAbsent = 1 << 2,

    /// <summary>RSASSA-PSS without parameters, or with some that are none (RFC 4055 3.1).</summary>
    PssMalformed = 1 << 3,

    /// <summary>RSASSA-PSS with parameters that are none of the three sets that public CAs may use (BR 7.1.3.2.1).</summary>
    PssUnusual = 1 << 4,

    /// <summary>ECDSA with another digest than goes with the curve of a signature of this size (BR 7.1.3.2.2).</summary>
    DigestOfOtherCurve = 1 << 5,
}
