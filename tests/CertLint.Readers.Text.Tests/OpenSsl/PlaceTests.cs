using CertLint.Names;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Lines and columns are counted by hand: the section's lines start at line 5.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("O=Acme", "5:3-5:7")]
    [InlineData("  O =  Acme Ltd  ", "5:8-5:16")]
    [InlineData("O = \"Acme, Inc.\"", "5:6-5:16")]
    [InlineData("O = Acme Ltd   # legal name", "5:5-5:13")]
    [InlineData("O = Acme \"Big\" Ltd", "5:5-5:19")]
    [InlineData("O = \\'t Hof", "5:5-5:12")]
    [InlineData("O = Acme \\\n  Ltd", "5:5-6:6")]
    [InlineData("O =", "5:4-5:4")]
    [InlineData("O = \"\"", "5:6-5:6")]
    [InlineData("O = {{ org }} # x", "5:5-5:14")]
    public void The_place_of_a_value_is_exactly_its_text(string lines, string place)
    {
        var text = Sample.Unprompted + lines;
        Assert.Equal(place, Sample.Place(text, Sample.Attribute(text, AttributeType.Organization).Value.Span));
    }

    [Fact]
    public void An_expanded_variable_stands_where_its_reference_stands()
    {
        const string text = "base=example.com\n[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN = www.${base} # host\n";
        var value = Sample.Attribute(text, AttributeType.CommonName).Value;
        Assert.Equal("www.example.com", value.Text);
        Assert.Equal("6:6-6:17", Sample.Place(text, value.Span));
        Assert.Equal("6:6-6:9", Sample.Place(text, value.SpanOf(0, 3)));
        Assert.Equal("6:10-6:17", Sample.Place(text, value.SpanOf(8, 2)));
    }

    [Theory]
    [InlineData("0.O = Acme", "5:3-5:4")]
    [InlineData("  organizationName=Acme", "5:3-5:19")]
    [InlineData("OID.2.5.4.10 = Acme", "5:5-5:13")]
    public void The_key_is_the_attribute_type_without_its_number(string line, string place)
    {
        var text = Sample.Unprompted + line;
        Assert.Equal(place, Sample.Place(text, Sample.Attribute(text, AttributeType.Organization).Key!.Span));
    }

    [Fact]
    public void A_prompted_value_has_the_places_of_its_default()
    {
        const string text = "[req]\ndistinguished_name=dn\n[dn]\n0.organizationName=Company\n0.organizationName_default = Acme\n";
        var attribute = Sample.Attribute(text, AttributeType.Organization);
        Assert.Equal("organizationName", attribute.Key!.Text);
        Assert.Equal("5:3-5:19", Sample.Place(text, attribute.Key!.Span));
        Assert.Equal("5:30-5:34", Sample.Place(text, attribute.Value.Span));
    }

    [Theory]
    [InlineData("[req]\r\ndistinguished_name=dn\r\nprompt=no\r\n [ dn ] # name\r\nO=Acme\r\n", "4:2-4:8", "5:3-5:7")]
    [InlineData("\uFEFF[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nO=Acme", "4:1-4:5", "5:3-5:7")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt=no\ndn::O=Acme", "1:1-1:6", "4:7-4:11")]
    [InlineData("distinguished_name=dn\nprompt=no\ndn::O=Acme\n[x]", "1:1-1:19", "3:7-3:11")]
    public void The_request_stands_at_its_sections_header(string text, string place, string value)
    {
        var target = Sample.Target(text);
        Assert.Equal(place, Sample.Place(text, target.Place));
        Assert.Equal(value, Sample.Place(text, target.Subject!.Find(AttributeType.Organization)!.Value.Span));
    }

    [Fact]
    public void A_subject_alternative_name_stands_at_its_own_text()
    {
        const string text = "[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a\n[e]\nsubjectAltName = critical, DNS:a.example.com , IP:10.0.0.1\n";
        Assert.Equal(
            ["8:32-8:45", "8:51-8:59"],
            Sample.Target(text).AlternativeNames.Select(name => Sample.Place(text, name.Value.Span)));
    }
}
