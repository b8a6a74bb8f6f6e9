using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Runner.Tests;

/// <summary>Certificates with the dates that a test asks for, written as <c>2026-06-01</c> in UTC.</summary>
internal static class DatedCertificates
{
    public static DateTime Time(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static string Pem(string name, string issuer, string notBefore, string notAfter, bool isAuthority = false)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        if (isAuthority)
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var certificate = request.Create(
            new X500DistinguishedName(issuer), X509SignatureGenerator.CreateForECDsa(key), new DateTimeOffset(Time(notBefore)), new DateTimeOffset(Time(notAfter)), [1, 2, 3]);
        return certificate.ExportCertificatePem() + "\n";
    }
}
