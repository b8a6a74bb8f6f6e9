namespace CertLint.Readers.Text.CertreqInf;

/// <summary>What bounds the reading of a certreq policy file, however hostile; real files stay far below.</summary>
internal static class InfLimits
{
    /// <summary>UTF-16 units of a file.</summary>
    public const int FileLength = 1 << 20;

    /// <summary>Entries of all sections.</summary>
    public const int Entries = 20_000;

    /// <summary>Lines that continue one value.</summary>
    public const int Continuations = 1_000;

    /// <summary>UTF-16 units that all values may hold when their strings are in place: 4 Mi.</summary>
    public const int ExpandedLength = 1 << 22;

    /// <summary>Names taken from one subjectAltName.</summary>
    public const int AlternativeNames = 2_000;
}
