using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Rfc4514;

public class Rfc4514PlaceTests
{
    [Fact]
    public void Keys_and_values_stand_where_they_are_written()
    {
        const string Text = " CN = h\\, x , O=b+OU= \\ c ";
        var name = Rfc4514Dialect.Parse(MappedText.Verbatim(Text, 100)).Name!;
        Assert.Equal(
            ["CN", "h\\, x", "O", "b", "OU", "\\ c"],
            name.Attributes.SelectMany(a => new[] { a.Key!.Span, a.Value.Span }).Select(span => Text.Substring(span.Start - 100, span.Length)));
        Assert.Equal(new SourceSpan(100, Text.Length), name.Span);
    }

    [Fact]
    public void Each_character_of_a_run_of_octets_has_its_own_escapes()
    {
        const string Text = @"O=a\41\C3\A9\E2\82\AC\F0\9F\98\80\,b";
        var value = Rfc4514Dialect.Parse(MappedText.Verbatim(Text, 100)).Name!.Find(AttributeType.Organization)!.Value;
        Assert.Equal("aAé€😀,b", value.Text);
        Assert.Equal(
            [(102, 1), (103, 3), (106, 6), (112, 9), (121, 12), (121, 12), (133, 2), (135, 1)],
            Enumerable.Range(0, value.Length).Select(i => value.SpanOf(i, 1)).Select(span => (span.Start, span.Length)));
    }

    [Theory]
    [InlineData("CN=,O=b", 3)]
    [InlineData("O=b,CN=", 7)]
    [InlineData("O=b,CN=  ", 9)]
    public void An_empty_value_stands_where_it_would_be_written(string text, int at)
    {
        var value = Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0)).Name!.Find(AttributeType.CommonName)!.Value;
        Assert.Equal(new SourceSpan(at, 0), value.Span);
    }

    [Fact]
    public void An_encoded_value_stands_for_all_of_its_digits()
    {
        var value = Rfc4514Dialect.Parse(MappedText.Verbatim("C=#0C025553", 10)).Name!.Find(AttributeType.Country)!.Value;
        Assert.Equal(("US", new SourceSpan(12, 9)), (value.Text, value.SpanOf(1, 1)));
    }
}
