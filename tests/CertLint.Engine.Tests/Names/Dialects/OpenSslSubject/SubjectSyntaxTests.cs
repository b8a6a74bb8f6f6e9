using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>What OpenSSL 3.0.19 makes of a text, as run; null where it exits with 1.</summary>
public class SubjectSyntaxTests
{
    [Theory]
    [InlineData("/C=US/ST=California/O=Acme/CN=a.example.com", "C=US | ST=California | O=Acme | CN=a.example.com")]
    [InlineData("C=US/CN=a", null)]
    [InlineData("", null)]
    [InlineData(" /CN=a", null)]
    [InlineData("'/CN=a'", null)]
    [InlineData("/", "")]
    [InlineData("/CN=a/", "CN=a")]
    [InlineData("/C=US/O=Acme\\/Sub/CN=a", "C=US | O=Acme/Sub | CN=a")]
    [InlineData("/O=A\\+B/CN=a", "O=A+B | CN=a")]
    [InlineData("/O=Acme\\, Inc/CN=a", "O=Acme, Inc | CN=a")]
    [InlineData("/O=Acme\\\\x/CN=a", "O=Acme\\x | CN=a")]
    [InlineData("/O=Acme, Inc./CN=a", "O=Acme, Inc. | CN=a")]
    [InlineData("/O=\"Acme\"/CN=a", "O=\"Acme\" | CN=a")]
    [InlineData("/CN=a b ", "CN=a b ")]
    [InlineData("/CN=a/O=Acme=Co", "CN=a | O=Acme=Co")]
    [InlineData("/CN=a\\", null)]
    [InlineData("/O=Acme/CN", null)]
    [InlineData("/CN=http://x.com", null)]
    [InlineData("/O=A+B", null)]
    [InlineData("/O=C++", null)]
    [InlineData("/O=C+", "O=C")]
    [InlineData("/O=A+B/CN=a", "O=A")]
    [InlineData("/O=A/B Ltd/CN=a", "O=A")]
    [InlineData("/CN=a+OU=b/O=c", "CN=a & OU=b | O=c")]
    [InlineData("/O=c/XX=1+CN=a", "O=c & CN=a")] // joined to the last RDN that was taken
    [InlineData("/XX=1+CN=a", "CN=a")]
    [InlineData("/O=Acme/OU=/CN=a", "O=Acme | CN=a")]
    [InlineData("/CN=", "")]
    [InlineData("//CN=a", "")]
    [InlineData("//C=US\\O=Acme\\CN=a", "")]
    [InlineData("/ C=US/CN=a", "CN=a")]
    [InlineData("/C=US /CN=a", null)]
    [InlineData("/C=USA/CN=a", null)]
    [InlineData("/C=U/CN=a", null)]
    [InlineData("/C=us/CN=a", "C=us | CN=a")]
    [InlineData("/S=CA/CN=a", "CN=a")]
    [InlineData("/E=a@b.c/CN=a", "CN=a")]
    [InlineData("/SAN=localhost/CN=a", "CN=a")]
    [InlineData("/1.2.3.4=x/CN=a", "CN=a")]
    [InlineData("/cn=a", "")]
    [InlineData("/HKDF=x/CN=a", null)]
    [InlineData("/HKDF=/CN=a", "CN=a")]
    [InlineData("/DC=com/DC=example/CN=a", "DC=com | DC=example | CN=a")]
    public void A_text_is_read_as_by_openssl(string text, string? expected) =>
        Assert.Equal(expected, TextWithHoles.Show(Parse(text)));

    [Theory]
    [InlineData("CN", "2.5.4.3")]
    [InlineData("commonName", "2.5.4.3")]
    [InlineData("cn", null)]
    [InlineData("S", null)]
    [InlineData("E", null)]
    [InlineData("SP", null)]
    [InlineData("emailAddress", "1.2.840.113549.1.9.1")]
    [InlineData("SN", "2.5.4.4")]
    [InlineData("uid", "0.9.2342.19200300.100.1.44")]
    [InlineData("UID", "0.9.2342.19200300.100.1.1")]
    [InlineData("X509v3 Subject Alternative Name", "2.5.29.17")]
    [InlineData("2.5.4.3", "2.5.4.3")]
    [InlineData("2.5.4.03", "2.5.4.3")]
    [InlineData("2 5 4 3", "2.5.4.3")]
    [InlineData("2.5.4.3.", "2.5.4.3")]
    [InlineData("2.5.4.3. ", null)] // an empty arc is 0
    [InlineData("OID.2.5.4.3", null)]
    [InlineData("1.2.3.4", null)]
    [InlineData("2.999.1", null)]
    [InlineData("1.40", null)]
    [InlineData("2", null)]
    [InlineData("", null)]
    public void A_key_is_an_exact_name_or_an_OID_with_a_name(string key, string? oid) =>
        Assert.Equal(oid, Parse("/" + key + "=ab").Name?.Attributes.SingleOrDefault()?.Type.Oid);

    [Theory]
    [InlineData("CN", 12)]
    [InlineData("C", 19)]
    [InlineData("serialNumber", 19)]
    [InlineData("dnQualifier", 19)]
    [InlineData("emailAddress", 22)]
    [InlineData("DC", 22)]
    [InlineData("title", 12)]
    [InlineData("UID", 12)]
    [InlineData("friendlyName", 30)]
    public void A_value_has_the_string_type_of_its_attribute(string key, int tag) =>
        Assert.Equal(tag, Assert.Single(Parse("/" + key + "=US").Name!.Attributes).StringTag);

    [Theory]
    [InlineData("CN", 64)]
    [InlineData("O", 64)]
    [InlineData("OU", 64)]
    [InlineData("L", 128)]
    [InlineData("ST", 128)]
    [InlineData("emailAddress", 128)]
    [InlineData("serialNumber", 64)]
    public void A_value_has_an_upper_bound(string key, int maximum)
    {
        Assert.NotNull(Parse("/" + key + "=" + new string('x', maximum)).Name);
        Assert.NotNull(Parse("/" + key + "=" + new string('x', maximum + 1)).Error);
    }

    [Fact]
    public void Without_utf8_each_octet_is_a_character()
    {
        Assert.Equal("O=MÃ¼ller | CN=a", TextWithHoles.Show(Parse("/O=Müller/CN=a")));
        Assert.Equal("O=Müller | CN=a", TextWithHoles.Show(Parse("/O=Müller/CN=a", isUtf8: true)));
        var text = "/O=" + new string('ü', 33);
        Assert.NotNull(Parse(text).Error);
        Assert.NotNull(Parse(text, isUtf8: true).Name);
    }

    [Fact]
    public void The_RDN_written_first_is_encoded_first() =>
        Assert.False(Parse("/C=US/CN=a").Name!.IsEncodedInReverse);

    [Fact]
    public void What_no_argument_can_hold_is_unknown()
    {
        Assert.Same(NameParse.Unknown, Parse("/CN=a\0b"));
        Assert.Same(NameParse.Unknown, Parse("/CN=a\uD800"));
        Assert.Same(NameParse.Unknown, Parse("/CN=" + new string('x', OpenSslSubjectDialect.MaximumLength)));
    }

    private static NameParse Parse(string text, bool isUtf8 = false) =>
        OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 0), new OpenSslSubjectOptions(isUtf8));
}
