using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using CertLint.Docs;
using CertLint.Tool.Inspecting.Names;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary>docs/inspect.md tells what inspect writes.</summary>
public sealed class InspectPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "inspect.md"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_property_of_the_JSON_is_named()
    {
        folder.Write("a.pem", Certificate());
        folder.Write("a.sh", "openssl req -new -subj \"/C=US/S=x/CN=$HOST\" -newkey rsa:1024\nkeytool -genkeypair -alias a -dname CN=a -keystore a.jks -storetype JKS\n");
        folder.Write("bad.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        var outputs = new[] { "a.pem", "a.sh", "bad.pem" }
            .Select(name => Command.Run(folder, "inspect", name, "--format", "json").Output)
            .Append(Command.Run(folder, "inspect", "--dialect", "openssl-subj", "--name", "/S=x/CN=a+OU=b", "--format", "json").Output)
            .Append(Command.Run(folder, "inspect", "--dialect", "openssl-subj", "--name", "CN=a", "--format", "json").Output)
            .ToArray();

        var names = outputs.SelectMany(output => NamesIn(JsonDocument.Parse(output).RootElement)).Distinct().ToArray();

        Assert.InRange(names.Length, 60, 100);
        Assert.All(names, name => Assert.True(Page.Contains("`" + name + "`", StringComparison.Ordinal) || Page.Contains("\"" + name + "\"", StringComparison.Ordinal), name));
    }

    [Fact]
    public void Each_dialect_is_named() =>
        Assert.All(DialectNames.All, dialect => Assert.Contains("`" + dialect + "`", File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md")), StringComparison.Ordinal));

    [Fact]
    public void The_examples_are_what_it_writes()
    {
        folder.Write("ebonding.cnf", "[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = ext\ndefault_bits = 3072\n[dn]\nC = US\nO = Contoso, Ltd.\nCN = ${ENV::HOST}\n[ext]\nsubjectAltName = DNS:mtls.contoso.com\nextendedKeyUsage = clientAuth\n");
        var file = Command.Run(folder, "inspect", "ebonding.cnf").Output;
        var name = Command.Run(folder, "inspect", "--dialect", "openssl-subj", "--name", "/C=US/S=Ohio/O=Contoso, Ltd./CN=mtls.contoso.com").Output;

        Assert.Contains("$ certlint inspect ebonding.cnf\n" + file.ReplaceLineEndings("\n"), Page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(name.ReplaceLineEndings("\n").Split("                    utf8")[0], Page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> NamesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => NamesIn(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    // With all that a certificate may have, and the key beside it.
    private static string Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mtls.contoso.com", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 1, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(new X509Extension("2.5.29.32", Convert.FromHexString("30073005060367810C"), false));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n" + request.CreateSigningRequestPem() + "\n";
    }
}
