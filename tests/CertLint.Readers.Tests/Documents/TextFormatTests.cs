using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Documents;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Documents;

/// <summary>The formats with readers of their own, as files.</summary>
public class TextFormatTests
{
    private const string Inf = "[Version]\r\nSignature=\"$Windows NT$\"\r\n[NewRequest]\r\nSubject = \"CN=mtls.contoso.com\"\r\n";
    private const string Terraform = "resource \"tls_cert_request\" \"x\" {\n  subject {\n    common_name = \"mtls.contoso.com\"\n  }\n}\n";
    private const string Template = "cn = mtls.contoso.com\ntls_www_client\n";

    [Theory]
    [InlineData(Inf, "4:15-4:31")]
    [InlineData(Terraform, "3:20-3:36")]
    [InlineData(Template, "1:6-1:22")]
    [InlineData("resource \"azurerm_key_vault_certificate\" \"x\" {\n  certificate_policy {\n    x509_certificate_properties {\n      subject = \"CN=mtls.contoso.com\"\n    }\n  }\n}\n", "4:21-4:37")]
    public void A_file_is_recognised_by_its_content(string text, string place)
    {
        var model = Document.Read(text, "/project/certs/request");
        var name = Assert.IsType<ConfigTarget>(Assert.Single(model.Targets)).Subject!.Find(AttributeType.CommonName)!;
        Assert.Equal("mtls.contoso.com", name.Value.Text);
        var position = model.Lines.PositionOf(name.Value.Span);
        Assert.Equal(place, $"{position.Line}:{position.Column}-{position.EndLine}:{position.EndColumn}");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_policy_file_may_be_in_any_Unicode_encoding(string encoding)
    {
        var unicode = Encoding.GetEncoding(encoding);
        var model = DocumentReader.Read("/project/request.inf", [.. unicode.GetPreamble(), .. unicode.GetBytes(Inf)]);
        var target = Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
        Assert.Equal(4, model.Lines.PositionOf(target.Subject!.Span).Line);
    }

    [Fact]
    public void A_policy_file_within_a_script_has_the_scripts_places_and_holes()
    {
        var script = "$inf = @\"\n[NewRequest]\nSubject = \"CN=$name, O=Contoso\"\n\"@\n";
        var start = script.IndexOf("[New", StringComparison.Ordinal);
        var variable = script.IndexOf("$name", StringComparison.Ordinal);
        var text = new MappedTextBuilder()
            .Append(script[start..variable], start)
            .Append(new Hole(HoleKind.Variable, "$name"), new SourceSpan(variable, 5))
            .Append(script[(variable + 5)..script.IndexOf("\"@", StringComparison.Ordinal)], variable + 5)
            .Build();
        var model = DocumentFormats.ReadWithin(new DocumentSource("/project/x.ps1", script, ContentMarkers.Command), text);
        var subject = Assert.IsType<ConfigTarget>(Assert.Single(model.Targets)).Subject!;
        Assert.False(subject.Find(AttributeType.CommonName)!.Value.IsKnown);
        Assert.Equal("$name", Document.Slice(script, subject.Find(AttributeType.CommonName)!.Value.Span));
        Assert.Equal("Contoso", Document.Slice(script, subject.Find(AttributeType.Organization)!.Value.Span));
    }
}
