using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

public class ValueInTextTests
{
    [Theory]
    // .NET: quotes, and doubled ones within (x500 2.2)
    [InlineData(NameDialect.DotNet, "CN=a, L=[NYC], C=US", "New York", "New York")]
    [InlineData(NameDialect.DotNet, "CN=a, L=[x], C=US", "Paris, Texas", "\"Paris, Texas\"")]
    [InlineData(NameDialect.DotNet, "CN=a, O=\"[x]\", C=US", "Paris, Texas", "Paris, Texas")]
    [InlineData(NameDialect.DotNet, "CN=a, O=\"[x]\", C=US", "a \"b\", c", "a \"\"b\"\", c")]
    [InlineData(NameDialect.DotNet, "CN=a, O=[x], C=US", "a, \"b\"", "\"a, \"\"b\"\"\"")]
    [InlineData(NameDialect.DotNet, "CN=a, O=[x]", "a\\b", "a\\b")]
    [InlineData(NameDialect.DotNet, "CN=a, O=\"x, [y]\", C=US", "z", "z")]
    // Windows takes these for syntax, so that the name would be another one there.
    [InlineData(NameDialect.DotNet, "CN=a, O=[x]", "A+B", "\"A+B\"")]
    [InlineData(NameDialect.DotNet, "CN=a, O=[x]", "#1", "\"#1\"")]
    // BouncyCastle: quotes vanish, a backslash escapes.
    [InlineData(NameDialect.BouncyCastle, "C=US, O=[x]", "Paris, Texas", "\"Paris, Texas\"")]
    [InlineData(NameDialect.BouncyCastle, "C=US, O=[x]", "a \"b\"", "a \\\"b\\\"")]
    [InlineData(NameDialect.BouncyCastle, "C=US, O=[x]", "a\\b", "\"a\\b\"")]
    [InlineData(NameDialect.OpenSslSubject, "/C=US/L=[x]/CN=a", "A/B", "A\\/B")]
    [InlineData(NameDialect.Keytool, "CN=a, L=[x], C=US", "Paris, Texas", "\"Paris, Texas\"")]
    [InlineData(NameDialect.Rfc4514, "CN=a,L=[x]", "Paris, Texas", "Paris\\, Texas")]
    // With a hole elsewhere.
    [InlineData(NameDialect.DotNet, "CN=◊, L=[y]", "Paris, Texas", "\"Paris, Texas\"")]
    // What the dialect cannot be told.
    [InlineData(NameDialect.DotNet, "CN=a, C=[x]", "Österreich", null)]
    [InlineData(NameDialect.PortableBouncyCastle, "CN=a, O=[x]", " outer ", null)]
    // No value stands there.
    [InlineData(NameDialect.DotNet, "CN=a, [O]=x", "y", null)]
    [InlineData(NameDialect.DotNet, "CN=a, O=[Contoso, Ltd.]", "y", null)]
    [InlineData(NameDialect.DotNet, "CN=a, O=x[, ]C=US", "y", null)]
    public void A_value_is_written_as_the_dialect_reads_it(NameDialect dialect, string marked, string value, string? expected)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = TextWithHoles.Of(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

        Assert.Equal(expected, ValueInText.Write(text, SourceSpan.FromBounds(start, end), value, other => NameDialects.Parse(dialect, other)));
    }

    [Fact]
    public void A_text_too_long_to_be_read_again_is_left_alone()
    {
        var text = MappedText.Verbatim("O=x, " + string.Join(", ", Enumerable.Repeat("OU=abcdefgh", 2000)), 0);

        Assert.Null(ValueInText.Write(text, new SourceSpan(2, 1), "y", DotNetDialect.Parse));
    }
}
