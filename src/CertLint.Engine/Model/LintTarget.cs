using CertLint.Names;

namespace CertLint.Model;

/// <summary>Something that a reader found in a document and that rules judge.</summary>
/// <param name="Place">Where a finding about the whole of it goes, e.g. a PEM block's BEGIN line.</param>
public abstract record LintTarget(SourceSpan Place)
{
    /// <summary>What to call it where a file holds several, e.g. <c>PEM block 2</c>, <c>alias 'mydomain'</c>.</summary>
    public string? Entry { get; init; }
}

/// <summary>Something that bears a subject.</summary>
/// <param name="Origin">The column of the rule catalogue.</param>
/// <param name="Place">See <see cref="LintTarget"/>.</param>
public abstract record NamedTarget(Origin Origin, SourceSpan Place) : LintTarget(Place)
{
    /// <summary>Whose name it is; a reader says what the artifact itself tells, the runner the rest.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>What it is for, where a setting says so.</summary>
    public Usage Usage { get; init; }

    /// <summary>The subject; null where there is none or it is not known.</summary>
    public DistinguishedName? Subject { get; init; }

    /// <summary>
    /// The subject as one text, in the syntax of the library or tool that reads it; null where it stands in parts, as in a
    /// config's section and a builder's calls, or is encoded.
    /// </summary>
    public MappedText? SubjectText { get; init; }

    /// <summary>False where attributes may be there that the reader cannot see, so that none is called missing.</summary>
    public bool IsSubjectComplete { get; init; } = true;

    /// <summary>
    /// True where the format itself asks for a list of organizations, as cert-manager's <c>subject.organizations</c> does, so
    /// that more than one is no mistake.
    /// </summary>
    public bool HasOrganizationList { get; init; }

    /// <summary>The subjectAltName's entries that the reader can see.</summary>
    public IReadOnlyList<GeneralName> AlternativeNames { get; init; } = [];

    /// <summary>False where the subjectAltName may hold, or get elsewhere, entries that the reader cannot see.</summary>
    public bool AreAlternativeNamesComplete { get; init; } = true;

    /// <summary>The subjectAltName is marked critical (RFC 5280 4.2.1.6).</summary>
    public bool IsAlternativeNameCritical { get; init; }

    /// <summary>The OIDs of extendedKeyUsage (RFC 5280 4.2.1.12); null where there is no such extension.</summary>
    public IReadOnlyList<string>? ExtendedKeyUsages { get; init; }
}

/// <summary>A config or command that asks for a certificate.</summary>
public sealed record ConfigTarget(SourceSpan Place) : NamedTarget(Origin.Config, Place);

/// <summary>A name that C# builds.</summary>
public sealed record CodeTarget(SourceSpan Place) : NamedTarget(Origin.Code, Place);

/// <summary>A certification request (PKCS #10, RFC 2986).</summary>
public sealed record RequestTarget(SourceSpan Place) : NamedTarget(Origin.Request, Place)
{
    /// <summary>SHA-256 of the DER SubjectPublicKeyInfo, in hexadecimal.</summary>
    public string? PublicKeyDigest { get; init; }
}

/// <summary>A certificate (RFC 5280).</summary>
public sealed record CertificateTarget(SourceSpan Place) : NamedTarget(Origin.Certificate, Place)
{
    /// <summary>The issuer.</summary>
    public DistinguishedName? Issuer { get; init; }

    /// <summary>Subject and issuer are equal, byte for byte.</summary>
    public bool IsSelfIssued { get; init; }

    /// <summary>basicConstraints says CA:TRUE.</summary>
    public bool IsAuthority { get; init; }

    /// <summary>The OIDs of certificatePolicies (RFC 5280 4.2.1.4), in their order.</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>When its validity begins, which decides whose rules it was issued under; null where it is not known.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>SHA-256 of the DER SubjectPublicKeyInfo, in hexadecimal.</summary>
    public string? PublicKeyDigest { get; init; }
}

/// <summary>A private key. Nothing of the key itself is kept.</summary>
public sealed record KeyTarget(SourceSpan Place) : LintTarget(Place)
{
    /// <summary>The PEM label, e.g. <c>RSA PRIVATE KEY</c>.</summary>
    public string Label { get; init; } = "";

    /// <summary>True where a password protects it.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>SHA-256 of the DER SubjectPublicKeyInfo of its public half, where it can be read.</summary>
    public string? PublicKeyDigest { get; init; }
}
