using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Pem;

public class PemBlockTests
{
    private static readonly string Certificate = Samples.CertificatePem;

    [Fact]
    public void A_target_stands_at_its_BEGIN_line_without_indentation_and_trailing_space()
    {
        var text = "Bag Attributes\n  friendlyName: mtls\n  " + Certificate.Replace("CATE-----\n", "CATE-----  \n", StringComparison.Ordinal);

        var model = Document.Read(text);

        var target = Assert.Single(model.Targets);
        Assert.Equal("-----BEGIN CERTIFICATE-----", Document.Slice(text, target.Place));
        Assert.Equal(new FilePosition(3, 3, 3, 30), model.Lines.PositionOf(target.Place));
        Assert.Null(target.Entry);
    }

    [Fact]
    public void Several_blocks_are_numbered_with_those_that_are_passed_over()
    {
        var text = $"first\n{Certificate}\nsecond\n{Samples.Ec.ExportSubjectPublicKeyInfoPem()}\nthird\n{Samples.RequestPem}\nend\n";

        var model = Document.Read(text);

        Assert.Empty(model.Problems);
        Assert.Equal(["PEM block 1", "PEM block 3"], model.Targets.Select(target => target.Entry));
        Assert.IsType<CertificateTarget>(model.Targets[0]);
        Assert.IsType<RequestTarget>(model.Targets[1]);
        Assert.All(model.Targets, target => Assert.StartsWith("-----BEGIN CERT", Document.Slice(text, target.Place), StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Oddities => new()
    {
        { "CRLF", Certificate.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "trailing white space", Certificate.Replace("\n", " \t\n", StringComparison.Ordinal) },
        { "one line of base64", $"-----BEGIN CERTIFICATE-----\n{Samples.Body(Certificate).ReplaceLineEndings("")}\n-----END CERTIFICATE-----" },
        { "text around", "subject=CN=x\nissuer=CN=y\n" + Certificate + "\n# the end" },
        { "NUL of a C string", Certificate + "\0" },
        { "older label", Certificate.Replace(" CERTIFICATE", " X509 CERTIFICATE", StringComparison.Ordinal) },
        { "stray END line before", "-----END CERTIFICATE-----\n" + Certificate },
        { "bytes that are no UTF-8", "\u00FC\n" + Certificate },
        { "bytes behind the certificate", PemOf([.. Convert.FromBase64String(Samples.Body(Certificate)), 0x0A]) },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public void An_odd_but_readable_block_is_read(string oddity, string text)
    {
        var bytes = oddity == "bytes that are no UTF-8" ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);

        var model = DocumentReader.Read("/a.crt", bytes);

        Assert.Empty(model.Problems);
        var target = Assert.IsType<CertificateTarget>(Assert.Single(model.Targets));
        Assert.Equal("mtls.contoso.com", target.Subject?.Find(AttributeType.CommonName)?.Value.Text);
        var position = model.Lines.PositionOf(target.Place);
        Assert.Equal(27 + (oddity == "older label" ? 5 : 0), position.EndColumn - position.Column);
        Assert.Equal(oddity switch { "text around" => 3, "stray END line before" or "bytes that are no UTF-8" => 2, _ => 1 }, position.Line);
    }

    [Theory]
    [InlineData("PUBLIC KEY")]
    [InlineData("RSA PUBLIC KEY")]
    [InlineData("DH PARAMETERS")]
    [InlineData("EC PARAMETERS")]
    [InlineData("X509 CRL")]
    [InlineData("PGP MESSAGE")]
    [InlineData("PGP PRIVATE KEY BLOCK")]
    [InlineData("OPENVPN STATIC KEY V1")]
    public void A_block_of_another_label_is_passed_over_in_silence(string label)
    {
        foreach (var end in new[] { $"-----END {label}-----", "-----END SOMETHING-----", "" })
        {
            var model = Document.Read($"-----BEGIN {label}-----\nVersion: 1\n\n*no base64*\n=abcd\n{end}\n");

            Assert.Empty(model.Targets);
            Assert.Empty(model.Problems);
        }
    }

    [Theory]
    [InlineData("\"cert\": \"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\"")]
    [InlineData("# -----BEGIN CERTIFICATE-----")]
    [InlineData("-----BEGIN CERTIFICATE-----\\n\" +")]
    [InlineData("grep -e '-----BEGIN CERTIFICATE-----' file")]
    [InlineData("----BEGIN CERTIFICATE-----")]
    [InlineData("-----BEGIN CERTIFICATE----")]
    [InlineData("-----BEGIN -----")]
    [InlineData("-----BEGIN \u0007-----")]
    [InlineData("-----BEGIN ")]
    [InlineData("-----END CERTIFICATE-----")]
    [InlineData("-")]
    public void A_marker_that_does_not_stand_alone_on_its_line_is_none(string line)
    {
        var model = Document.Read(line + "\nMIIB\n");

        Assert.Empty(model.Targets);
        Assert.Empty(model.Problems);
    }

    [Theory]
    [InlineData("{{ certificate }}")]
    [InlineData("${CERTIFICATE}")]
    [InlineData("$(cat server.crt)")]
    [InlineData("<your certificate>")]
    [InlineData("%CERTIFICATE%")]
    [InlineData("MIIDdzCCAl+gAwIBAgIE\n...\nAbuZ")]
    public void A_placeholder_is_not_checked(string body)
    {
        var model = Document.Read($"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n");

        Assert.Empty(model.Targets);
        Assert.Empty(model.Problems);
    }

    private static string PemOf(byte[] content) =>
        $"-----BEGIN CERTIFICATE-----\n{Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)}\n-----END CERTIFICATE-----\n";
}
