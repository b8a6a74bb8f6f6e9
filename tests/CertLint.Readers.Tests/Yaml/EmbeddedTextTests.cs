using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Yaml;

public class EmbeddedTextTests
{
    [Theory]
    [InlineData("kind: ConfigMap\ndata:\n  openssl.cnf: |\n")]
    [InlineData("- copy:\n    dest: /etc/openssl.cnf\n    content: |-\n")]
    public void A_config_in_a_block_is_read_at_its_places(string before)
    {
        var text = before + "      [req]\n      prompt = no\n      distinguished_name = dn\n      [dn]\n      CN = mtls.contoso.com\n      C = US\n";

        var target = Assert.IsType<ConfigTarget>(Assert.Single(Document.Read(text, "/a.yaml").Targets));

        Assert.Equal("US", Document.Slice(text, target.Subject!.Find(AttributeType.Country)!.Value.Span));
    }

    [Fact]
    public void A_manifest_in_a_manifest_is_read_at_its_places()
    {
        const string text = "kind: ConfigMap\ndata:\n  a.yaml: |\n    apiVersion: cert-manager.io/v1\n    kind: Certificate\n    spec:\n      commonName: mtls.contoso.com\n";

        var target = Assert.IsType<ConfigTarget>(Assert.Single(Document.Read(text, "/a.yaml").Targets));

        Assert.Equal("mtls.contoso.com", Document.Slice(text, Assert.Single(target.Subject!.Attributes).Value.Span));
    }

    [Fact]
    public void PEM_in_a_quoted_text_is_read()
    {
        var text = "data:\n  csr: \"" + Samples.RequestPem.ReplaceLineEndings("\\n") + "\\n\"\n";

        var target = Assert.IsType<RequestTarget>(Assert.Single(Document.Read(text, "/a.yaml").Targets));

        Assert.Equal("-----BEGIN CERTIFICATE REQUEST-----", Document.Slice(text, target.Place));
    }
}
