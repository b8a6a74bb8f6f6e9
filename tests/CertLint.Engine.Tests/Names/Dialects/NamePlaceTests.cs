using System.Globalization;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

/// <summary>Each value and key knows the characters of the source file in which it stands.</summary>
public class NamePlaceTests
{
    [Theory]
    [InlineData("""  "CN=host, O=Contoso"  """, "CN", "host", "O", "Contoso")]
    [InlineData("""  "CN= host , O=\"Contoso, Ltd.\" "  """, "CN", "host", "O", "Contoso, Ltd.")]
    [InlineData("""  "O=\u0041cme\t,C=US"  """, "O", @"\u0041cme", "C", "US")]
    [InlineData("""  "O=\"Acme \"\"Big\"\" Corp\", C=US"  """, "O", """Acme \"\"Big\"\" Corp""", "C", "US")]
    [InlineData("""  "\u0043=US, CN=a\\b"  """, @"\u0043", "US", "CN", @"a\\b")]
    public void In_a_literal_with_escapes_for_DotNet(string source, string firstKey, string firstValue, string secondKey, string secondValue) =>
        Assert.Equal([firstKey, firstValue, secondKey, secondValue], Places(source, DotNetDialect.Parse(Literal(source))));

    [Theory]
    [InlineData("""  "CN= host , O=\"Contoso, Ltd.\" "  """, "CN", "host", "O", "Contoso, Ltd.")]
    [InlineData("""  "O=Acme\\, Inc.,C=US"  """, "O", @"Acme\\, Inc.", "C", "US")]
    [InlineData("""  "O=\\41cme,C=US"  """, "O", @"\\41cme", "C", "US")]
    [InlineData("""  "O=#0C0141 ,C=US"  """, "O", "#0C0141", "C", "US")]
    [InlineData("""  "O=Acme \"Big\" Corp,C=US"  """, "O", """Acme \"Big\" Corp""", "C", "US")]
    public void In_a_literal_with_escapes_for_BouncyCastle(string source, string firstKey, string firstValue, string secondKey, string secondValue) =>
        Assert.Equal([firstKey, firstValue, secondKey, secondValue], Places(source, BouncyCastleDialect.Parse(Literal(source))));

    [Fact]
    public void A_doubled_quote_is_one_character_that_stands_for_both()
    {
        const string Text = "O=\"a\"\"b\"";
        var value = DotNetDialect.Parse(MappedText.Verbatim(Text, 100)).Name!.Find(AttributeType.Organization)!.Value;
        Assert.Equal("a\"b", value.Text);
        Assert.Equal(new SourceSpan(103, 1), value.SpanOf(0, 1));
        Assert.Equal(new SourceSpan(104, 2), value.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(106, 1), value.SpanOf(2, 1));
    }

    [Fact]
    public void An_escape_of_BouncyCastle_is_one_character_that_stands_for_all_of_it()
    {
        const string Text = @"O=a\,\C3\A9b";
        var value = BouncyCastleDialect.Parse(MappedText.Verbatim(Text, 100)).Name!.Find(AttributeType.Organization)!.Value;
        Assert.Equal("a,éb", value.Text);
        Assert.Equal(new SourceSpan(103, 2), value.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(105, 6), value.SpanOf(2, 1));
        Assert.Equal(new SourceSpan(111, 1), value.SpanOf(3, 1));
    }

    [Theory]
    [InlineData("CN=, O=b", 3)]
    [InlineData("CN=\"\", O=b", 4)]
    [InlineData("O=b, CN=", 8)]
    public void An_empty_value_stands_where_it_would_be_written(string text, int at)
    {
        var value = DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Name!.Find(AttributeType.CommonName)!.Value;
        Assert.Equal(new SourceSpan(at, 0), value.Span);
    }

    private static string[] Places(string source, NameParse parse) => parse.Name is null
        ? []
        : [.. parse.Name.Attributes.SelectMany(a => new[] { a.Key!.Span, a.Value.Span }).Select(span => source.Substring(span.Start, span.Length))];

    /// <summary>What C# makes of the regular string literal in the source.</summary>
    private static MappedText Literal(string source)
    {
        var text = new MappedTextBuilder();
        for (var i = source.IndexOf('"') + 1; i < source.LastIndexOf('"'); i++)
        {
            if (source[i] != '\\')
            {
                text.Append(source[i], i);
                continue;
            }

            var length = source[i + 1] == 'u' ? 6 : 2;
            var meaning = source[i + 1] switch
            {
                'u' => ((char)int.Parse(source.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
                't' => "\t",
                var other => other.ToString(),
            };
            text.Append(meaning, new SourceSpan(i, length));
            i += length - 1;
        }

        return text.Build();
    }
}
