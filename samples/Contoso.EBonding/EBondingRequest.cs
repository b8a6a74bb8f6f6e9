using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Contoso.EBonding;

/// <summary>Makes the signing requests for Contoso's connections to ServiceNow, with the mistakes that teams make.</summary>
public static class EBondingRequest
{
    public static byte[] ForMutualAuthentication(RSA key)
    {
        // CERT1001: the name of the instance, which ServiceNow owns. CERT1005: 'CA' is no name of a state.
        var request = new CertificateRequest(
            "CN=contoso.service-now.com, O=\"Contoso, Ltd.\", L=San Diego, S=CA, C=US",
            key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSigningRequest();
    }

    public static byte[] ForOutboundWebServices(RSA key)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName("outbound.contoso.com");
        // CERT1007: what openssl proposes when one only presses Enter.
        subject.AddOrganizationName("Internet Widgits Pty Ltd");
        subject.AddCountryOrRegion("US");

        var names = new SubjectAlternativeNameBuilder();
        // CERT1001 again: one rule, wherever the name stands.
        names.AddDnsName("contoso.service-now.com");

        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSigningRequest();
    }

    // CERT5001: an unquoted comma; this line throws when it runs. CERT1004 would be next: 'USA' is no code.
    public static X500DistinguishedName Legacy() => new("CN=legacy.contoso.com, O=Contoso, Ltd., C=USA");
}
