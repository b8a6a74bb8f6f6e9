namespace CertLint.Runner.Relations;

/// <summary>What bounds the look at what artifacts say of each other.</summary>
internal static class RelationLimits
{
    /// <summary>Certificates of a file or entry up to which it is looked at as a chain; real ones have three or four.</summary>
    public const int ChainCertificates = 50;

    /// <summary>Issuers that are looked for outside of a chain.</summary>
    public const int IssuersElsewhere = 10;

    /// <summary>Certificates of one subject of which one is looked for.</summary>
    public const int SameSubject = 20;
}
