using CertLint.Names;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Certtool;

/// <summary>The expected values are what certtool 3.7.9 encoded.</summary>
public class SubjectTests
{
    [Theory]
    [InlineData("cn = a\ndn_oid = 2.5.4.12 Dr.  X\ndn_oid = \"2.5.4.65\tjack\"\ndc = com\ndc = example\nuid = u\nlocality = l\nstate=s\ncountry=GR\nou = q\nou = r\no = z",
        "C=GR, ST=s, L=l, O=z, OU=q, OU=r, CN=a, UID=u, DC=com, DC=example, title=Dr.  X, pseudonym=jack")]
    [InlineData("cn: a\norganization b\nunit=\"x\" state = 2", "ST=2, O=b, OU=x, CN=a")]
    [InlineData("cn = \"a b\" # c\norganization = 'it'\nstate = x  ", "ST=x  , O=it, CN=a b")]
    [InlineData("cn = a\ncn = b\norganization = x\norganization = y\no = z", "O=x, O=y, CN=a")]
    [InlineData("cn = \"a\\\"b\\\nc\"", "CN=a\"b c")]
    [InlineData("cn = \"a\\\\b \\n x\"\nlocality = a\\,b", "L=ab, CN=ab  x")]
    [InlineData("cn = a\\\nb", "CN=a\nb")]
    [InlineData("cn = a\\üb\\😀c", "CN=a\uFFFDb\uFFFDc")]
    [InlineData("cn = 'a \\' b'\norganization = 'it''s'", "O=it, CN=a ' b")]
    [InlineData("cn = a;\n", "CN=a;")]
    [InlineData("cn = a\nuid = \\, x", "CN=a, UID=\\, x")]
    [InlineData("uid = \\\ncn = a", "CN=a, UID=\\")]
    [InlineData("CN = upper\nO = big\nou = small", "OU=small")]
    [InlineData("cn = a\n# comment\n   # c2\n#\n\norganization = b", "O=b, CN=a")]
    [InlineData("cn = a\r\ncountry = GR\r\n", "C=GR, CN=a")]
    [InlineData("dn = \"cn = Nikos,st = New Something,C=GR\"", "C=GR, ST=New Something, CN=Nikos")]
    [InlineData("cn = a\ndn = \"O=x,CN=b\"\nunit = foo", "CN=b, O=x, OU=foo, CN=a")]
    [InlineData("dn = \"CN=a;O=b\"", "CN=a;O=b")]
    [InlineData("dn = \"CN=a,\"", "CN=a")]
    [InlineData("dn = \"CN=a,email=b@c\"", "emailAddress=b@c, CN=a")]
    [InlineData("dn = \"CN=a, O = \\\"x y\\\" ,C=US\"", "C=US, O=\"x y\", CN=a")]
    [InlineData("dn = \"CN=a=b,O=<x y\"", "O=<x y, CN=a=b")]
    [InlineData("dn = \"2.5.4.3=a,2.5.4.9=Arkadias,surName=M\"", "SN=M, street=Arkadias, CN=a")]
    [InlineData("cn = bücher", "CN=bücher")]
    public void The_subject_is_what_certtool_encodes(string lines, string subject) => Assert.Equal(subject, Template.Subject(lines));

    [Theory]
    [InlineData("cn = {{ host }}\norganization = Contoso", "O=Contoso, CN=«{{ host }}»")]
    [InlineData("cn = \"$HOST.contoso.com\"", "CN=«$HOST».contoso.com")]
    [InlineData("cn = ${HOST}", "CN=«${HOST}»")]
    [InlineData("cn = @HOST@", "CN=«@HOST@»")]
    [InlineData("cn = \uFFFC", "CN=«\uFFFC»")]
    public void What_is_filled_in_later_is_a_hole(string lines, string subject) => Assert.Equal(subject, Template.Subject(lines));

    [Fact]
    public void A_template_of_a_template_is_not_complete()
    {
        const string text = "signing_key\n{% if org %}\norganization = {{ org }}\n{% endif %}\ncn = a\n";
        var target = Template.Target(text);
        Assert.False(target.IsSubjectComplete);
        Assert.False(target.AreAlternativeNamesComplete);
        Assert.Empty(Template.Read(text).Problems);
    }

    [Theory]
    [InlineData("cn = a.contoso.com", "2:6-2:19")]
    [InlineData("cn = \"a.contoso.com\" # host", "2:7-2:20")]
    [InlineData("  cn='a.contoso.com'", "2:7-2:20")]
    [InlineData("cn = a.contoso.com # the host", "2:6-2:19")]
    [InlineData("cn = \"a\\\"b\"", "2:7-2:11")]
    [InlineData("cn = {{ host }}", "2:6-2:16")]
    [InlineData("dn = \"O=x, CN = a.contoso.com ,C=US\"", "2:17-2:30")]
    [InlineData("cn a.contoso.com\r\n", "2:4-2:17")]
    [InlineData("cn = \"\"", "2:7-2:7")]
    public void The_place_of_a_value_is_exactly_its_text(string line, string place)
    {
        var text = "signing_key\n" + line;
        Assert.Equal(place, Sample.Place(text, Template.Target(text).Subject!.Find(AttributeType.CommonName)!.Value.Span));
    }

    [Fact]
    public void A_request_stands_at_the_name_of_its_subject()
    {
        const string text = "# x\nsigning_key\norganization = Contoso\ncn = a\n";
        Assert.Equal("4:1-4:3", Sample.Place(text, Template.Target(text).Place));
    }
}
