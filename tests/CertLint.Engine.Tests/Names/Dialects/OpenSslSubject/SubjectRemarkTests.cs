using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>What openssl does to a text that it accepts, where, and what to write instead.</summary>
public class SubjectRemarkTests
{
    private const string UseKey = "use a key such as CN, O, OU, L, ST or C";

    [Theory]
    [InlineData("/S=Ca/CN=h", "S", "openssl drops 'S=Ca' because it does not know the key", "use ST", "ST")]
    [InlineData("/SP=Ca/CN=h", "SP", "openssl drops 'SP=Ca' because it does not know the key", "use ST", "ST")]
    [InlineData("/CN=h/State=Ca", "State", "openssl drops 'State=Ca' because it does not know the key", "use ST", "ST")]
    [InlineData("/E=a@b/CN=h", "E", "openssl drops 'E=a@b' because it does not know the key", "use emailAddress", "emailAddress")]
    [InlineData("/Email=a@b/CN=h", "Email", "openssl drops 'Email=a@b' because it does not know the key", "use emailAddress", "emailAddress")]
    [InlineData("/EMAILADDRESS=a@b/CN=h", "EMAILADDRESS", "openssl drops 'EMAILADDRESS=a@b' because it does not know the key", "use emailAddress", "emailAddress")]
    [InlineData("/T=x/CN=h", "T", "openssl drops 'T=x' because it does not know the key", "use title", "title")]
    [InlineData("/STREET=x/CN=h", "STREET", "openssl drops 'STREET=x' because it does not know the key", "use street", "street")]
    [InlineData("/SERIALNUMBER=x/CN=h", "SERIALNUMBER", "openssl drops 'SERIALNUMBER=x' because it does not know the key", "use serialNumber", "serialNumber")]
    [InlineData("/ZIP=x/CN=h", "ZIP", "openssl drops 'ZIP=x' because it does not know the key", "use postalCode", "postalCode")]
    [InlineData("/cn=h", "cn", "openssl drops 'cn=h' because it does not know the key", "use CN", "CN")]
    [InlineData("/COMMONNAME=h", "COMMONNAME", "openssl drops 'COMMONNAME=h' because it does not know the key", "use CN", "CN")]
    [InlineData("/ C=US/CN=h", " C", "openssl drops ' C=US' because it does not know the key", "use C", "C")]
    [InlineData("/CN=h/ O=Acme", " O", "openssl drops ' O=Acme' because it does not know the key", "use O", "O")]
    [InlineData("/OID.2.5.4.3=h", "OID.2.5.4.3", "openssl drops 'OID.2.5.4.3=h' because it does not know the key", "use CN", "CN")]
    [InlineData("/1.2.3.4=x/CN=h", "1.2.3.4", "openssl drops '1.2.3.4=x' because it has no name for the OID", "name it in an oid_section of the config", null)]
    [InlineData("/SAN=h/CN=h", "SAN", "openssl drops 'SAN=h' because it does not know the key", "use -addext subjectAltName=DNS:…", null)]
    [InlineData("/XX=1/CN=h", "XX", "openssl drops 'XX=1' because it does not know the key", UseKey, null)]
    [InlineData("/CN=h+XX=1", "XX", "openssl drops 'XX=1' because it does not know the key", UseKey + ", or write \\+ for a plus sign in a value", null)]
    [InlineData("/RSa=1/CN=h", "RSa", "openssl drops 'RSa=1' because it does not know the key", UseKey, null)] // rsa is a name, but of no attribute
    [InlineData("/=1/CN=h", "=", "openssl drops '=1' because no key stands before '='", "write a key such as CN", null)]
    [InlineData("/x/CN=h", "x/CN", "openssl drops 'x/CN=h' because it does not know the key", "write each attribute as /key=value", null)]
    [InlineData("//CN=h", "/CN", "openssl drops '/CN=h' because of the second slash", "remove it, and set MSYS_NO_PATHCONV=1 in Git Bash", "CN")]
    [InlineData("/CN=h//O=Acme", "/O", "openssl drops '/O=Acme' because of the second slash", "remove it", "O")]
    [InlineData("//C=US\\O=Acme\\CN=h", "//C=US\\O=Acme\\CN=h", "openssl drops '/C=US\\O=Acme\\CN=h' where no Git Bash on Windows rewrites it",
        "write /C=US/O=Acme/CN=h and set MSYS_NO_PATHCONV=1 in Git Bash", "/C=US/O=Acme/CN=h")]
    public void A_key_that_openssl_drops(string text, string place, string reason, string advice, string? suggestion) =>
        Check(NameRemarkKind.KeyDropped, text, place, reason, advice, suggestion);

