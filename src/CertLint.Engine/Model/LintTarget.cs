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
    /// True where the format's users mostly name no more than hosts, as cert-manager's do, so that only the user's own setting
    /// asks for other attributes, and the article KB0656516 for none.
    /// </summary>
    public bool IsSubjectOptional { get; init; }

    /// <summary>
    /// True where the config itself shows that a private CA issues the certificate, so that names which no public CA certifies
    /// are no mistake.
    /// </summary>
    public bool IsPrivatelyIssued { get; init; }

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

    /// <summary>The extensions that an artifact has or asks for, in their order; those of a config are not listed.</summary>
    public IReadOnlyList<CertificateExtension> Extensions { get; init; } = [];

    /// <summary>basicConstraints says CA:TRUE (RFC 5280 4.2.1.9).</summary>
    public bool IsAuthority { get; init; }

    /// <summary>The pathLenConstraint of basicConstraints; null where there is none.</summary>
    public int? PathLength { get; init; }

    /// <summary>What an artifact encodes against the rules, although it can be read; in the order in which it was found.</summary>
    public IReadOnlyList<EncodingFlaw> EncodingFlaws { get; init; } = [];

    /// <summary>The OIDs of extendedKeyUsage (RFC 5280 4.2.1.12); null where there is no such extension.</summary>
    public IReadOnlyList<string>? ExtendedKeyUsages { get; init; }

    /// <summary>Where a config or command asks for <see cref="ExtendedKeyUsages"/>; null where that is the target's place.</summary>
    public SourceSpan? ExtendedKeyUsagePlace { get; init; }

    /// <summary>The bits of keyUsage (RFC 5280 4.2.1.3); null where there is no such extension.</summary>
    public Placed<KeyUsages>? KeyUsage { get; init; }

    /// <summary>The key that it holds or asks for; null where that is not known.</summary>
    public Placed<KeyParameters>? Key { get; init; }

    /// <summary>
    /// The digest of the signature that it bears or asks for, in lower case and without a hyphen: <c>sha1</c>,
    /// <c>sha256</c>, <c>md5</c>; null where that is not known.
    /// </summary>
    public Placed<string>? Digest { get; init; }

    /// <summary>How long the certificate is valid, or is asked to be; null where that is not known.</summary>
    public Placed<TimeSpan>? Validity { get; init; }

    /// <summary>
    /// Types of the attributes that are written but that the tool drops or changes, so that they are told as such, and neither
    /// as missing nor by what is left of their values.
    /// </summary>
    public IReadOnlyList<AttributeType> LostAttributes { get; init; } = [];

    /// <summary>Whether an artifact marks the extension with this OID as critical; null where it has none.</summary>
    public bool? IsCritical(string extension)
    {
        for (var i = 0; i < Extensions.Count; i++)
        {
            if (Extensions[i].Oid == extension)
                return Extensions[i].IsCritical;
        }

        return null;
    }
}

/// <summary>A config or command that asks for a certificate.</summary>
public sealed record ConfigTarget(SourceSpan Place) : NamedTarget(Origin.Config, Place)
{
    /// <summary>What people call the format in which it stands, e.g. <c>openssl config</c>; null where nobody said so.</summary>
    public string? Format { get; init; }

    /// <summary>True where the tool asks for the subject, so that the request may say something else than is written here.</summary>
    public bool IsSubjectAsked { get; init; }

    /// <summary>The file of the request that a command writes, as it is written there; null where it is not known.</summary>
    public string? RequestFile { get; init; }

    /// <summary>The file of the config that a command reads, likewise.</summary>
    public string? ConfigFile { get; init; }
}

/// <summary>A name that C# builds.</summary>
public sealed record CodeTarget(SourceSpan Place) : NamedTarget(Origin.Code, Place)
{
    /// <summary>
    /// What the library makes of a text in place of <see cref="NamedTarget.SubjectText"/>, so that a suggestion can be written
    /// in its syntax; null where the values stand by themselves.
    /// </summary>
    public Func<MappedText, NameParse>? ReadSubject { get; init; }

    /// <summary>
    /// True where the API takes each value as it stands, without any syntax, as a builder's methods and lists of values do.
    /// </summary>
    public bool HasPlainValues { get; init; }
}
