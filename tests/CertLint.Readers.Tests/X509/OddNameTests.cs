using System.Formats.Asn1;
using System.Security.Cryptography;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

public class OddNameTests
{
    [Theory]
    [InlineData(28, "0000004D0001F600", "M\U0001F600")]
    [InlineData(28, "FFFFFFFF0000004D", "\uFFFDM")]
    [InlineData(28, "0000004D00", "#1c050000004d00")]
    [InlineData(30, "004D0061", "Ma")]
    [InlineData(30, "004D00", "#1e03004d00")]
    [InlineData(20, "44FC", "D\u00FC")]
    [InlineData(20, "44C3BC", "D\u00FC")]
    [InlineData(26, "4D61", "Ma")]
    [InlineData(19, "44C3BC", "D\u00FC")]
    [InlineData(19, "44FC", "D\u00FC")]
    [InlineData(12, "", "")]
    [InlineData(2, "2A", "#02012a")]
    [InlineData(24, "3139373030313031303030303030005A", "#18103139373030313031303030303030005a")]
    public void Odd_values_are_decoded_sensibly(int tag, string octets, string expected)
    {
        var value = Convert.FromHexString(octets);
        byte[] attribute = [0x06, 0x03, 0x55, 0x04, 0x03, (byte)tag, (byte)value.Length, .. value];
        byte[] rdn = [0x30, (byte)attribute.Length, .. attribute];
        byte[] name = [0x30, (byte)(rdn.Length + 2), 0x31, (byte)rdn.Length, .. rdn];

        var subject = Document.Single<CertificateTarget>(CertificateWith(name)).Subject;

        var actual = Assert.Single(subject!.Attributes);
        Assert.Equal(expected, actual.Value.Text);
        Assert.Equal(tag, actual.StringTag);
    }

    [Fact]
    public void A_value_in_a_tag_of_its_own_has_no_string_tag()
    {
        var subject = Document.Single<CertificateTarget>(
            CertificateWith([0x30, 0x0C, 0x31, 0x0A, 0x30, 0x08, 0x06, 0x03, 0x55, 0x04, 0x03, 0x80, 0x01, 0x41])).Subject;

        var actual = Assert.Single(subject!.Attributes);
        Assert.Equal("#800141", actual.Value.Text);
        Assert.Null(actual.StringTag);
    }

    [Fact]
    public void A_UTF8String_that_is_not_UTF8_is_told()
    {
        var pem = CertificateWith([0x30, 0x0C, 0x31, 0x0A, 0x30, 0x08, 0x06, 0x03, 0x55, 0x04, 0x03, 0x0C, 0x01, 0xFC]);

        Assert.EndsWith("because a UTF8String in a name is not UTF-8; have it issued again.", Document.Problem(pem).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("06055504800301", "an object identifier in it is malformed")]
    [InlineData("0603550483", "an object identifier in it is malformed")]
    [InlineData("0600", "an object identifier in it is malformed")]
    [InlineData("0C0141", "its tbsCertificate.subject is malformed")]
    public void An_attribute_without_a_well_formed_type_is_told(string type, string reason)
    {
        byte[] attribute = [.. Convert.FromHexString(type), 0x0C, 0x01, 0x41];
        byte[] rdn = [0x30, (byte)attribute.Length, .. attribute];

        var pem = CertificateWith([0x30, (byte)(rdn.Length + 2), 0x31, (byte)rdn.Length, .. rdn]);

        Assert.Contains($"because {reason};", Document.Problem(pem).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_subject_and_issuer_are_read()
    {
        var target = Document.Single<CertificateTarget>(CertificateWith([0x30, 0x00]));

        Assert.Empty(target.Subject!.Rdns);
        Assert.Empty(target.Issuer!.Rdns);
    }

    // .NET would not take an odd name for a certificate, so the certificate is written by hand.
    private static string CertificateWith(byte[] name)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                Algorithm(writer);
                writer.WriteEncodedValue(name);
                using (writer.PushSequence())
                {
                    writer.WriteUtcTime(DateTimeOffset.UnixEpoch);
                    writer.WriteUtcTime(DateTimeOffset.UnixEpoch.AddDays(1));
                }

                writer.WriteEncodedValue(name);
                writer.WriteEncodedValue(Samples.Ec.ExportSubjectPublicKeyInfo());
            }

            Algorithm(writer);
            writer.WriteBitString([1, 2, 3]);
        }

        return PemEncoding.WriteString("CERTIFICATE", writer.Encode());
    }

    private static void Algorithm(AsnWriter writer)
    {
        using (writer.PushSequence())
            writer.WriteObjectIdentifier("1.2.840.10045.4.3.2");
    }
}