    [Fact]
    public void A_dropped_attribute_is_told_with_the_type_that_was_meant()
    {
        const string Text = "/CN=h/S=C\\a/C=US";
        var meant = Assert.Single(OpenSslSubjectDialect.Parse(MappedText.Verbatim(Text, 0), OpenSslSubjectOptions.None).Remarks).Meant;
        Assert.Equal((AttributeType.State, "Ca"), (meant?.Type, meant?.Value.Text));
        Assert.Equal(("S", "C\\a"), (Text.Substring(meant!.Key!.Span.Start, 1), Text.Substring(meant.Value.Span.Start, meant.Value.Span.Length)));
        Assert.Null(Assert.Single(OpenSslSubjectDialect.Parse(MappedText.Verbatim("/XX=1", 0), OpenSslSubjectOptions.None).Remarks).Meant);
    }

    [Theory]
    [InlineData("/O=A/B Ltd/CN=h", "A/B Ltd", "openssl cuts 'A/B Ltd' at the slash and drops 'B Ltd/CN=h'", "write A\\/B Ltd", "A\\/B Ltd")]
    [InlineData("/O=A/B/C/CN=h", "A/B/C", "openssl cuts 'A/B/C' at the slash and drops 'B/C/CN=h'", "write A\\/B\\/C", "A\\/B\\/C")]
    [InlineData("/O=A/B Ltd/S=Ca", "A/B Ltd", "openssl cuts 'A/B Ltd' at the slash and drops 'B Ltd/S=Ca'", "write A\\/B Ltd", "A\\/B Ltd")]
    [InlineData("/CN=https://h/O=Acme", "https://h", "openssl cuts 'https://h' at the slash and drops '/h/O=Acme'", "write https:\\/\\/h", "https:\\/\\/h")]
    [InlineData("/CN=https://h?a=b", "https://h?a=b", "openssl cuts 'https://h?a=b' at the slash and drops '/h?a=b'",
        "write \\/ for a slash and \\+ for a plus sign in a value", null)]
    [InlineData("/O=A+B/CN=h", "A+B", "openssl cuts 'A+B' at the plus sign and drops 'B/CN=h'", "write A\\+B", "A\\+B")]
    [InlineData("/O=C++/CN=h", "C++", "openssl cuts 'C++' at the plus sign and drops '+/CN=h'", "write C\\+\\+", "C\\+\\+")]
    [InlineData("/O=C+/CN=h", "C+", "openssl cuts 'C+' at the plus sign and drops '/CN=h'", "write C\\+", "C\\+")]
    [InlineData("/O=C+", "C+", "openssl drops the plus sign at the end of 'C+'", "write C\\+", "C\\+")]
    [InlineData("/O=A\\+B/C/CN=h", "A\\+B/C", "openssl cuts 'A\\+B/C' at the slash and drops 'C/CN=h'", "write A\\+B\\/C", "A\\+B\\/C")]
    [InlineData("/OU=/CN=h", "OU=", "openssl skips 'OU=' because it has no value", "write a value or leave it out", null)]
    [InlineData("/CN=", "CN=", "openssl skips 'CN=' because it has no value", "write a value or leave it out", null)]
    [InlineData("/O=Müller/CN=h", "Müller", "without -utf8 openssl takes each byte of 'Müller' for a character and writes 'MÃ¼ller'", "add -utf8", null)]
    [InlineData("/CN=h/subjectAltName=DNS:h", "subjectAltName=DNS:h", "openssl puts 'subjectAltName=DNS:h' into the subject and not into the subjectAltName extension",
        "use -addext subjectAltName=DNS:…", null)]
    public void A_form_that_loses_text(string text, string place, string reason, string advice, string? suggestion) =>
        Check(NameRemarkKind.TextLost, text, place, reason, advice, suggestion);

