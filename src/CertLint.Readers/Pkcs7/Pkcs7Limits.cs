namespace CertLint.Readers.Pkcs7;

/// <summary>What bounds the reading of a bundle; real ones hold a chain, or some hundred roots.</summary>
internal static class Pkcs7Limits
{
    /// <summary>Certificates of one bundle that are read.</summary>
    public const int Certificates = 10_000;

    /// <summary>Certificates of one bundle of which is told that they cannot be read.</summary>
    public const int Problems = 20;
}
