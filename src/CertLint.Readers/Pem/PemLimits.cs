namespace CertLint.Readers.Pem;

/// <summary>What bounds the reading of PEM; real files stay far below.</summary>
internal static class PemLimits
{
    /// <summary>Blocks of one file that are read.</summary>
    public const int Blocks = 10_000;

    /// <summary>Private keys of one file that are read: computing a public half takes up to 30 ms.</summary>
    public const int Keys = 100;

    /// <summary>Characters between BEGIN and END: 1 MiB of DER in lines of 64.</summary>
    public const int BodyLength = (3 << 19) - 1;

    /// <summary>Characters of a label.</summary>
    public const int LabelLength = 64;

    /// <summary>Problems told of one file.</summary>
    public const int Problems = 100;
}
