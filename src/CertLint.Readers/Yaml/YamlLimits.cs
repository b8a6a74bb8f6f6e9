namespace CertLint.Readers.Yaml;

/// <summary>What bounds the reading of a YAML text.</summary>
internal static class YamlLimits
{
    /// <summary>Characters of a text: 4 Mi. The largest manifests, of custom resource definitions, have about 1 Mi.</summary>
    public const int Length = 4 << 20;

    /// <summary>Mappings and sequences within each other.</summary>
    public const int Depth = 100;

    /// <summary>Nodes of a text.</summary>
    public const int Nodes = 400_000;

    /// <summary>Entries that mappings take over from others by merge keys (<c>&lt;&lt;</c>), in a text.</summary>
    public const int MergedEntries = 20_000;

    /// <summary>Problems that a format tells of one text.</summary>
    public const int Problems = 100;
}
