using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Rfc4514;

/// <summary>Names that cert-manager takes, as the tests of go-ldap 3.4.14 and cert-manager 1.19 show them.</summary>
public class Rfc4514NameTests
{
    /// <summary>go-ldap's <c>TestSuccessfulDNParsing</c>, with keys that cert-manager knows.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t ", "")]
    [InlineData("CN=Jim\\2C \\22Hasse Hö\\22 Hansson!,DC=dummy,DC=com", "CN=Jim, \"Hasse Hö\" Hansson! | DC=dummy | DC=com")]
    [InlineData("UID=jsmith,DC=example,DC=net", "UID=jsmith | DC=example | DC=net")]
    [InlineData("OU=Sales+CN=J. Smith,DC=example,DC=net", "OU=Sales & CN=J. Smith | DC=example | DC=net")]
    [InlineData("1.3.6.1.4.1.1466.0=#04024869,DC=net", "1.3.6.1.4.1.1466.0=Hi | DC=net")]
    [InlineData("1.3.6.1.4.1.1466.0=test", "1.3.6.1.4.1.1466.0=test")]
    [InlineData("CN=Lu\\C4\\8Di\\C4\\87", "CN=Lučić")]
    [InlineData("  CN  =  Lu\\C4\\8Di\\C4\\87  ", "CN=Lučić")]
    [InlineData("   O   =   1   ,   OU   =   2   ", "O=1 | OU=2")]
    [InlineData("   O   =   1   +   OU   =   2   ", "O=1 & OU=2")]
    [InlineData("O   =   \\ \\ 1\\ \\    ,   OU   =   \\ \\ 2\\ \\    ", "O=  1   | OU=  2  ")]
    [InlineData("O = 88  \t", "O=88  \t")]
    [InlineData("O = 88  \n", "O=88  \n")]
    [InlineData("CN=john.doe;DC=example,DC=net", "CN=john.doe | DC=example | DC=net")]
    [InlineData("CN=⭐;DC=❤️=\\==,DC=❤️\\\\", "CN=⭐ | DC=❤️=== | DC=❤️\\")]
    [InlineData("CN=john.doe\\;weird name,DC=net", "CN=john.doe;weird name | DC=net")]
    [InlineData("CN=ZXhhbXBsZVRleHQ=,DC=com", "CN=ZXhhbXBsZVRleHQ= | DC=com")]
    [InlineData("CN=James \\\"Jim\\\" Smith\\, III,DC=net", "CN=James \"Jim\" Smith, III | DC=net")]
    [InlineData("CN=Before\\0dAfter,DC=net", "CN=Before\rAfter | DC=net")]
    [InlineData("CN=foo-lon\\e2\\9d\\a4\\ef\\b8\\8f\\,g.com,OU=Foo===Long;OU=Ba # rq,O=C\\; orp.+C=US", "CN=foo-lon❤️,g.com | OU=Foo===Long | OU=Ba # rq | O=C; orp. & C=US")]
    [InlineData("CN=\\ John Doe", "CN= John Doe")]
    [InlineData("CN=John Doe\\ ", "CN=John Doe ")]
    [InlineData("CN=\\20John Doe\\20", "CN= John Doe ")]
    [InlineData("CN=John\\+Doe\\2B", "CN=John+Doe+")]
    [InlineData("CN=John\\<Doe\\3E", "CN=John<Doe>")]
    [InlineData("CN=John\\\\Doe\\5C", "CN=John\\Doe\\")]
    [InlineData("CN=a\\\\ ,DC=b", "CN=a\\ | DC=b")] // the space behind an escaped backslash is not escaped
    public void A_name_is_split_as_by_go_ldap(string text, string expected) => Assert.Equal(expected, Show(text));

