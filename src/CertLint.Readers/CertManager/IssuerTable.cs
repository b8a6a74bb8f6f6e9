using CertLint.Readers.Yaml;

namespace CertLint.Readers.CertManager;

/// <summary>What kind of CA an issuer is, as far as its own manifest tells.</summary>
internal enum IssuerKind
{
    /// <summary>Not in the file, or one that may be either.</summary>
    Unknown,

    /// <summary>The certificate is signed with its own key.</summary>
    SelfSigned,

    /// <summary>A key of the cluster, or Vault.</summary>
    Private,

    /// <summary>Let's Encrypt and the like.</summary>
    Acme,
}

/// <summary>The issuers that stand in the same file as the certificates.</summary>
internal sealed class IssuerTable
{
    private const string DefaultKind = "Issuer";

    private readonly Dictionary<(string Kind, string Name), IssuerKind> issuers = [];

    /// <summary>Adds an <c>Issuer</c> or <c>ClusterIssuer</c>.</summary>
    public void Add(YamlMapping resource)
    {
        if (resource.Scalar("kind")?.Value is not ("Issuer" or "ClusterIssuer") || resource.Mapping("spec") is not { } spec
            || resource.Mapping("metadata")?.Scalar("name")?.Value is not { } name)
            return;
        issuers[(resource.Scalar("kind")!.Value, name)] =
            spec.Find("selfSigned") is not null ? IssuerKind.SelfSigned
            : spec.Find("ca") is not null || spec.Find("vault") is not null ? IssuerKind.Private
            : spec.Find("acme") is not null ? IssuerKind.Acme
            : IssuerKind.Unknown;
    }

    /// <summary>The issuer that a certificate refers to.</summary>
    public IssuerKind Of(YamlMapping spec)
    {
        if (spec.Mapping("issuerRef") is not { } reference || reference.Scalar("name")?.Value is not { } name
            || reference["group"] is not (null or YamlScalar { Value: "" or "cert-manager.io" or "certmanager.k8s.io" }))
            return IssuerKind.Unknown;
        var kind = reference.Scalar("kind")?.Value is { Length: > 0 } written ? written : DefaultKind;
        return issuers.TryGetValue((kind, name), out var issuer) ? issuer : IssuerKind.Unknown;
    }
}
