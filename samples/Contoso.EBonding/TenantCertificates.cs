using System.Diagnostics;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Contoso.EBonding;

/// <summary>Makes, finds and checks the certificates of Contoso's tenants, with the mistakes that teams make.</summary>
public static class TenantCertificates
{
    // CERT5002: a tenant called 'x, O=Fabrikam' writes an organization of its own into the name.
    public static CertificateRequest RequestFor(string tenant, RSA key) =>
        new($"CN={tenant}, O=Contoso, C=US", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    // CERT5009: without a shell the apostrophes are part of the subject, and openssl refuses it.
    public static Process? RequestByCommand() =>
        Process.Start("openssl", "req -new -key mtls.key -subj '/C=US/O=Contoso/CN=mtls.contoso.com'");

    // CERT6001: the values of a subject have no keys, so this finds nothing.
    public static X509Certificate2Collection Find(X509Store store) =>
        store.Certificates.Find(X509FindType.FindBySubjectName, "CN=mtls.contoso.com", validOnly: true);

    // CERT6003: 'api.contoso.com.evil.example' is trusted, too.
    public static HttpClientHandler Handler() => new()
    {
        ServerCertificateCustomValidationCallback = (_, certificate, _, errors) =>
            errors == SslPolicyErrors.None || certificate!.Subject.Contains("CN=api.contoso.com"),
    };
}
