namespace CertLint.Model;

/// <summary>
/// What the other artifacts of a linted set have to do with a certificate. A run finds it anew each time: no reader knows it and
/// no cache keeps it.
/// </summary>
public sealed record CertificateRelations
{
    /// <summary>A request for the same key is in the set.</summary>
    public bool HasRequest { get; init; }

    /// <summary>The alias of the keystore's entry whose private key it belongs to; null elsewhere.</summary>
    public string? Alias { get; init; }

    /// <summary>It stands in a keystore without its private key, and so is not presented from there.</summary>
    public bool IsOnlyTrusted { get; init; }

    /// <summary>A private key beside it that belongs to no certificate there; null where there is none.</summary>
    public ForeignKey? ForeignKey { get; init; }

    /// <summary>The chain that is presented with it; null where there is none to judge.</summary>
    public CertificateChain? Chain { get; init; }
}

/// <summary>A private key that does not belong to the certificate beside it.</summary>
/// <param name="Where">Where it stands, e.g. <c>'server.key'</c>, <c>PEM block 2</c>.</param>
/// <param name="Request">Where a request for that key stands beside it; null where there is none.</param>
public sealed record ForeignKey(string Where, string? Request = null);

/// <summary>The certificates that are presented together, and those of the set that are missing there.</summary>
/// <param name="Members">In their order, each once; that of the key stands among them.</param>
/// <param name="Elsewhere">Issuers that other places of the set hold, nearest first.</param>
public sealed record CertificateChain(IReadOnlyList<CertificateTarget> Members, IReadOnlyList<LocatedCertificate> Elsewhere);

/// <summary>A certificate and where it lies.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Where">Words that follow "in", e.g. <c>'../ca/issuing.pem'</c>.</param>
public sealed record LocatedCertificate(CertificateTarget Certificate, string Where);
