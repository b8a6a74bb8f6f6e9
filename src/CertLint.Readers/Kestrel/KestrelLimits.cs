namespace CertLint.Readers.Kestrel;

/// <summary>What bounds the reading of Kestrel's settings.</summary>
internal static class KestrelLimits
{
    /// <summary>Settings of one document.</summary>
    public const int Settings = 2_000;

    /// <summary>UTF-16 units of a setting's key; the keys above it are repeated in each.</summary>
    public const int KeyLength = 1_000;

    /// <summary>UTF-16 units of a file's path.</summary>
    public const int PathLength = 1_000;
}
