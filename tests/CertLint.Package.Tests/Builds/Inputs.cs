using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Package.Tests.Builds;

/// <summary>What teams get wrong, and the same done right.</summary>
internal static class Inputs
{
    /// <summary>CERT1001 at its CN.</summary>
    public const string ProviderConfig = """
        [req]
        prompt = no
        distinguished_name = dn
        [dn]
        CN = acme.service-now.com
        O = Acme
        L = San Diego
        ST = California
        C = US
        """;

    /// <summary>CERT1001 in its second statement's literal.</summary>
    public const string ProviderProgram = """
        using System.Security.Cryptography.X509Certificates;
        var name = new X500DistinguishedName("CN=acme.service-now.com, O=Acme, L=San Diego, ST=California, C=US");
        Console.WriteLine("it runs");
        """;

    /// <summary>Nothing to say of it.</summary>
    public const string CleanProgram = """
        Console.WriteLine("it runs");
        """;

    /// <summary>A config whose mistakes, if any, are in its arguments.</summary>
    public static string Config(string commonName, string country = "US", string state = "California") => $"""
        [req]
        prompt = no
        distinguished_name = dn
        [dn]
        CN = {commonName}
        O = Acme
        L = San Diego
        ST = {state}
        C = {country}
        """;

    /// <summary>A program that builds one name.</summary>
    public static string Program(string commonName) =>
        ProviderProgram.Replace("acme.service-now.com", commonName, StringComparison.Ordinal);

    /// <summary>A request for a name.</summary>
    public static string Request(string subject)
    {
        using var key = RSA.Create(2048);
        return RequestOf(subject, key).CreateSigningRequestPem();
    }

    /// <summary>A certificate that a CA issued, and its key in PKCS#8.</summary>
    public static (string Certificate, string Key) Issued(string subject)
    {
        using var authorityKey = RSA.Create(2048);
        using var key = RSA.Create(2048);
        var authority = new X500DistinguishedName("CN=Acme Issuing CA, O=Acme, C=US");
        var generator = X509SignatureGenerator.CreateForRSA(authorityKey, RSASignaturePadding.Pkcs1);
        using var certificate = RequestOf(subject, key).Create(
            authority, generator, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90), [1, 2, 3, 4, 5, 6, 7, 8]);
        return (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }

    private static CertificateRequest RequestOf(string subject, RSA key)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.acme.com");
        request.CertificateExtensions.Add(names.Build());
        return request;
    }
}
