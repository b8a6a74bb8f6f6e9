using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Keytool;

public class KeytoolPlaceTests
{
    [Theory]
    [InlineData("CN= host , O=\"Contoso, Ltd.\" ", "CN", "host", "O", "Contoso, Ltd.")]
    [InlineData(" cn = a\\, b+OU=\n\\41b", "cn", "a\\, b", "OU", "\\41b")]
    [InlineData("O=\" \\41 \\\"b\" ; C=#13025553", "O", "\\41 \\\"b", "C", "#13025553")]
    [InlineData("O=\\ a\\ , OID.2.5.4.6=", "O", "\\ a\\ ", "OID.2.5.4.6", "")]
    [InlineData("O=a  b , C=\"\"", "O", "a  b", "C", "")]
    public void Each_key_and_value_knows_where_it_stands(string text, params string[] expected)
    {
        var name = KeytoolDialect.Parse(MappedText.Verbatim(text, 100)).Name;
        Assert.NotNull(name);
        Assert.Equal(expected, name.Attributes.SelectMany(a => new[] { a.Key!.Span, a.Value.Span }).Select(span => text.Substring(span.Start - 100, span.Length)));
        Assert.Equal(new SourceSpan(100, text.Length), name.Span);
    }

    [Fact]
    public void An_escape_is_one_character_that_stands_for_all_of_it()
    {
        const string Text = @"O=a\,\C3\A9 b";
        var value = KeytoolDialect.Parse(MappedText.Verbatim(Text, 100)).Name!.Find(AttributeType.Organization)!.Value;
        Assert.Equal("a,é b", value.Text);
        Assert.Equal(new SourceSpan(102, 1), value.SpanOf(0, 1));
        Assert.Equal(new SourceSpan(103, 2), value.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(105, 6), value.SpanOf(2, 1));
        Assert.Equal(new SourceSpan(111, 1), value.SpanOf(3, 1));
        Assert.Equal(new SourceSpan(112, 1), value.SpanOf(4, 1));
    }

    [Theory]
    [InlineData("CN=, O=b", 3)]
    [InlineData("CN= , O=b", 3)]
    [InlineData("CN=\"\", O=b", 4)]
    [InlineData("CN=\"  \", O=b", 4)]
    [InlineData("O=b, CN=", 8)]
    public void An_empty_value_stands_where_it_would_be_written(string text, int at)
    {
        var value = KeytoolDialect.Parse(MappedText.Verbatim(text, 0)).Name!.Find(AttributeType.CommonName)!.Value;
        Assert.Equal(new SourceSpan(at, 0), value.Span);
    }

    [Fact]
    public void Each_character_of_a_value_stands_at_itself_or_at_an_escape()
    {
        var attributes = 0;
        KeytoolTexts.Any.Sample(
            text =>
            {
                foreach (var attribute in KeytoolDialect.Parse(MappedText.Verbatim(text, 0)).Name?.Attributes ?? [])
                {
                    Interlocked.Increment(ref attributes);
                    Assert.Equal(attribute.Key!.Text, text.Substring(attribute.Key.Span.Start, attribute.Key.Length));
                    for (var i = 0; i < attribute.Value.Length; i++)
                    {
                        var span = attribute.Value.SpanOf(i, 1);
                        Assert.True(
                            (span.Length == 1 && text[span.Start] == attribute.Value.Text[i]) || (span.Length > 1 && text[span.Start] is '\\' or '#'),
                            text + " at " + span);
                    }
                }
            },
            iter: 20_000);
        Assert.True(attributes > 10_000, attributes + " attributes");
    }
}
