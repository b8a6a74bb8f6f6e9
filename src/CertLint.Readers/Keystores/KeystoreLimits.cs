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

    /// <summary>Octets of a key that is derived: AES-256 has 32.</summary>
    public const int KeyLength = 32;
}
