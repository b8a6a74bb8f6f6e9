using CertLint.Names;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

/// <summary>Lines and columns are counted by hand: the section's lines start at line 2.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("Subject=CN=a,O=Acme", "2:16-2:20")]
    [InlineData("Subject = \"CN=a, O=Acme Ltd\" ; legal name", "2:20-2:28")]
    [InlineData("Subject = \"CN=a, O=\"\"Acme, Inc.\"\"\"", "2:22-2:32")]
    [InlineData("  Subject =\tCN=a, \\\n  O=Acme", "3:5-3:9")]
    [InlineData("Subject = \"CN=a, O=%org%\"\n[Strings]\norg = Acme", "2:20-2:25")]
    [InlineData("Subject = \"CN=a, O={{ org }}\"", "2:20-2:29")]
    public void The_place_of_a_value_is_exactly_its_text(string lines, string place)
    {
        var text = "[NewRequest]\n" + lines;
        var organization = Inf.Target(text).Subject!.Find(AttributeType.Organization)!;
        Assert.Equal(place, Sample.Place(text, organization.Value.Span));
        Assert.Equal("O", Sample.At(text, organization.Key!.Span));
    }

    [Fact]
    public void A_request_stands_at_its_sections_header()
    {
        const string text = "; x\r\n [NewRequest] ; y\r\nSubject = \"CN=a\"\r\n";
        Assert.Equal("2:2-2:14", Sample.Place(text, Inf.Target(text).Place));
    }

    [Fact]
    public void An_alternative_name_stands_at_its_own_text()
    {
        const string text = "[NewRequest]\nKeyLength=2048\n[Extensions]\n2.5.29.17 = \"{text}dns=a.contoso.com&ipaddress=10.0.0.1\"\n_continue_ = \"&dns= b.contoso.com &\"\n";
        Assert.Equal(
            ["4:24-4:37", "4:48-4:56", "5:21-5:34"],
            Inf.Target(text).AlternativeNames.Select(name => Sample.Place(text, name.Value.Span)));
    }
}
