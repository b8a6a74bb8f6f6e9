using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Certificates made by .NET, and what the reader made of a keystore.</summary>
internal static class KeystoreSamples
{
    private static readonly X509Certificate2 Issuer = Samples.Certificate(
        new X500DistinguishedName("CN=Fabrikam Root, O=Fabrikam, C=US"), new X509BasicConstraintsExtension(true, false, 0, true));

    public static byte[] Leaf { get; } = Create("CN=mtls.contoso.com, O=Contoso, C=US").RawData;

    public static byte[] Peer { get; } = Create("CN=instance.fabrikam.com, O=Fabrikam, C=US").RawData;

    public static byte[] Root { get; } = Issuer.RawData;

    public static KeystoreTarget Keystore(this DocumentModel model) => Assert.Single(model.Targets.OfType<KeystoreTarget>());

    /// <summary>Each entry as <c>alias kind certificates</c>.</summary>
    public static string[] Entries(this DocumentModel model) =>
        model.Keystore().Entries!.Select(entry => $"{entry.Alias} {entry.Kind} {entry.CertificateCount}").ToArray();

    /// <summary>Each certificate as <c>entry: common name</c>, and <c>key</c> where it has one.</summary>
    public static string[] Certificates(this DocumentModel model) => model.Targets.OfType<CertificateTarget>()
        .Select(target => $"{target.Entry}: {target.Subject!.Attributes.First(attribute => attribute.Type.ShortName == "CN").Value.Text}{(target.HasPrivateKey ? " key" : "")}")
        .ToArray();

    private static X509Certificate2 Create(string subject)
    {
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            subject, Samples.Ec, System.Security.Cryptography.HashAlgorithmName.SHA256);
        return request.Create(Issuer, Issuer.NotBefore, Issuer.NotAfter, [1, 2, 3]);
    }
}
