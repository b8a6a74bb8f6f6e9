using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Cfssl;

public class CfsslTests
{
    private const string Request = """
        {
          "hosts": ["mtls.contoso.com", "10.0.0.1", "::1", "ops@contoso.com", "https://contoso.com/a"],
          "CN": "mtls.contoso.com",
          "key": { "algo": "ecdsa", "size": 384 },
          "names": [{ "OU": "Integrations", "O": "M\u00fcller \"AG\"", "L": "San Diego", "ST": "California", "C": "US", "E": "ops@contoso.com" }],
          "serialnumber": "42"
        }
        """;

    [Fact]
    public void A_request_is_read_in_the_order_in_which_Go_encodes_it()
    {
        var target = Read(Request);

        Assert.Equal(Purpose.Request, target.Purpose);
        Assert.Equal(
            "C=US, ST=California, L=San Diego, O=Müller \"AG\", OU=Integrations, CN=mtls.contoso.com, serialNumber=42, emailAddress=ops@contoso.com",
            string.Join(", ", target.Subject!.EncodedRdns.SelectMany(rdn => rdn.Attributes).Select(attribute => $"{attribute.Type}={attribute.Value}")));
        Assert.True(target.IsSubjectComplete);
        Assert.Empty(target.LostAttributes);
    }

    [Fact]
    public void Keys_and_values_have_their_places()
    {
        var target = Read(Request);

        Assert.Equal("\"names\"", Document.Slice(Request, target.Place));
        var organization = target.Subject!.Find(AttributeType.Organization)!;
        Assert.Equal("O", Document.Slice(Request, organization.Key!.Span));
        Assert.Equal("M\\u00fcller \\\"AG\\\"", Document.Slice(Request, organization.Value.Span));
        Assert.Equal("\\u00fc", Document.Slice(Request, organization.Value.SpanOf(1, 1)));
        Assert.Equal("384", Document.Slice(Request, target.Key!.Place));
        Assert.Equal(new KeyParameters(KeyAlgorithm.EllipticCurve, 384, "P-384"), target.Key.Value);
        Assert.All(target.AlternativeNames, name => Assert.Equal(name.Value.Text, Document.Slice(Request, name.Value.Span)));
    }

    [Fact]
    public void Hosts_become_the_first_kind_of_name_that_Go_can_parse()
    {
        Assert.Equal(
            [GeneralNameKind.Dns, GeneralNameKind.IPAddress, GeneralNameKind.IPAddress, GeneralNameKind.Email, GeneralNameKind.Uri],
            Read(Request).AlternativeNames.Select(name => name.Kind));
    }

    // Each by net.ParseIP, mail.ParseAddress and url.ParseRequestURI, as csr.GenerateDER asks them.
    [Theory]
    [InlineData("contoso.com", "Dns")]
    [InlineData("", "Dns")]
    [InlineData("*.contoso.com", "Dns")]
    [InlineData("1.2.3.4", "IPAddress")]
    [InlineData("1.2.3.04", "Dns")]
    [InlineData("1.2.3.4:443", "Dns")]
    [InlineData("fe80::1%eth0", "Uri")]
    [InlineData("::ffff:1.2.3.4", "IPAddress")]
    [InlineData("contoso.com:443", "Uri")]
    [InlineData("/path", "Uri")]
    [InlineData("*", "Uri")]
    [InlineData("https://contoso.com:x/", "Dns")]
    [InlineData("https://con toso.com/", "Dns")]
    [InlineData("https://contoso.com/%zz", "Dns")]
    [InlineData("https://[::1]:8443/", "Uri")]
    [InlineData(":443", "Dns")]
    [InlineData("ops@", "Dns")]
    [InlineData("a..b@contoso.com", "Dns")]
    [InlineData("a@@c", "Dns")]
    [InlineData("contoso.com ", "Dns")]
    [InlineData("https://user@host/x", "Uri")]
    [InlineData("https://host/a?b=%zz", "Uri")]
    [InlineData("https://ho%41st/", "Dns")]
    [InlineData("//host/x", "Uri")]
    [InlineData("my_host:1", "Dns")]
    [InlineData("https://host:443", "Uri")]
    [InlineData("https://host?x", "Uri")]
    [InlineData("HTTPS://HOST", "Uri")]
    [InlineData("ops@contoso.com, b@c.d", "Dns")]
    [InlineData("\u00FC@x.y", "Email")]
    [InlineData("/a b", "Uri")]
    [InlineData("/a%", "Dns")]
    [InlineData("https://", "Uri")]
    [InlineData("http://[::1", "Dns")]
    [InlineData("a:b:c", "Uri")]
    [InlineData("1a:b", "Dns")]
    [InlineData("mailto:ops@contoso.com", "Uri")]
    [InlineData("{USER}", "Dns")]
    public void A_host_is_of_the_kind_that_Go_makes_of_it(string host, string kind)
    {
        var name = Assert.Single(Read($$"""{"CN":"a","hosts":["{{host}}"]}""").AlternativeNames);

        Assert.Equal(kind, name.Kind.ToString());
        Assert.Equal(host != "{USER}", name.Value.IsKnown);
    }

    [Theory]
    [InlineData("Operations <ops@contoso.com>")]
    [InlineData("J. Doe <ops@contoso.com>")]
    [InlineData(" ops@contoso.com ")]
    public void Of_a_mail_address_with_something_around_it_the_address_counts(string host)
    {
        var text = $$"""{"CN":"a","hosts":["{{host}}"]}""";

        var name = Assert.Single(Read(text).AlternativeNames);

        Assert.Equal((GeneralNameKind.Email, "ops@contoso.com"), (name.Kind, name.Value.Text));
        Assert.Equal("ops@contoso.com", Document.Slice(text, name.Value.Span));
    }