    [Fact]
    public void A_plus_sign_before_a_key_is_text_to_older_versions_without_their_option()
    {
        const string Text = "/CN=a+OU=b+O=c";
        Check(
            NameRemarkKind.PlatformDependent, Text, "+OU=b",
            "openssl before 3.0 takes '+OU=b' for a part of the value before it unless -multivalue-rdn is given",
            "add -multivalue-rdn, or write \\+ for a plus sign in a value", null);
        Assert.Empty(OpenSslSubjectDialect.Parse(MappedText.Verbatim(Text, 0), new(IsMultiValued: true)).Remarks);
    }

    [Theory]
    [InlineData("/C=US/ST=California/L=San Diego/O=Acme, Inc./CN=host.example.com/emailAddress=a@example.com")]
    [InlineData("/CN=h/")]
    [InlineData("/")]
    [InlineData("/O=A\\/B\\+C\\\\D/CN=h")]
    [InlineData("/O=AT&T \"x\" 'y' #1/CN=*.h")]
    [InlineData("/stateOrProvinceName=California/2.5.4.3=h")]
    public void Nothing_is_said_of_a_text_that_means_what_it_says(string text) =>
        Assert.Empty(OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 0), OpenSslSubjectOptions.None).Remarks);

    [Fact]
    public void With_utf8_nothing_is_said_of_other_characters() =>
        Assert.Empty(OpenSslSubjectDialect.Parse(MappedText.Verbatim("/O=Müller 😀", 0), new(IsUtf8: true)).Remarks);

    [Fact]
    public void Remarks_stand_in_written_order()
    {
        var remarks = OpenSslSubjectDialect.Parse(MappedText.Verbatim("/S=Ca/OU=/O=A/B/CN=ü/E=x", 0), OpenSslSubjectOptions.None).Remarks;
        Assert.Equal(["S", "OU=", "A/B", "E"], remarks.Select(remark => "/S=Ca/OU=/O=A/B/CN=ü/E=x".Substring(remark.Place.Start, remark.Place.Length)));
    }

    [Fact]
    public void A_rejected_text_has_no_remarks() =>
        Assert.Empty(OpenSslSubjectDialect.Parse(MappedText.Verbatim("/S=Ca/C=USA", 0), OpenSslSubjectOptions.None).Remarks);

    [Fact]
    public void A_value_with_a_hole_that_is_cut_is_told_without_a_suggestion()
    {
        var remark = Assert.Single(OpenSslSubjectDialect.Parse(TextWithHoles.Of("/O=◊/B/CN=h"), OpenSslSubjectOptions.None).Remarks);
        Assert.Equal("openssl cuts '{user}/B' at the slash and drops 'B/CN=h'", remark.Reason);
        Assert.Null(remark.SuggestedValue);
    }

    [Theory]
    [InlineData("/O=A/B Ltd/CN=h", "O=A/B Ltd | CN=h")]
    [InlineData("/O=C++/CN=h", "O=C++ | CN=h")]
    [InlineData("/O=C+", "O=C+")]
    [InlineData("/S=Ca/CN=h", "ST=Ca | CN=h")]
    [InlineData("/CN=h//O=Acme", "CN=h | O=Acme")]
    [InlineData("//C=US\\O=Acme\\CN=h", "C=US | O=Acme | CN=h")]
    [InlineData("/CN=https://h/O=Acme", "CN=https://h | O=Acme")]
    public void The_text_with_its_suggestion_is_what_was_meant(string text, string name)
    {
        var remark = Assert.Single(OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 0), OpenSslSubjectOptions.None).Remarks);
        var applied = text.Remove(remark.Place.Start, remark.Place.Length).Insert(remark.Place.Start, remark.SuggestedValue!);
        var parse = OpenSslSubjectDialect.Parse(MappedText.Verbatim(applied, 0), OpenSslSubjectOptions.None);
        Assert.Empty(parse.Remarks);
        Assert.Equal(name, TextWithHoles.Show(parse));
    }

    private static void Check(NameRemarkKind kind, string text, string place, string reason, string advice, string? suggestion)
    {
        var remark = Assert.Single(OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 7), OpenSslSubjectOptions.None).Remarks);
        Assert.Equal(kind, remark.Kind);
        Assert.Equal(place, text.Substring(remark.Place.Start - 7, remark.Place.Length));
        Assert.Equal(reason, remark.Reason);
        Assert.Equal(advice, remark.Advice);
        Assert.Equal(suggestion, remark.SuggestedValue);
    }
}
