namespace CertLint.Readers.Asn1;

/// <summary>What bounds the reading of DER, however hostile; real certificates stay far below.</summary>
internal static class DerLimits
{
    /// <summary>Elements within elements. Parsers recurse: 1 MiB of nested SEQUENCEs would end the process.</summary>
    public const int Depth = 32;

    /// <summary>Elements of one block.</summary>
    public const int Elements = 50_000;

    /// <summary>Octets of an object identifier.</summary>
    public const int ObjectIdentifierLength = 128;

    /// <summary>Flaws of one artifact that are kept; real ones have a few.</summary>
    public const int Flaws = 100;
}
