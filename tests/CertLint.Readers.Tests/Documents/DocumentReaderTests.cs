using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Documents;

public class DocumentReaderTests
{
    private const string Config = """
        [req]
        prompt = no
        distinguished_name = dn
        [dn]
        CN = mtls.contoso.com
        """;

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    [InlineData("just text")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:0000\nsize 12\n")]
    public void A_text_that_holds_nothing_of_ours_is_empty_whatever_its_name(string text)
    {
        foreach (var name in new[] { "a.pem", "a.crt", "a.cer", "a.key", "a.csr", "a.cnf", "" })
            Assert.Same(DocumentModel.Empty, DocumentReader.Read(name, Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_binary_file_of_another_format_is_empty()
    {
        byte[] program = [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, .. Encoding.ASCII.GetBytes("\n-----BEGIN CERTIFICATE-----\n\0")];
        Assert.Same(DocumentModel.Empty, DocumentReader.Read("/a.out", program));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_text_with_a_byte_order_mark_is_read_and_places_count_from_behind_it(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("a\n" + Samples.RequestPem)];

        var model = DocumentReader.Read("/a.csr", bytes);

        Assert.Equal(new SourceSpan(2, 35), Assert.IsType<RequestTarget>(Assert.Single(model.Targets)).Place);
    }

    [Fact]
    public void A_config_is_read_by_its_content()
    {
        var target = Assert.IsType<ConfigTarget>(Assert.Single(Document.Read(Config, "/project/anything.txt").Targets));

        Assert.Equal("mtls.contoso.com", target.Subject?.Find(AttributeType.CommonName)?.Value.Text);
    }

    [Fact]
    public void A_config_with_a_key_embedded_gives_both_in_the_documents_order()
    {
        var config = Config + string.Concat(Enumerable.Range(0, 12).Select(i => $"\n{i}.OU = Unit {i}")) + "\n";

        var model = Document.Read(config + Samples.Ec.ExportPkcs8PrivateKeyPem(), "/project/req.cnf");

        Assert.Equal([typeof(ConfigTarget), typeof(KeyTarget)], model.Targets.Select(target => target.GetType()));
        Assert.Equal(18, model.Lines.PositionOf(model.Targets[1].Place).Line);
        Assert.True(model.Problems.Select(problem => problem.Place.Start).Order().SequenceEqual(model.Problems.Select(problem => problem.Place.Start)));
    }

    // openssl takes a config for Latin-1, so one that is encoded so means what it says.
    [Fact]
    public void The_encoding_of_a_config_decides_what_openssl_makes_of_it()
    {
        const string config = "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nO=Müller\n";

        Assert.Equal("CERT5010", Assert.Single(DocumentReader.Read("/a.cnf", Encoding.UTF8.GetBytes(config)).Problems).RuleId);
        Assert.Empty(DocumentReader.Read("/a.cnf", Encoding.Latin1.GetBytes(config)).Problems);
        Assert.Empty(DocumentReader.Read("/a.cnf", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(config)]).Problems);
    }
}
