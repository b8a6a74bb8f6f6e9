using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Readers.Tests.Support;

/// <summary>Keys, certificates and requests made by .NET, each once.</summary>
internal static class Samples
{
    public const string Subject = "CN=mtls.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US";

    public static RSA Rsa { get; } = RSA.Create(2048);

    public static ECDsa Ec { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static string CertificatePem { get; } = Certificate(new X500DistinguishedName(Subject)).ExportCertificatePem();

    public static string RequestPem { get; } =
        new CertificateRequest(Subject, Ec, HashAlgorithmName.SHA256).CreateSigningRequestPem();

    public static X509Certificate2 Certificate(X500DistinguishedName subject, params X509Extension[] extensions)
    {
        var request = new CertificateRequest(subject, Ec, HashAlgorithmName.SHA256);
        foreach (var extension in extensions)
            request.CertificateExtensions.Add(extension);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
    }

    public static string Digest(AsymmetricAlgorithm key) =>
        Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    public static string Body(string pem) => pem[PemEncoding.Find(pem).Base64Data];
}
