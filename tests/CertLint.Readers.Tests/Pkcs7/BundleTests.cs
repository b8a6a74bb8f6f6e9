using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Pkcs7;

public class BundleTests
{
    private static readonly byte[] SignedDataOid = Convert.FromHexString("06092A864886F70D010702");
    private static readonly byte[] DataOid = Convert.FromHexString("06092A864886F70D010701");

    private static readonly byte[][] Certificates =
        [Samples.Certificate(new X500DistinguishedName("CN=one")).RawData, Samples.Certificate(new X500DistinguishedName("CN=two")).RawData];

    [Theory]
    [InlineData("/chain.p7b")]
    [InlineData("/chain.p7c")]
    [InlineData("/chain")]
    public void A_bundle_that_dotnet_wrote_is_read(string path)
    {
        var collection = new X509Certificate2Collection();
        foreach (var certificate in Certificates)
            collection.Add(X509CertificateLoader.LoadCertificate(certificate));

        var model = DocumentReader.Read(path, collection.Export(X509ContentType.Pkcs7)!);

        Assert.Empty(model.Problems);
        Assert.Equal(["one", "two"], Names(model).Order());
        Assert.Equal(["certificate 1", "certificate 2"], model.Targets.Select(target => target.Entry));
    }

    [Theory]
    [InlineData("PKCS7")]
    [InlineData("PKCS #7 SIGNED DATA")]
    [InlineData("CMS")]
    public void A_bundle_in_PEM_that_openssl_wrote_is_read(string label)
    {
        using var file = new TemporaryText(
            string.Concat(Certificates.Select(der => X509CertificateLoader.LoadCertificate(der).ExportCertificatePem() + "\n")));
        var pem = OpenSsl.Run("", "crl2pkcs7", "-nocrl", "-certfile", file.Path);

        var text = "chain\n" + pem.Replace(" PKCS7-", $" {label}-", StringComparison.Ordinal) + Samples.CertificatePem;
        var model = Document.Read(text, "/project/notes.txt");

        Assert.Empty(model.Problems);
        Assert.Equal(["one", "two", "mtls.contoso.com"], Names(model));
        Assert.Equal(["PEM block 1, certificate 1", "PEM block 1, certificate 2", "PEM block 2"], model.Targets.Select(target => target.Entry));
        Assert.Equal($"-----BEGIN {label}-----", Document.Slice(text, model.Targets[1].Place));
    }

    [Fact]
    public void Indefinite_lengths_are_read()
    {
        var content = Encoded.Indefinite(0x30, SignedDataOid, Encoded.Indefinite(0xA0, Encoded.Indefinite(
            0x30, [2, 1, 1], [0x31, 0], Encoded.Indefinite(0x30, DataOid), Encoded.Indefinite(0xA0, Certificates), [0x31, 0])));

        var model = DocumentReader.Read("/a.p7b", content);

        Assert.Empty(model.Problems);
        Assert.Equal(["one", "two"], Names(model));
    }

    [Fact]
    public void A_bundle_of_one_has_no_entry()
    {
        var target = Assert.Single(DocumentReader.Read("/a.p7b", Bundle(Certificates[0])).Targets);

        Assert.Null(target.Entry);
    }

    [Fact]
    public void A_signed_message_holds_its_signer_s_certificates_and_is_passed_over()
    {
        using var signer = new TemporaryText(Samples.Ec.ExportPkcs8PrivateKeyPem() + "\n" + Samples.CertificatePem);
        var signed = OpenSsl.Run("message", "cms", "-sign", "-nodetach", "-signer", signer.Path, "-outform", "PEM");

        foreach (var model in new[] { Document.Read(signed), DocumentReader.Read("/a.p7s", Encoded.Of(signed)) })
        {
            Assert.Empty(model.Targets);
            Assert.Empty(model.Problems);
        }
    }

    [Fact]
    public void Other_choices_of_certificates_are_stepped_over() =>
        Assert.Equal(["one"], Names(DocumentReader.Read("/a.p7b", Bundle(Encoded.Element(0xA1, [2, 1, 0]), Certificates[0]))));

    [Fact]
    public void A_certificate_that_cannot_be_read_costs_itself_only()
    {
        var model = DocumentReader.Read("/a.p7b", Bundle(Certificates[0], [0x30, 0x00], Certificates[1]));

        Assert.Equal(["one", "two"], Names(model));
        Assert.Equal(
            "Certificate 2 of the PKCS #7 bundle cannot be read because it is no X.509 certificate; export the bundle again from its source.",
            Assert.Single(model.Problems).Message);
    }

    [Fact]
    public void Certificates_that_cannot_be_read_are_counted_above_the_limit()
    {
        var model = DocumentReader.Read("/a.p7b", Bundle([.. Enumerable.Repeat<byte[]>([0x30, 0x00], 25)]));

        Assert.Equal(21, model.Problems.Count);
        Assert.Equal("5 more certificates of the PKCS #7 bundle cannot be read; export it again from its source.", model.Problems[^1].Message);
    }

    [Fact]
    public void Certificates_above_the_limit_are_told_once()
    {
        var model = DocumentReader.Read("/a.p7b", Bundle([.. Enumerable.Repeat<byte[]>([0x30, 0x00], 10_002)]));

        Assert.Equal("The PKCS #7 bundle has more than 10000 certificates, so the rest is not checked; split it.", model.Problems[^1].Message);
    }

    [Fact]
    public void A_bundle_that_is_malformed_is_told()
    {
        var model = DocumentReader.Read("/a.p7b", Encoded.Element(0x30, SignedDataOid, Encoded.Element(0xA0, [0x02, 0x01, 0x01])));

        Assert.Equal("The PKCS #7 bundle cannot be read because it is no PKCS #7 SignedData; export it again from its source.", Assert.Single(model.Problems).Message);
    }

    private static byte[] Bundle(params byte[][] certificates) => Encoded.Element(0x30, SignedDataOid, Encoded.Element(0xA0, Encoded.Element(
        0x30, [2, 1, 1], [0x31, 0], Encoded.Element(0x30, DataOid), Encoded.Element(0xA0, certificates), [0x31, 0])));

    private static IEnumerable<string?> Names(DocumentModel model) =>
        model.Targets.OfType<CertificateTarget>().Select(target => target.Subject?.Find(AttributeType.CommonName)?.Value.Text);
}
