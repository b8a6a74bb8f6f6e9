using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Runner.Tests.Inspecting;

internal static class EncodedCertificate
{
    /// <summary>A self-signed certificate that may serve only, as PEM.</summary>
    public static string ForServers()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=mtls.contoso.com", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
        return certificate.ExportCertificatePem() + "\n";
    }
}
