using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

public class CertificateTests
{
    private static readonly X500DistinguishedName Name = new("CN=a");

    [Fact]
    public void A_leaf_has_its_digest_and_no_purpose_yet()
    {
        var target = Document.Single<CertificateTarget>(Samples.CertificatePem);

        Assert.Equal(Samples.Digest(Samples.Ec), target.PublicKeyDigest);
        Assert.Equal(Purpose.Unknown, target.Purpose);
        Assert.True(target.IsSubjectComplete);
        Assert.True(target.IsSelfIssued);
        Assert.False(target.IsAuthority);
        Assert.Empty(target.AlternativeNames);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Basic_constraints_tell_an_authority(bool isAuthority)
    {
        var target = Read(new X509BasicConstraintsExtension(isAuthority, false, 0, true));

        Assert.Equal(isAuthority, target.IsAuthority);
    }

    [Fact]
    public void Alternative_names_are_read_by_kind()
    {
        var builder = new SubjectAlternativeNameBuilder();
        builder.AddDnsName("mtls.contoso.com");
        builder.AddDnsName("*.contoso.com");
        builder.AddEmailAddress("ops@contoso.com");
        builder.AddUri(new Uri("spiffe://contoso.com/mtls"));
        builder.AddIpAddress(IPAddress.Parse("192.0.2.7"));
        builder.AddIpAddress(IPAddress.Parse("2001:db8::1"));
        builder.AddUserPrincipalName("mid@contoso.com");

        var target = Read(builder.Build());

        Assert.Equal(
            [
                (GeneralNameKind.Dns, "mtls.contoso.com"),
                (GeneralNameKind.Dns, "*.contoso.com"),
                (GeneralNameKind.Email, "ops@contoso.com"),
                (GeneralNameKind.Uri, "spiffe://contoso.com/mtls"),
                (GeneralNameKind.IPAddress, "192.0.2.7"),
                (GeneralNameKind.IPAddress, "2001:db8::1"),
                (GeneralNameKind.Other, "1.3.6.1.4.1.311.20.2.3"),
            ],
            target.AlternativeNames.Select(name => (name.Kind, name.Value.Text)));
        Assert.All(target.AlternativeNames, name => Assert.Equal(target.Place, name.Value.Span));
    }

    [Fact]
    public void Rarer_alternative_names_are_read_too()
    {
        var target = Read(AlternativeNames(writer =>
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                writer.WriteEncodedValue(new X500DistinguishedName("CN=\"a, b\", O=#1, C=US").RawData);
            writer.WriteObjectIdentifier("1.2.3.4", new Asn1Tag(TagClass.ContextSpecific, 8));
            writer.WriteOctetString([10, 0, 0, 0, 255, 0, 0, 0], new Asn1Tag(TagClass.ContextSpecific, 7));
            writer.WriteOctetString("m\u00FCller.de"u8, new Asn1Tag(TagClass.ContextSpecific, 2));
            writer.WriteOctetString([(byte)'m', 0xFC], new Asn1Tag(TagClass.ContextSpecific, 2));
        }));

        Assert.Equal(
            [
                (GeneralNameKind.DirectoryName, "CN=a\\, b,O=\\#1,C=US"),
                (GeneralNameKind.RegisteredId, "1.2.3.4"),
                (GeneralNameKind.IPAddress, "#87080a000000ff000000"),
                (GeneralNameKind.Dns, "m\u00FCller.de"),
                (GeneralNameKind.Dns, "m\u00FC"),
            ],
            target.AlternativeNames.Select(name => (name.Kind, name.Value.Text)));
    }

    [Theory]
    [InlineData("2.5.29.17")]
    [InlineData("2.5.29.19")]
    public void A_malformed_extension_is_a_flaw_of_a_certificate_that_is_judged_all_the_same(string oid)
    {
        var target = Read(new X509Extension(oid, [0x04, 0x00], critical: false));

        var flaw = Assert.Single(target.EncodingFlaws);
        Assert.Equal((EncodingFlawKind.MalformedExtension, "tbsCertificate.extensions[0].extnValue", oid), (flaw.Kind, flaw.Path, flaw.Value));
        Assert.Equal("a", Assert.Single(target.Subject!.Attributes).Value.Text);
        Assert.Equal(oid != ExtensionIds.SubjectAlternativeName, target.AreAlternativeNamesComplete);
    }

    private static CertificateTarget Read(X509Extension extension) =>
        Document.Single<CertificateTarget>(Samples.Certificate(Name, extension).ExportCertificatePem());

    private static X509Extension AlternativeNames(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
            write(writer);
        return new X509Extension("2.5.29.17", writer.Encode(), critical: false);
    }
}