    /// <summary>cert-manager's <c>TestMustParseRDN</c>, with an OID that can be encoded, and the example of its documentation of literalSubject.</summary>
    [Theory]
    [InlineData("SERIALNUMBER=42, L=some-locality, ST=some-state-or-province, STREET=some-street, CN=foo-long.com, OU=Dept., O=Corp., C=US+2.999.555= A Test Value ",
        "serialNumber=42 | L=some-locality | ST=some-state-or-province | street=some-street | CN=foo-long.com | OU=Dept. | O=Corp. | C=US & 2.999.555=A Test Value")]
    [InlineData("CN=James \\\"Jim\\\" Smith\\, III,DC=dc,DC=net,UID=jamessmith,STREET=La Rambla,L=Barcelona,C=Spain,O=Acme,OU=IT,OU=Admins",
        "CN=James \"Jim\" Smith, III | DC=dc | DC=net | UID=jamessmith | street=La Rambla | L=Barcelona | C=Spain | O=Acme | OU=IT | OU=Admins")]
    public void A_name_is_read_as_by_cert_manager(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void The_RDN_written_last_is_encoded_first()
    {
        var name = Parse("CN=h,O=Corp.,C=US").Name!;
        Assert.True(name.IsEncodedInReverse);
        Assert.Equal(["US", "Corp.", "h"], name.EncodedRdns.Select(rdn => rdn[0].Value.Text));
    }

    [Fact]
    public void A_common_name_that_is_written_last_is_remarked()
    {
        var remark = Assert.Single(Parse("C=US,O=Contoso,CN=h").Remarks);
        Assert.Equal((NameRemarkKind.OrderLost, new SourceSpan(15, 4)), (remark.Kind, remark.Place));
        Assert.Equal("'CN=h' is encoded before 'C=US' because the RDN written last is encoded first", remark.Reason);
        Assert.Empty(Parse("CN=h,O=Contoso,C=US").Remarks);
    }

    /// <summary>What <c>encoding/asn1</c> of Go chooses: 19 PrintableString, 12 UTF8String; it takes neither * nor &amp; for printable.</summary>
    [Theory]
    [InlineData("CN=h.example.com", 19)]
    [InlineData("CN=*.example.com", 12)]
    [InlineData("O=a&b", 12)]
    [InlineData("O=a'()\\+\\,-./:\\=?b", 19)]
    [InlineData("C=Österreich", 12)]
    [InlineData("1.2.840.113549.1.9.1=a@b", 12)]
    [InlineData("CN=", 19)]
    [InlineData("O=#0C0141", 19)]
    [InlineData("O=#160140", 12)]
    public void Go_chooses_the_string_type_by_the_characters_alone(string text, int tag) =>
        Assert.Equal(tag, Assert.Single(Parse(text).Name!.Attributes).StringTag);

    [Theory]
    [InlineData("2.5.4.03=x", "2.5.4.3")] // Go reads each arc as a number
    [InlineData("2.999.1=x", "2.999.1")]
    [InlineData("2.5.4.9223372036854775807=x", "2.5.4.9223372036854775807")]
    [InlineData("\\43N=x", "2.5.4.3")] // keys are unescaped too
    [InlineData("=CN=x", "2.5.4.3")] // an empty key is passed over
    public void A_key_means_what_Go_makes_of_it(string text, string oid) =>
        Assert.Equal(oid, Assert.Single(Parse(text).Name!.Attributes).Type.Oid);

    [Theory]
    [InlineData("O=#3003020101")] // a SEQUENCE
    [InlineData("O=#1f050141")] // a tag above 30
    [InlineData("O=#24800401410000")] // of indefinite length
    [InlineData("O=#180f32303230303130313030303030305a")] // a GeneralizedTime
    [InlineData("2.5.4.\\+3=x")] // a signed arc
    public void What_encodes_no_simple_string_is_unknown(string text) => Assert.Same(NameParse.Unknown, Parse(text));

    [Fact]
    public void Half_a_character_is_unknown() => Assert.Same(NameParse.Unknown, Parse("O=\uD800"));

    [Fact]
    public void Of_an_encoded_value_the_contents_remain()
    {
        // A BMPString's octets are taken for UTF-8, as go-ldap takes all.
        Assert.Equal("\0A", Assert.Single(Parse("O=#1E020041").Name!.Attributes).Value.Text);
        Assert.Equal("O=#0C0141", Show("O= #0C0141")); // with a space before it, it is text
    }

    private static NameParse Parse(string text) => Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0));

    private static string? Show(string text) => TextWithHoles.Show(Parse(text));
}
