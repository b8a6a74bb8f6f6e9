using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using CertLint.Names;

namespace CertLint.Runner.Tests.Docs;

/// <summary>A subject and what the CSR or certificate holds beside it, as a block of a page writes them.</summary>
/// <param name="Name">The subject.</param>
/// <param name="DnsNames">The DNS names of its SAN: the hosts of the common names, unless a line says others, or none.</param>
/// <param name="Addresses">The e-mail addresses of its SAN.</param>
/// <param name="Uris">The URIs of its SAN, which may be none.</param>
/// <param name="Usages">The OIDs of its extendedKeyUsage.</param>
/// <param name="Policies">The OIDs of its certificatePolicies.</param>
internal sealed record ExampleSubject(
    X500DistinguishedName Name, IReadOnlyList<string> DnsNames, IReadOnlyList<string> Addresses, IReadOnlyList<string> Uris,
    IReadOnlyList<string> Usages, IReadOnlyList<string> Policies)
{
    private static readonly string[] Labels = ["DNS", "email", "URI", "usage", "policy", "encoding", "issuer", "from", "until", "key", "digest", "signature"];

    private static readonly Dictionary<string, string> UsageOids = new()
    {
        ["serverAuth"] = "1.3.6.1.5.5.7.3.1", ["clientAuth"] = "1.3.6.1.5.5.7.3.2",
    };

    /// <summary>Who issues the certificate; null where that does not matter.</summary>
    public X500DistinguishedName? Issuer { get; init; }

    /// <summary>The first moment of its validity.</summary>
    public DateTimeOffset NotBefore { get; init; }

    /// <summary>The last moment of its validity.</summary>
    public DateTimeOffset NotAfter { get; init; }

    /// <summary>The size of its RSA key; null for one on P-256.</summary>
    public int? RsaBits { get; init; }

    /// <summary>True where its CA signs with SHA-1.</summary>
    public bool IsSignedWithSha1 { get; init; }

    /// <summary>True where the request has been changed after it was signed.</summary>
    public bool IsSignatureBroken { get; init; }

    public static ExampleSubject Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var labelled = lines.Skip(1).Select(line => line.Split(':', 2)).ToDictionary(
            parts => parts[0], parts => parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        Assert.Subset(Labels.ToHashSet(), labelled.Keys.ToHashSet());
        var name = new X500DistinguishedName(lines[0]);
        return new ExampleSubject(
            Encode(name, Of("encoding")), labelled.GetValueOrDefault("DNS") ?? CommonNameHosts(name), Of("email"), Of("URI"),
            [.. Of("usage").Select(usage => UsageOids[usage])], Of("policy"))
        {
            Issuer = Of("issuer") is { Length: > 0 } issuer ? new X500DistinguishedName(string.Join(", ", issuer)) : null,
            NotBefore = Day("from") ?? ExampleArtifacts.Now.AddDays(-1),
            RsaBits = Of("key") is [var key] ? int.Parse(key["RSA ".Length..], CultureInfo.InvariantCulture) : null,
            IsSignedWithSha1 = Of("digest") is ["SHA-1"],
            IsSignatureBroken = Of("signature") is ["broken"],
            NotAfter = Day("until")?.AddDays(1).AddSeconds(-1) ?? ExampleArtifacts.Now.AddDays(89),
        };

        DateTimeOffset? Day(string label) => Of(label) is [var day]
            ? DateTimeOffset.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : null;

        string[] Of(string label) => labelled.GetValueOrDefault(label, []);
    }

    /// <summary>As a CA does that issues a certificate for a host.</summary>
    private static string[] CommonNameHosts(X500DistinguishedName name) =>
    [
        .. name.EnumerateRelativeDistinguishedNames()
            .Where(rdn => !rdn.HasMultipleElements && rdn.GetSingleElementType().Value == AttributeType.CommonName.Oid)
            .Select(rdn => rdn.GetSingleElementValue()!)
            .Where(value => value.Contains('.') && Uri.CheckHostName(value.Replace("*.", "", StringComparison.Ordinal)) == UriHostNameType.Dns),
    ];

    /// <summary>The name with other string types: <c>C=UTF8String</c>.</summary>
    private static X500DistinguishedName Encode(X500DistinguishedName name, string[] encodings)
    {
        var tags = encodings.Select(encoding => encoding.Split('=')).ToDictionary(
            parts => AttributeType.All.Single(type => type.ShortName == parts[0]).Oid, parts => Enum.Parse<UniversalTagNumber>(parts[1]));
        if (tags.Count == 0)
            return name;
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            foreach (var rdn in name.EnumerateRelativeDistinguishedNames(reversed: false))
                Write(writer, rdn, tags);
        }

        return new X500DistinguishedName(writer.Encode());
    }

    private static void Write(AsnWriter writer, X500RelativeDistinguishedName rdn, Dictionary<string, UniversalTagNumber> tags)
    {
        var oid = rdn.GetSingleElementType().Value!;
        if (!tags.TryGetValue(oid, out var tag))
        {
            writer.WriteEncodedValue(rdn.RawData.Span);
            return;
        }

        using (writer.PushSetOf())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            writer.WriteCharacterString(tag, rdn.GetSingleElementValue()!);
        }
    }
}
