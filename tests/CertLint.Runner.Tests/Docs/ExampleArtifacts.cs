using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Runner.Tests.Docs;

/// <summary>Requests, certificates and keys, made as a project gets them.</summary>
internal static class ExampleArtifacts
{
    private static readonly X500DistinguishedName Issuer = new("CN=Fabrikam Issuing CA, O=Fabrikam, C=US");

    private const string Password = "an example's password";

    public static DateTimeOffset Now { get; } = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static string RequestPem(ExampleSubject subject)
    {
        using var key = NewKey(subject);
        var request = Request(subject, key).CreateSigningRequest();
        // Any bit of it.
        if (subject.IsSignatureBroken)
            request[^1] ^= 1;
        return PemEncoding.WriteString("CERTIFICATE REQUEST", request) + "\n";
    }

    /// <summary>A certificate that a CA has issued, and its key under a password.</summary>
    public static (string CertificatePem, string KeyPem, byte[] CertificateDer) Certificate(ExampleSubject subject)
    {
        using var key = NewKey(subject);
        using var certificate = Issue(subject, key);
        return (certificate.ExportCertificatePem() + "\n", EncryptedPem(key), certificate.RawData);
    }

    /// <summary>A private key of the form that a PEM label names, and a certificate for it, in one file.</summary>
    public static string Bundle(string label)
    {
        using var key = NewKey();
        using var certificate = Issue(ExampleSubject.Parse("CN=mtls.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US"), key);
        return KeyPem(label, key) + "\n" + certificate.ExportCertificatePem() + "\n";
    }

    /// <summary>The certificate of a root of this name, which is all that links it to what it has issued.</summary>
    public static string RootPem(X500DistinguishedName? name = null)
    {
        using var key = NewKey();
        using var root = AuthorityRequest(name ?? Issuer, key).CreateSelfSigned(Now.AddDays(-1), Now.AddDays(300));
        return root.ExportCertificatePem() + "\n";
    }

    /// <summary>What makes the certificate of a CA.</summary>
    public static CertificateRequest AuthorityRequest(X500DistinguishedName name, ECDsa key)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    private static X509Certificate2 Issue(ExampleSubject subject, AsymmetricAlgorithm key)
    {
        using var authority = NewKey();
        return Request(subject, key).Create(
            subject.Issuer ?? Issuer,
            subject.IsSignedWithSha1 ? new ExampleSignature(authority) : X509SignatureGenerator.CreateForECDsa(authority),
            subject.NotBefore,
            subject.NotAfter,
            [0x4D, 0x54, 0x4C, 0x53]);
    }

    /// <summary>A private key of the form that a PEM label names.</summary>
    public static string KeyPem(string label)
    {
        using var key = NewKey();
        return KeyPem(label, key);
    }

    /// <summary>A keystore without entries, of a type of keytool's.</summary>
    public static byte[] EmptyKeystore(string type) => type switch
    {
        // Magic, version 2, no entries, a digest that only a password could check.
        "JKS" => [0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2, 0, 0, 0, 0, .. new byte[20]],
        "JCEKS" => [0xCE, 0xCE, 0xCE, 0xCE, 0, 0, 0, 2, 0, 0, 0, 0, .. new byte[20]],
        "PKCS12" => new X509Certificate2Collection().Export(X509ContentType.Pkcs12)!,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such keystore can be made."),
    };

    private static CertificateRequest Request(ExampleSubject subject, AsymmetricAlgorithm key)
    {
        var request = key is RSA rsa
            ? new CertificateRequest(subject.Name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(subject.Name, (ECDsa)key, HashAlgorithmName.SHA256);
        if (subject.DnsNames.Count > 0 || subject.Addresses.Count > 0 || subject.Uris.Count > 0)
            request.CertificateExtensions.Add(AlternativeNames(subject));
        if (subject.Usages.Count > 0)
            request.CertificateExtensions.Add(Usages(subject));
        if (subject.Policies.Count > 0)
            request.CertificateExtensions.Add(Policies(subject));
        if (subject.KeyUsage is { } usage)
            request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        if (subject.IsAuthority)
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        foreach (var extension in subject.Extensions)
            request.CertificateExtensions.Add(extension);
        return request;
    }

    private static X509Extension AlternativeNames(ExampleSubject subject)
    {
        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in subject.DnsNames)
            names.AddDnsName(name);
        foreach (var address in subject.Addresses)
            names.AddEmailAddress(address);
        foreach (var uri in subject.Uris)
            names.AddUri(new Uri(uri, UriKind.RelativeOrAbsolute));
        return names.Build();
    }

    private static X509EnhancedKeyUsageExtension Usages(ExampleSubject subject)
    {
        var usages = new OidCollection();
        foreach (var usage in subject.Usages)
            usages.Add(new Oid(usage));
        return new X509EnhancedKeyUsageExtension(usages, critical: false);
    }

    private static X509Extension Policies(ExampleSubject subject)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            foreach (var policy in subject.Policies)
            {
                using (writer.PushSequence())
                    writer.WriteObjectIdentifier(policy);
            }
        }

        return new X509Extension("2.5.29.32", writer.Encode(), critical: false);
    }

    private static AsymmetricAlgorithm NewKey(ExampleSubject subject) => subject.RsaBits is { } bits ? RSA.Create(bits) : NewKey();

    private static string KeyPem(string label, ECDsa key) => label switch
    {
        "PRIVATE KEY" => key.ExportPkcs8PrivateKeyPem(),
        "EC PRIVATE KEY" => key.ExportECPrivateKeyPem(),
        "ENCRYPTED PRIVATE KEY" => EncryptedPem(key),
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "No example of such a key can be made."),
    };

    private static ECDsa NewKey() => ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>A key under a password.</summary>
    public static string EncryptedPem(AsymmetricAlgorithm key) => key.ExportEncryptedPkcs8PrivateKeyPem(
        Password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 2048));
}
