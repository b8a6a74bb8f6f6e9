using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.PackageJson;

public class PackageScriptTests
{
    [Fact]
    public void A_script_is_read_as_sh_reads_it_at_its_place_in_the_file()
    {
        const string Text = """
            {
              "name": "mtls",
              "scripts": {
                "build": "tsc",
                "cert": "cat > r.cnf <<\u0027EOF\u0027\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nO = \"Contoso\"\nCN = mtls.contoso.com\nEOF\nopenssl req -new -config r.cnf"
              }
            }
            """;

        var model = Document.Read(Text, "/project/package.json");

        var target = Assert.Single(model.Targets.OfType<ConfigTarget>(), target => target.Subject?.Find(AttributeType.Organization) is not null);
        var organization = target.Subject!.Find(AttributeType.Organization)!.Value;
        Assert.Equal("Contoso", Document.Slice(Text, organization.Span));
        Assert.Equal("mtls.contoso.com", Document.Slice(Text, target.Subject.Find(AttributeType.CommonName)!.Value.Span));
        Assert.Equal("[dn]", Document.Slice(Text, target.Place));
    }

    [Theory]
    [InlineData("""{"name":"a","scripts":{"build":"tsc","test":"echo openssl"}}""")]
    [InlineData("""{"name":"a","dependencies":{"openssl":"1.0.0"}}""")]
    [InlineData("""{"scripts":["openssl req -subj /CN=a"]}""")]
    [InlineData("""{"scripts":{"cert":["openssl req -subj /CN=a"]}}""")]
    [InlineData("""{"scripts":{"cert":"openssl req -new -subj """)]
    public void Without_a_command_of_ours_it_is_silent(string text) =>
        Assert.Same(DocumentModel.Empty, Document.Read(text, "/project/package.json"));
}
