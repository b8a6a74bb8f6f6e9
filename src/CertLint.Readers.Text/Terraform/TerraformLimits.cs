namespace CertLint.Readers.Text.Terraform;

/// <summary>What bounds the reading of a Terraform file, however hostile; real files stay far below.</summary>
internal static class TerraformLimits
{
    /// <summary>UTF-16 units of a file.</summary>
    public const int FileLength = 1 << 20;

    /// <summary>Blocks, lists and objects within each other, and strings within the interpolations of strings.</summary>
    public const int Depth = 24;

    /// <summary>Characters looked at, since an expression that turns out to be none of those that are read is skipped anew.</summary>
    public const int Steps = 1 << 24;

    /// <summary>Names taken from one list.</summary>
    public const int Names = 2_000;
}
