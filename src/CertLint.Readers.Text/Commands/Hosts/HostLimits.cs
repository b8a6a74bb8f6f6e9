namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>What bounds the reading of files that hold scripts, beside what bounds each script.</summary>
internal static class HostLimits
{
    /// <summary>UTF-16 units of a file.</summary>
    public const int FileLength = 1 << 22;

    /// <summary>Scripts in a file; those behind are not read.</summary>
    public const int Scripts = 20_000;

    /// <summary>UTF-16 units in which the end of a variable's or function's parentheses is sought.</summary>
    public const int ReferenceLength = 4_000;
}
