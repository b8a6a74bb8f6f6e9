namespace CertLint.Readers.Documents;

/// <summary>What bounds the reading of a file of whatever format.</summary>
internal static class DocumentLimits
{
    /// <summary>Octets of a file: 16 MiB. A larger one is told, where it holds something that would be read.</summary>
    public const int FileLength = 16 << 20;

    /// <summary>Octets of a larger file through which is looked for something of ours: 1 GiB, some seconds.</summary>
    public const long SearchedLength = 1L << 30;

    /// <summary>Texts within texts: a config in a here-document of a script in a workflow is 2 deep.</summary>
    public const int Depth = 3;
}
