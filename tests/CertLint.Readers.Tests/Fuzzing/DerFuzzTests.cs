using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Fuzzing;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Fuzzing;

/// <summary>Changed elements of DER, as a file and within PEM.</summary>
public class DerFuzzTests
{
    // Made by openssl: its curve is written out in numbers.
    private const string ExplicitCurve = """
        MIICfzCCAiWgAwIBAgIUUUUeJwoQe3goLXtE9AHBuE5HATowCgYIKoZIzj0EAwIw
        GzEZMBcGA1UEAwwQbXRscy5jb250b3NvLmNvbTAeFw0yNjExMjYwOTUwMjBaFw0y
        NjEyMjYwOTUwMjBaMBsxGTAXBgNVBAMMEG10bHMuY29udG9zby5jb20wggFLMIIB
        AwYHKoZIzj0CATCB9wIBATAsBgcqhkjOPQEBAiEA/////wAAAAEAAAAAAAAAAAAA
        AAD///////////////8wWwQg/////wAAAAEAAAAAAAAAAAAAAAD/////////////
        //wEIFrGNdiqOpPns+u9VXaYhrxlHQawzFOw9jvOPD4n0mBLAxUAxJ02CIbnBJNq
        ZnjhE50mt4GffpAEQQRrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/j
        QuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1AiEA/////wAAAAD/////////
        /7zm+q2nF56E87nKwvxjJVECAQEDQgAEfymTvtlaoO/zApocOET9eS7QgqbzjANV
        q32pPTk8+tmjNq/st2xvNd4lzq/2Dyrh+VwyowyjqVEDzRN/hruzG6NTMFEwHQYD
        VR0OBBYEFOemsigPgjUjHZR+WWF4XQpWT1OtMB8GA1UdIwQYMBaAFOemsigPgjUj
        HZR+WWF4XQpWT1OtMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIh
        AI1nVkuEsN2baqZ+86KqNISIdBevuyE5th0JtFGxCBM2AiAx6cyBxdg62kozVjpQ
        kZqkv0DpqxmLO+frJxmCk432Iw==
        """;

    private static readonly byte[][] Certificates = [Encoded.Certificate, WithExtensions(), Convert.FromBase64String(ExplicitCurve)];

    private static readonly byte[][] Requests = [Encoded.Request, RequestWithExtensions()];

    private static readonly byte[][] Keys =
    [
        Samples.Ec.ExportECPrivateKey(), Samples.Ec.ExportPkcs8PrivateKey(), Samples.Rsa.ExportRSAPrivateKey(), Samples.Rsa.ExportPkcs8PrivateKey(),
        Encoded.EncryptedKey(PbeEncryptionAlgorithm.Aes128Cbc), Encoded.EncryptedKey(PbeEncryptionAlgorithm.TripleDes3KeyPkcs12),
        Convert.FromHexString("302E020100300506032B657004220420D4EE72DBF913584AD5B6D8F1F769F8AD3AFE7C28CBF1D4FBE097A88F44755842"),
    ];

    [Fact]
    public void Changed_certificates_are_read() => Run(Certificates, 3_000_000, "/a.cer", "CERTIFICATE");

    [Fact]
    public void Changed_requests_are_read() => Run(Requests, 4_000_000, "/a.csr", "CERTIFICATE REQUEST");

    [Fact]
    public void Changed_bundles_are_read() => Run(Bundles(), 5_000_000, "/a.p7b", "PKCS7");

    [Fact]
    public void Changed_keys_are_read() => Run(
        Keys, 6_000_000, "/a.crt", "PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY", "DSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY");

    [Fact]
    public void Changed_octets_of_any_of_them_are_read() => Fuzz.Run(
        [.. Certificates, .. Requests, .. Keys, .. Bundles()], 7_000_000, Fuzz.DefaultCount, content => DocumentReader.Read("/a.der", content));

    // As a file it must have the shape of what it is; a label says so of anything.
    private static void Run(byte[][] samples, int seedBase, string path, params string[] labels)
    {
        Fuzz.Run(samples, seedBase, Fuzz.DefaultCount / 2, content => DocumentReader.Read(path, content), DerMutation.Of);
        var turn = 0;
        Fuzz.Run(
            samples, seedBase + Fuzz.DefaultCount, Fuzz.DefaultCount / 2,
            content =>
            {
                var pem = PemEncoding.WriteString(labels[turn++ % labels.Length], content);
                var model = Document.Read(pem);
                ModelCheck.AssertSound(model, pem.Length);
                return null;
            },
            DerMutation.Of);
    }

    private static byte[] WithExtensions() => RequestOf(Samples.Rsa).Create(
        new X500DistinguishedName("CN=Fabrikam CA, C=US"), X509SignatureGenerator.CreateForRSA(Samples.Rsa, RSASignaturePadding.Pss),
        DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100), [1, 2, 3]).RawData;

    private static byte[] RequestWithExtensions() => RequestOf(Samples.Rsa).CreateSigningRequest();

    private static CertificateRequest RequestOf(RSA key)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        names.AddEmailAddress("ops@contoso.com");
        names.AddIpAddress(System.Net.IPAddress.IPv6Loopback);
        names.AddUri(new Uri("spiffe://contoso.com/mtls"));
        names.AddUserPrincipalName("mid@contoso.com");
        var request = new CertificateRequest(Samples.Subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 3, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.DecipherOnly, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], false));
        request.CertificateExtensions.Add(new X509Extension("2.5.29.32", [0x30, 0x08, 0x30, 0x06, 0x06, 0x04, 0x67, 0x81, 0x0C, 0x01], false));
        return request;
    }

    private static byte[][] Bundles()
    {
        var oid = Convert.FromHexString("06092A864886F70D010702");
        byte[] data = [0x30, 0x0B, .. Convert.FromHexString("06092A864886F70D010701")];
        var collection = new X509Certificate2Collection();
        foreach (var certificate in Certificates)
            collection.Add(X509CertificateLoader.LoadCertificate(certificate));
        return
        [
            collection.Export(X509ContentType.Pkcs7)!,
            Encoded.Indefinite(0x30, oid, Encoded.Indefinite(0xA0, Encoded.Indefinite(
                0x30, [2, 1, 1], [0x31, 0], data, Encoded.Indefinite(0xA0, Certificates), [0x31, 0]))),
        ];
    }
}
