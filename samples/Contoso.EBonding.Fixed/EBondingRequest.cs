using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Contoso.EBonding;

/// <summary>Makes the signing requests for Contoso's connections to ServiceNow.</summary>
public static class EBondingRequest
{
    public static byte[] ForMutualAuthentication(RSA key) => Create("ebonding.contoso.com", key);

    public static byte[] ForOutboundWebServices(RSA key) => Create("outbound.contoso.com", key);

    // The quotes keep the comma in the value.
    public static X500DistinguishedName Legacy() => new("CN=legacy.contoso.com, O=\"Contoso, Ltd.\", C=US");

    private static byte[] Create(string host, RSA key)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(host);
        subject.AddOrganizationName("Contoso, Ltd.");
        subject.AddLocalityName("San Diego");
        subject.AddStateOrProvinceName("California");
        subject.AddCountryOrRegion("US");

        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);

        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSigningRequest();
    }
}
