using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;

namespace CertLint.Writers.Tests.Support;

/// <summary>What .NET, which has not made it, finds in a request.</summary>
internal static class Csr
{
    /// <summary>Holds a request in PEM against the plan.</summary>
    /// <param name="plan">What was wanted.</param>
    /// <param name="pem">The request.</param>
    /// <param name="hasUsages">False for a tool that cannot ask for usages.</param>
    public static void AssertIs(RequestPlan plan, string pem, bool hasUsages = true)
    {
        // keytool writes the older label (RFC 7468, section 7).
        pem = pem.Replace("NEW CERTIFICATE REQUEST", "CERTIFICATE REQUEST", StringComparison.Ordinal);
        var request = CertificateRequest.LoadSigningRequestPem(pem, HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);
        Assert.Equal(Expected(plan), AttributesOf(request.SubjectName));
        Assert.Equal(HashAlgorithmName.SHA256, DigestOf(pem));
        using (var key = request.PublicKey.GetRSAPublicKey())
            Assert.Equal(plan.KeyBits, key!.KeySize);

        var hosts = request.CertificateExtensions.Where(extension => extension.Oid!.Value == "2.5.29.17")
            .SelectMany(extension => new X509SubjectAlternativeNameExtension(extension.RawData).EnumerateDnsNames()).ToArray();
        Assert.Equal(
            plan.Usage == Usage.Signing && plan.DnsNames.Count == 0 ? [] : [plan.CommonName, .. plan.DnsNames],
            hosts);
        if (!hasUsages)
            return;
        var bits = request.CertificateExtensions.Single(extension => extension.Oid!.Value == "2.5.29.15");
        Assert.True(bits.Critical);
        Assert.Equal(
            plan.Usage == Usage.Server ? X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment : X509KeyUsageFlags.DigitalSignature,
            ((X509KeyUsageExtension)bits).KeyUsages);
        var purposes = request.CertificateExtensions.OfType<X509EnhancedKeyUsageExtension>()
            .SelectMany(extension => extension.EnhancedKeyUsages.Cast<Oid>()).Select(oid => oid.Value);
        Assert.Equal(
            plan.Usage switch { Usage.Client => ["1.3.6.1.5.5.7.3.2"], Usage.Server => ["1.3.6.1.5.5.7.3.1"], _ => [] },
            purposes);
    }

    /// <summary>Holds no more than the name of a request against the plan.</summary>
    public static void AssertIsName(RequestPlan plan, string pem) => Assert.Equal(
        Expected(plan), AttributesOf(CertificateRequest.LoadSigningRequestPem(pem, HashAlgorithmName.SHA256).SubjectName));

    // By hand, in the order of the Baseline Requirements.
    private static string[] Expected(RequestPlan plan)
    {
        (string Oid, string? Value)[] attributes =
        [
            ("2.5.4.6", plan.Country), ("2.5.4.8", plan.State), ("2.5.4.7", plan.Locality), ("2.5.4.10", plan.Organization),
            ("2.5.4.11", plan.OrganizationalUnit), ("2.5.4.3", plan.CommonName),
        ];
        return [.. attributes.Where(attribute => attribute.Value is not null).Select(attribute => attribute.Oid + "=" + attribute.Value)];
    }

    private static string[] AttributesOf(X500DistinguishedName name) =>
        [.. name.EnumerateRelativeDistinguishedNames(reversed: false).Select(rdn => rdn.GetSingleElementType().Value + "=" + rdn.GetSingleElementValue())];

    private static HashAlgorithmName DigestOf(string pem)
    {
        var fields = PemEncoding.Find(pem);
        var request = new AsnReader(Convert.FromBase64String(pem[fields.Base64Data]), AsnEncodingRules.DER).ReadSequence();
        request.ReadEncodedValue();
        // sha256WithRSAEncryption (RFC 4055).
        return request.ReadSequence().ReadObjectIdentifier() == "1.2.840.113549.1.1.11" ? HashAlgorithmName.SHA256 : default;
    }
}
