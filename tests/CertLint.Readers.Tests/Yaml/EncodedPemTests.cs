using System.Text;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Yaml;

public class EncodedPemTests
{
    private static readonly string Request = Encode(Samples.RequestPem);

    [Theory]
    [InlineData("apiVersion: cert-manager.io/v1\nkind: CertificateRequest\nspec:\n  request: ", "")]
    [InlineData("apiVersion: certificates.k8s.io/v1\nkind: CertificateSigningRequest\nspec:\n  request: \"", "\"")]
    public void A_request_in_a_manifest_is_read_at_its_value(string before, string after)
    {
        var text = before + Request + after + "\n";

        var target = Assert.IsType<RequestTarget>(Assert.Single(Document.Read(text, "/a.yaml").Targets));

        Assert.Equal(Request, Document.Slice(text, target.Place));
        Assert.Equal("mtls.contoso.com", target.Subject!.Find(CertLint.Names.AttributeType.CommonName)!.Value.Text);
    }

    [Fact]
    public void Base64_over_several_lines_is_one_value()
    {
        var lines = string.Join("\n    ", Request.Chunk(64).Select(chunk => new string(chunk)));

        Assert.IsType<RequestTarget>(Assert.Single(Document.Read($"kind: Secret\ndata:\n  tls.csr: |\n    {lines}\n", "/a.yaml").Targets));
        Assert.IsType<RequestTarget>(Assert.Single(Document.Read($"kind: Secret\ndata:\n  tls.csr: >-\n    {lines}\n", "/a.yaml").Targets));
    }

    [Fact]
    public void A_secret_holds_a_certificate_and_its_key()
    {
        var model = Document.Read(
            $"kind: Secret\ndata:\n  tls.crt: {Encode(Samples.CertificatePem)}\n  tls.key: {Encode(Samples.Ec.ExportPkcs8PrivateKeyPem())}\n", "/a.yaml");

        Assert.Empty(model.Problems);
        Assert.IsType<CertificateTarget>(model.Targets[0]);
        Assert.False(Assert.IsType<KeyTarget>(model.Targets[1]).IsEncrypted);
    }

    /// <summary>PEM in a block scalar is found where it stands in the file, and not once more.</summary>
    [Theory]
    [InlineData("kind: Secret\nstringData:\n  tls.key: |\n    ")]
    [InlineData("apiVersion: cert-manager.io/v1\nkind: ConfigMap\ndata:\n  key.pem: |-\n    ")]
    [InlineData("jobs:\n  build:\n    steps:\n    - run: |\n        cat > k.pem <<'EOF'\n        openssl\n        ")]
    public void PEM_in_a_block_is_found_once(string before)
    {
        var indentation = "\n" + new string(' ', before.Length - before.LastIndexOf('\n') - 1);
        var text = before + Samples.Ec.ExportPkcs8PrivateKeyPem().ReplaceLineEndings(indentation) + indentation + "EOF\n";

        var target = Assert.IsType<KeyTarget>(Assert.Single(Document.Read(text, "/a.yaml").Targets));

        Assert.Equal("-----BEGIN PRIVATE KEY-----", Document.Slice(text, target.Place));
    }

    [Theory]
    [InlineData("LS0tLS1CRUdJTi")]
    [InlineData("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t...")]
    public void A_placeholder_is_no_error(string value) =>
        Assert.Same(DocumentModel.Empty, Document.Read($"caBundle: {value}\n", "/a.yaml"));

    [Fact]
    public void PEM_that_cannot_be_read_is_told_with_the_line_that_it_has_there()
    {
        var value = Encode("-----BEGIN CERTIFICATE-----\nMIIB\n");

        var problem = Document.Problem($"caBundle: {value}\n", "/a.yaml");

        Assert.StartsWith("In the base64 of this value: The CERTIFICATE block at line 1 cannot be read because ", problem.Message, StringComparison.Ordinal);
    }

    private static string Encode(string pem) => Convert.ToBase64String(Encoding.ASCII.GetBytes(pem + "\n"));
}
