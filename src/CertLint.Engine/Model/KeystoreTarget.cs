namespace CertLint.Model;

/// <summary>The kind of a keystore, told by its content.</summary>
public enum KeystoreType
{
    /// <summary>Not known, e.g. a command that leaves it to the tool.</summary>
    Unknown,

    /// <summary>Java's older own.</summary>
    Jks,

    /// <summary>Java's later own.</summary>
    Jceks,

    /// <summary>PKCS #12 (RFC 7292).</summary>
    Pkcs12,

    /// <summary>BouncyCastle's for FIPS.</summary>
    Bcfks,
}

/// <summary>What an entry of a keystore holds.</summary>
public enum KeystoreEntryKind
{
    /// <summary>A private key with the chain of its certificate.</summary>
    PrivateKey,

    /// <summary>A certificate that is trusted.</summary>
    TrustedCertificate,

    /// <summary>A symmetric key.</summary>
    SecretKey,
}

/// <summary>An entry of a keystore; its certificates are targets of their own.</summary>
/// <param name="Alias">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="CertificateCount">Certificates in it; null where a password hides them.</param>
/// <param name="Created">When it was made, where the format says so.</param>
public sealed record KeystoreEntry(string Alias, KeystoreEntryKind Kind, int? CertificateCount, DateTimeOffset? Created = null)
{
    /// <summary>
    /// The <see cref="CertificateTarget.Fingerprint"/>s of its certificates in their order; empty for one that cannot be read, and
    /// no list where a password hides them.
    /// </summary>
    public IReadOnlyList<string> Chain { get; init; } = [];

    /// <summary>See <see cref="CertificateTarget.PublicKeyDigest"/>, of the first of its certificates; null where it has none.</summary>
    public string? PublicKeyDigest { get; init; }

    /// <summary>Subject and issuer of the first of its certificates are equal.</summary>
    public bool IsSelfIssued { get; init; }

    /// <summary>
    /// As <see cref="PublicKeyDigest"/>, of the public half of its private key where that is known to be another; else null.
    /// </summary>
    public string? OtherKeyDigest { get; init; }

    /// <summary>True where its private key is known to have another password than the keystore.</summary>
    public bool HasOtherPassword { get; init; }
}

/// <summary>A keystore, or a command that makes one.</summary>
public sealed record KeystoreTarget(SourceSpan Place) : LintTarget(Place)
{
    /// <summary>Its kind.</summary>
    public KeystoreType Type { get; init; }

    /// <summary>True for a config or command that asks for one, false for the file itself.</summary>
    public bool IsRequested { get; init; }

    /// <summary>The file's name with its extension; of a command the one that it writes, null where that is not known.</summary>
    public string? FileName { get; init; }

    /// <summary>What stands in it; null where a password hides it.</summary>
    public IReadOnlyList<KeystoreEntry>? Entries { get; init; }

    /// <summary>
    /// True where it holds a key and a password that everybody tries opens it. Which one is kept nowhere.
    /// </summary>
    public bool OpensWithWellKnownPassword { get; init; }

    /// <summary>What it is for, where a setting says so; the runner says it.</summary>
    public Usage Usage { get; init; }
}
