using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>What a tool made: a certificate or a request, as far as a command asks for it.</summary>
internal sealed record EncodedCertificate(
    IReadOnlyList<IReadOnlyList<(string Oid, string Value)>> Rdns, X509ExtensionCollection Extensions, string SignatureAlgorithm, TimeSpan? Validity)
{
    private static readonly Dictionary<string, string> Digests = new()
    {
        ["1.2.840.10045.4.1"] = "sha1", ["1.2.840.10045.4.3.1"] = "sha224", ["1.2.840.10045.4.3.2"] = "sha256",
        ["1.2.840.10045.4.3.3"] = "sha384", ["1.2.840.10045.4.3.4"] = "sha512", ["1.2.840.113549.1.1.5"] = "sha1", ["1.2.840.113549.1.1.11"] = "sha256",
    };

    private static readonly GeneralNameKind[] ByTag =
    [
        GeneralNameKind.Other, GeneralNameKind.Email, GeneralNameKind.Dns, GeneralNameKind.Other, GeneralNameKind.DirectoryName,
        GeneralNameKind.Other, GeneralNameKind.Uri, GeneralNameKind.IPAddress, GeneralNameKind.RegisteredId,
    ];

    public static EncodedCertificate Request(byte[] der)
    {
        var request = CertificateRequest.LoadSigningRequest(
            der, HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions | CertificateRequestLoadOptions.SkipSignatureValidation);
        var outer = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        outer.ReadEncodedValue();
        var extensions = new X509ExtensionCollection();
        foreach (var extension in request.CertificateExtensions)
            extensions.Add(extension);
        return new EncodedCertificate(RdnsOf(request.SubjectName.RawData), extensions, outer.ReadSequence().ReadObjectIdentifier(), null);
    }

    public static EncodedCertificate Certificate(byte[] der)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(der);
        return new EncodedCertificate(
            RdnsOf(certificate.SubjectName.RawData), certificate.Extensions, certificate.SignatureAlgorithm.Value!, certificate.NotAfter - certificate.NotBefore);
    }

    /// <summary>How a target differs from it; empty where it does not.</summary>
    public IEnumerable<string> Differences(ConfigTarget target)
    {
        if (OpenSsl.EncodedName.Difference(target.Subject, Rdns) is { } difference)
            yield return difference;
        var names = string.Join(" ", Names());
        var read = string.Join(" ", target.AlternativeNames.Select(name => name.Kind is GeneralNameKind.IPAddress or GeneralNameKind.RegisteredId ? $"{name.Kind}" : $"{name.Kind}:{name.Value.Text}"));
        if (names != read)
            yield return $"names {names}, read {read}";
        var usages = Extensions.OfType<X509EnhancedKeyUsageExtension>().SingleOrDefault()?.EnhancedKeyUsages.Cast<Oid>().Select(oid => oid.Value!) ?? [];
        if (!usages.SequenceEqual(target.ExtendedKeyUsages ?? []))
            yield return $"usages {string.Join(" ", usages)}, read {string.Join(" ", target.ExtendedKeyUsages ?? [])}";
        if (Extensions["2.5.29.15"] is { } keyUsage && Bits(keyUsage.RawData) != target.KeyUsage?.Value)
            yield return $"key usage {Bits(keyUsage.RawData)}, read {target.KeyUsage?.Value}";
        if (target.Digest is { } digest && Digests.GetValueOrDefault(SignatureAlgorithm) != digest.Value)
            yield return $"digest {SignatureAlgorithm}, read {digest.Value}";
        if (Validity is { } validity && target.Validity is { } asked && Math.Abs((validity - asked.Value).TotalHours) > 2)
            yield return $"validity {validity}, read {asked.Value}";
        if ((Extensions["2.5.29.17"]?.Critical ?? false) != target.IsAlternativeNameCritical)
            yield return "criticality";
    }

    private IEnumerable<string> Names()
    {
        if (Extensions["2.5.29.17"] is not { } extension)
            yield break;
        var names = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence();
        while (names.HasData)
        {
            var kind = ByTag[names.PeekTag().TagValue];
            if (kind is GeneralNameKind.Dns or GeneralNameKind.Email or GeneralNameKind.Uri)
            {
                yield return $"{kind}:{names.ReadCharacterString(UniversalTagNumber.IA5String, names.PeekTag())}";
            }
            else
            {
                names.ReadEncodedValue();
                yield return $"{kind}";
            }
        }
    }

    private static KeyUsages Bits(byte[] der)
    {
        var octets = new AsnReader(der, AsnEncodingRules.DER).ReadBitString(out _);
        var bits = 0;
        for (var i = 0; i < octets.Length * 8; i++)
            bits |= ((octets[i / 8] >> (7 - (i % 8))) & 1) << i;
        return (KeyUsages)bits;
    }

    private static List<IReadOnlyList<(string, string)>> RdnsOf(byte[] name)
    {
        var rdns = new List<IReadOnlyList<(string, string)>>();
        var sequence = new AsnReader(name, AsnEncodingRules.DER).ReadSequence();
        while (sequence.HasData)
        {
            var attributes = new List<(string, string)>();
            var set = sequence.ReadSetOf();
            while (set.HasData)
            {
                var attribute = set.ReadSequence();
                var oid = attribute.ReadObjectIdentifier();
                attributes.Add((oid, attribute.ReadCharacterString((UniversalTagNumber)attribute.PeekTag().TagValue)));
            }

            rdns.Add(attributes);
        }

        return rdns;
    }
}
