namespace CertLint.Tool.Requesting;

/// <summary>What <c>certlint new</c> was told.</summary>
internal sealed record NewOptions
{
    /// <summary>One of <see cref="UsageChoices.Words"/>; null where not told.</summary>
    public string? For { get; init; }

    /// <summary>A word of <see cref="Writers.RequestWriter.All"/>; null where not told.</summary>
    public string? Tool { get; init; }

    /// <summary>The fields that were given, as written; an empty value says that there is none.</summary>
    public IReadOnlyDictionary<RequestField, string> Fields { get; init; } = new Dictionary<RequestField, string>();

    /// <summary>Host names beside the common name; null where not told.</summary>
    public IReadOnlyList<string>? DnsNames { get; init; }

    /// <summary>Size of the key in bits.</summary>
    public int KeyBits { get; init; }

    /// <summary>The alias in a keystore; null for one by the common name.</summary>
    public string? Alias { get; init; }

    /// <summary>The keystore as written; null for one by the common name.</summary>
    public string? Keystore { get; init; }

    /// <summary>The file to write, as written; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>True to write over a file.</summary>
    public bool Overwrites { get; init; }
}
