using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Runner.Tests.Docs;

/// <summary>Files that belong together, each as a line <c>path: what stands in it</c> of a page says.</summary>
internal sealed class ExampleNeighbours : IDisposable
{
    private const string Subject = "CN=mtls.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, ST=California, C=US";

    private const string Config = """
        [req]
        prompt = no
        distinguished_name = subject
        req_extensions = extensions

        [subject]
        C = US
        ST = California
        L = San Diego
        O = "Contoso, Ltd."
        CN = mtls.contoso.com

        [extensions]
        subjectAltName = DNS:mtls.contoso.com
        """;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa otherKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>Adds the files to a project.</summary>
    public static void AddTo(ExampleProject project, string text)
    {
        using var neighbours = new ExampleNeighbours();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            project.Add(parts[0], string.Concat(parts[1].Split(',', StringSplitOptions.TrimEntries).Select(neighbours.Make)));
        }
    }

    public void Dispose()
    {
        key.Dispose();
        otherKey.Dispose();
        authorityKey.Dispose();
    }

    private string Make(string what) => what switch
    {
        "certificate" => Issue(Subject, key, "Issuing CA", isAuthority: false),
        "self-signed certificate" => SelfSign(),
        "intermediate" => Issue(NameOf("Issuing CA"), authorityKey, "Root CA", isAuthority: true),
        "root" => Issue(NameOf("Root CA"), authorityKey, "Root CA", isAuthority: true),
        "encrypted key" => ExampleArtifacts.EncryptedPem(key) + "\n",
        "key" => key.ExportPkcs8PrivateKeyPem() + "\n",
        "another key" => otherKey.ExportPkcs8PrivateKeyPem() + "\n",
        "request" => Request(Subject, key).CreateSigningRequestPem() + "\n",
        "config" => Config,
        "changed config" => Config.Replace("mtls.contoso.com", "client.contoso.com", StringComparison.Ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such example can be made."),
    };

    private static string NameOf(string authority) => $"CN=Fabrikam {authority}, O=Fabrikam, C=US";

    private string SelfSign()
    {
        using var certificate = Request(Subject, key).CreateSelfSigned(ExampleArtifacts.Now.AddDays(-1), ExampleArtifacts.Now.AddDays(89));
        return certificate.ExportCertificatePem() + "\n";
    }

    private string Issue(string subject, ECDsa subjectKey, string issuer, bool isAuthority)
    {
        var request = isAuthority ? ExampleArtifacts.AuthorityRequest(new X500DistinguishedName(subject), subjectKey) : Request(subject, subjectKey);
        using var certificate = request.Create(
            new X500DistinguishedName(NameOf(issuer)), X509SignatureGenerator.CreateForECDsa(authorityKey),
            ExampleArtifacts.Now.AddDays(-1), ExampleArtifacts.Now.AddDays(89), [0x4D, 0x54, 0x4C, 0x53, (byte)subject.Length]);
        return certificate.ExportCertificatePem() + "\n";
    }

    private static CertificateRequest Request(string subject, ECDsa subjectKey)
    {
        var request = new CertificateRequest(subject, subjectKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        request.CertificateExtensions.Add(names.Build());
        return request;
    }
}
