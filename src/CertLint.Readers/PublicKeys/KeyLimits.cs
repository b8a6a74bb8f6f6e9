namespace CertLint.Readers.PublicKeys;

/// <summary>What bounds the arithmetic on keys, however hostile. A longer number is read, but not calculated with.</summary>
internal static class KeyLimits
{
    /// <summary>Bits of an RSA modulus; openssl verifies with no longer one.</summary>
    public const int ModulusBits = 16_384;

    /// <summary>Bits of an RSA modulus by which a signature is verified.</summary>
    public const int VerifiedModulusBits = 8_192;

    /// <summary>Bits of the public exponent by which one is; others than 65537 and 3 are hardly ever seen.</summary>
    public const int VerifiedExponentBits = 32;

    /// <summary>Bits of the modulus of a DSA key whose public value is held against the subgroup: the largest of FIPS 186-4.</summary>
    public const int DsaModulusBits = 3_072;

    /// <summary>Bits of a DSA key's divisor in that test: the largest of FIPS 186-4.</summary>
    public const int DsaDivisorBits = 256;

    /// <summary>
    /// Rounds of Fermat's method. Keys that it breaks at all are mostly broken by the first: whoever takes the next prime after
    /// another has them a few hundred apart.
    /// </summary>
    public const int FermatRounds = 100;
}
