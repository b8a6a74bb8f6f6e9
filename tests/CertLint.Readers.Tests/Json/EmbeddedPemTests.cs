using System.Text.Json;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Json;

public class EmbeddedPemTests
{
    [Fact]
    public void A_certificate_and_a_key_in_strings_are_read_at_their_places()
    {
        var text = "{\n  \"cert\": " + JsonSerializer.Serialize(Samples.CertificatePem) + ",\n  \"private_key\": "
            + JsonSerializer.Serialize(Samples.Ec.ExportPkcs8PrivateKeyPem()) + "\n}";

        var model = Document.Read(text, "/project/account.json");

        Assert.Empty(model.Problems);
        Assert.Equal([typeof(CertificateTarget), typeof(KeyTarget)], model.Targets.Select(target => target.GetType()));
        Assert.Equal(["PEM block 1", "PEM block 2"], model.Targets.Select(target => target.Entry));
        Assert.Equal("-----BEGIN PRIVATE KEY-----", Document.Slice(text, model.Targets[1].Place));
        Assert.Equal(new FilePosition(3, 19, 3, 46), model.Lines.PositionOf(model.Targets[1].Place));
    }

    [Fact]
    public void Escaped_slashes_do_no_harm()
    {
        var text = "[\"" + Samples.CertificatePem.ReplaceLineEndings("\\r\\n").Replace("/", "\\/", StringComparison.Ordinal) + "\"]";

        var target = Assert.IsType<CertificateTarget>(Assert.Single(Document.Read(text, "/project/a.json").Targets));

        Assert.Null(target.Entry);
    }

    [Fact]
    public void A_damaged_block_is_told_once()
    {
        var text = "{\"cert\":\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\\n\"}";

        var problem = Document.Problem(text);

        Assert.Equal("-----BEGIN CERTIFICATE-----", Document.Slice(text, problem.Place));
    }

    [Theory]
    [InlineData("[\"-----BEGIN CERTIFICATE-----\\n\", \"MIIB\\n\", \"-----END CERTIFICATE-----\\n\"]")]
    [InlineData("{\"cert\":\"-----BEGIN CERTIFICATE-----\\\\nMIIB\\\\n-----END CERTIFICATE-----\"}")]
    [InlineData("{\"text\":\"a line such as -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----\"}")]
    [InlineData("{\"key\":\"-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----\"}")]
    [InlineData("{\"cert\":\"-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----\\n\"")]
    public void What_is_no_block_of_ours_is_silent(string text) =>
        Assert.Same(DocumentModel.Empty, Document.Read(text, "/project/a.json"));

    [Fact]
    public void A_placeholder_is_not_checked()
    {
        var model = Document.Read("{\"cert\":\"-----BEGIN CERTIFICATE-----\\n...\\n-----END CERTIFICATE-----\\n\"}", "/project/a.json");

        Assert.Single(model.NotChecked);
        Assert.Empty(model.Problems);
        Assert.Empty(model.Targets);
    }
}
