namespace CertLint.Readers.Keystores;

/// <summary>What bounds the reading of keystores; real ones stay far below.</summary>
internal static class KeystoreLimits
{
    /// <summary>Entries of a keystore, and bags of a PKCS #12 one. The JDK's own store of roots has 150.</summary>
    public const int Entries = 10_000;

    /// <summary>Certificates of a keystore.</summary>
    public const int Certificates = 10_000;

    /// <summary>Certificates from a leaf to its root.</summary>
    public const int ChainLength = 100;

    /// <summary>Problems told of single entries of a keystore.</summary>
    public const int Problems = 100;

    /// <summary>Objects within objects of a secret key's serialization, which has about 6.</summary>
    public const int ObjectDepth = 32;

    /// <summary>Steps through a secret key's serialization, which takes about 40.</summary>
    public const int ObjectOperations = 20_000;

    /// <summary>Steps through the serializations of all secret keys of a keystore.</summary>
    public const int Operations = 1_000_000;

    /// <summary>PKCS #12 bags within bags.</summary>
    public const int BagDepth = 4;

    /// <summary>
    /// Iterations by which keys are derived from a password, for all of a file: one takes about a microsecond. openssl
    /// writes 2,048, Java 10,000, NSS 600,000.
    /// </summary>
    public const int Iterations = 600_000;

    /// <summary>
    /// Iterations by which all well-known passwords together may be tried on a file: Java 17 asks for 10,000 a password, Java 8 for
    /// 100,000.
    /// </summary>
    public const int TriedIterations = 1_000_000;

    /// <summary>
    /// Iterations by which the keystore's password may be tried on the keys of a JCEKS keystore, two for each that a key asks for:
    /// Java 17 asks for 200,000 a key.
    /// </summary>
    public const int KeyIterations = 2_000_000;

    /// <summary>
    /// Private keys of a keystore that are held against their certificates: the public half of an elliptic key takes up to a few
    /// milliseconds, and keystores have a handful of keys.
    /// </summary>
    public const int ComparedKeys = 100;

    /// <summary>Octets over which all well-known passwords together may be tried: those of a file, once for each password.</summary>
    public const int TriedOctets = 64 << 20;

    /// <summary>Octets of a key that is derived: AES-256 has 32.</summary>
    public const int KeyLength = 32;
}
