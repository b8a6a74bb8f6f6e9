namespace CertLint.Model;

/// <summary>A fact with the place where it stands.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Place">Its place: in a config or command the text that says it, in an artifact the artifact's.</param>
public sealed record Placed<T>(T Value, SourceSpan Place);

/// <summary>The algorithm of a key pair.</summary>
public enum KeyAlgorithm
{
    /// <summary>Not known, or none of the others.</summary>
    Unknown,

    /// <summary>RSA.</summary>
    Rsa,

    /// <summary>DSA.</summary>
    Dsa,

    /// <summary>ECDSA or ECDH over a curve.</summary>
    EllipticCurve,

    /// <summary>Ed25519 or Ed448 (RFC 8410).</summary>
    Edwards,
}

/// <summary>What a key is, or is asked to be; nothing of the key itself.</summary>
/// <param name="Algorithm">The algorithm.</param>
/// <param name="Bits">Its size in bits: of RSA and DSA the modulus, of a curve its field; null where it is not known.</param>
/// <param name="Curve">The curve as the artifact (its OID), config or command names it; null where there is none.</param>
public sealed record KeyParameters(KeyAlgorithm Algorithm, int? Bits, string? Curve = null)
{
    /// <summary>The public exponent of an RSA key in an artifact; null where it is not known or does not fit.</summary>
    public long? Exponent { get; init; }

    /// <summary>The smallest prime below 752 that divides the modulus of an RSA key in an artifact; null where none does.</summary>
    public int? SmallFactor { get; init; }

    /// <summary>What is wrong with a key in an artifact.</summary>
    public KeyFlaws Flaws { get; init; }
}

/// <summary>The bits of keyUsage (RFC 5280 4.2.1.3); the value of each is 1 shifted by its number there.</summary>
[Flags]
public enum KeyUsages
{
    /// <summary>No bit is set.</summary>
    None = 0,

    /// <summary>digitalSignature.</summary>
    DigitalSignature = 1 << 0,

    /// <summary>nonRepudiation, also called contentCommitment.</summary>
    NonRepudiation = 1 << 1,

    /// <summary>keyEncipherment.</summary>
    KeyEncipherment = 1 << 2,

    /// <summary>dataEncipherment.</summary>
    DataEncipherment = 1 << 3,

    /// <summary>keyAgreement.</summary>
    KeyAgreement = 1 << 4,

    /// <summary>keyCertSign.</summary>
    KeyCertSign = 1 << 5,

    /// <summary>cRLSign.</summary>
    CrlSign = 1 << 6,

    /// <summary>encipherOnly.</summary>
    EncipherOnly = 1 << 7,

    /// <summary>decipherOnly.</summary>
    DecipherOnly = 1 << 8,
}
