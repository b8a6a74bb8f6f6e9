using System.Diagnostics;
using System.Net.Http;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Contoso.EBonding;

/// <summary>Makes, finds and checks the certificates of Contoso's tenants.</summary>
public static class TenantCertificates
{
    public static CertificateRequest RequestFor(string tenant, RSA key)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(tenant);
        subject.AddOrganizationName("Contoso");
        subject.AddCountryOrRegion("US");
        return new(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public static Process? RequestByCommand() =>
        Process.Start("openssl", ["req", "-new", "-key", "mtls.key", "-subj", "/C=US/O=Contoso/CN=mtls.contoso.com"]);

    public static X509Certificate2Collection Find(X509Store store) =>
        store.Certificates.Find(X509FindType.FindBySubjectName, "mtls.contoso.com", validOnly: true);

    // What the chain and the name of the host decide needs no callback.
    public static HttpClientHandler Handler() => new();
}