    [Fact]
    public void Values_of_several_names_share_an_RDN_in_DER_order_and_an_OID_replaces_them()
    {
        var target = Read("""
            {"CN":"a","names":[{"OU":"bb","O":"x"},{"OU":"a"},{"OU":"ä"},{"OID":{"2.5.4.10":"y","2.5.4.9":"Street 1"}}]}
            """);

        Assert.Equal(
            "OU=a+OU=ä+OU=bb / CN=a / O=y / street=Street 1",
            string.Join(" / ", target.Subject!.EncodedRdns.Select(rdn => string.Join("+", rdn.Attributes.Select(attribute => $"{attribute.Type}={attribute.Value}")))));
        Assert.Equal([19, 12, 19], target.Subject.Rdns[0].Attributes.Select(attribute => attribute.StringTag));
    }

    [Theory]
    [InlineData("""{"CN":"Contoso Root","key":{"algo":"rsa","size":4096},"ca":{"expiry":"87600h","pathlen":0}}""", "a.json", "Authority")]
    [InlineData("""{"CN":"Contoso Root CA","key":{"algo":"rsa","size":4096}}""", "a.json", "Authority")]
    [InlineData("""{"CN":"contoso-ca","hosts":["localhost"],"names":[{"O":"Contoso"}]}""", "a.json", "Authority")]
    [InlineData("""{"CN":"Contoso","key":{"algo":"rsa","size":4096}}""", "ca-csr.json", "Authority")]
    [InlineData("""{"CN":"mtls.contoso.com","key":{"algo":"rsa","size":4096}}""", "server-ca-csr.json", "Request")]
    [InlineData("""{"CN":"Cascade","key":{"algo":"rsa","size":4096}}""", "scan.json", "Request")]
    [InlineData("""{"CN":"admin","ca":null,"key":{"algo":"rsa","size":4096}}""", "admin-csr.json", "Request")]
    public void A_CA_is_told_by_its_section_by_its_name_or_by_the_files(string text, string file, string purpose) =>
        Assert.Equal(purpose, Read(text, "/project/" + file).Purpose.ToString());

    [Theory]
    [InlineData("87600h", 87600 * 60)]
    [InlineData("1h30m", 90)]
    [InlineData("1.5h", 90)]
    [InlineData("-1h", -60)]
    public void A_CAs_expiry_is_a_duration_of_Gos(string expiry, int minutes)
    {
        var text = $$$"""{"CN":"a","ca":{"expiry":"{{{expiry}}}"},"key":{"algo":"rsa","size":2048}}""";

        var validity = Read(text).Validity!;

        Assert.Equal(TimeSpan.FromMinutes(minutes), validity.Value);
        Assert.Equal(expiry, Document.Slice(text, validity.Place));
    }

    [Fact]
    public void Markers_of_templates_are_holes()
    {
        var target = Read("""{"CN":"{USER}","key":{"algo":"{{ algo }}","size":256},"names":[{"O":"<your organization>","C":"US"}]}""");

        Assert.False(target.Subject!.Find(AttributeType.CommonName)!.Value.IsKnown);
        Assert.False(target.Subject.Find(AttributeType.Organization)!.Value.IsKnown);
        Assert.Null(target.Key);
    }

    [Fact]
    public void The_request_within_the_body_of_a_call_is_read() =>
        Assert.Equal("a", Read("""{"label":"x","request":{"CN":"a","hosts":["b"]},"profile":"server"}""").Subject!.Find(AttributeType.CommonName)!.Value.Text);

    [Fact]
    public void Without_hosts_the_names_may_come_from_the_command_line()
    {
        Assert.False(Read("""{"CN":"a","names":[{"O":"x"}]}""").AreAlternativeNamesComplete);
        Assert.True(Read("""{"CN":"a","names":[{"O":"x"}],"hosts":[]}""").AreAlternativeNamesComplete);
    }

    [Theory]
    [InlineData("""{"signing":{"profiles":{"server":{"expiry":"8760h","usages":["server auth"]}}}}""")]
    [InlineData("""{"CN":"a"}""")]
    [InlineData("""{"names":["a","b"],"hosts":["c"],"key":"d"}""")]
    [InlineData("""{"names":[{"first":"a","last":"b"}],"key":{"id":1}}""")]
    [InlineData("""{"hosts":["a","b"],"names":[{"name":"c"}]}""")]
    [InlineData("""{"cn":"China","hosts":["beijing"]}""")]
    [InlineData("""{"CN":{"name":"China"},"hosts":["beijing"]}""")]
    [InlineData("""{"CN":"中国","US":"美国","names":["a"]}""")]
    [InlineData("""{"hosts":["a"],"paths":["b"],"key":{"file":"x","size":3}}""")]
    [InlineData("""[{"CN":"a","hosts":["b"]}]""")]
    [InlineData("""{"items":[{"CN":"a","hosts":["b"],"key":{"algo":"rsa","size":1}}]}""")]
    [InlineData("""{"name":"x","version":"1.0.0","names":[{"c":1}],"hosts":["a"]}""")]
    public void Other_JSON_is_silent(string text) => Assert.Same(DocumentModel.Empty, Document.Read(text, "/project/a.json"));

    private static ConfigTarget Read(string text, string path = "/project/mtls.json")
    {
        var model = Document.Read(text, path);
        Assert.Empty(model.Problems);
        return Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
    }
}
