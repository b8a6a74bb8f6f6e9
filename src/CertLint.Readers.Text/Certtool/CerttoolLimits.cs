namespace CertLint.Readers.Text.Certtool;

/// <summary>What bounds the reading of a template, however hostile; real files stay far below.</summary>
internal static class CerttoolLimits
{
    /// <summary>UTF-16 units of a file.</summary>
    public const int FileLength = 1 << 20;

    /// <summary>Options of a file.</summary>
    public const int Options = 10_000;

    /// <summary>Values that certtool takes from an option that may repeat (MAX_ENTRIES).</summary>
    public const int Values = 128;

    /// <summary>Problems told of one file.</summary>
    public const int Problems = 100;
}
