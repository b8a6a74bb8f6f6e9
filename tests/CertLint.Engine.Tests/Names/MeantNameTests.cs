using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Names;

public class MeantNameTests
{
    private const DotNetNameFlags Reversed = DotNetNameFlags.Reversed;

    [Theory]
    [InlineData("CN=h, O=Acme", "CN=h|O=Acme")]
    [InlineData("CN=h, O=Acme, Inc., C=US", "CN=h|O=Acme, Inc.|C=US")]
    [InlineData("CN=h; O=Acme; Inc.", "CN=h|O=Acme; Inc.")]
    [InlineData("CN=h, Organisation=Acme, Inc., Country=US", "CN=h|O=Acme, Inc.|C=US")]
    [InlineData("/C=US/O=Acme, Inc./CN=h", "CN=h|O=Acme, Inc.|C=US")]
    [InlineData("CN=h, O=Acme\\, Inc.", "CN=h|O=Acme, Inc.")]
    [InlineData("CN=h, O=Acme\\, Inc\\2E, L=a\\, b", "CN=h|O=Acme, Inc.|L=a, b")]
    [InlineData("CN=CORP\\user, O=Acme, Inc.", "CN=CORP\\user|O=Acme, Inc.")]
    [InlineData("CN=h, O=A+B Ltd", "CN=h|O=A+B Ltd")]
    [InlineData("CN={}, O=Acme, Inc.", "CN={}|O=Acme, Inc.")]
    [InlineData("CN={}.{}, C={}, O={}, Inc.", "CN={}.{}|C={}|O={}, Inc.")]
    [InlineData("E={}, SERIALNUMBER={}", "emailAddress={}|serialNumber={}")]
    public void Dotnet_means(string text, string expected) =>
        Assert.Equal(expected, Show(MeantName.OfDotNet(Text(text))));

    [Theory]
    [InlineData("CN=h, O=Acme\\2C Inc.", "CN=h|O=Acme, Inc.")]
    [InlineData("CN=h, O=Acme\\, O=b", "CN=h|O=Acme, O=b")]
    [InlineData("CN=h, O=\"a\\\"b\"", "CN=h|O=a\"b")]
    [InlineData("CN=h\\ , O=\\ a", "CN=h |O= a")]
    [InlineData("CN=CORP\\user", "CN=CORP\\user")]
    public void Dotnet_means_what_backslashes_escape(string text, string expected) =>
        Assert.Equal(expected, Show(MeantName.OfDotNet(Text(text), Reversed, isEscaped: true)));

    [Theory]
    [InlineData("C=US, O=Acme, Inc., CN={}", false, "C=US|O=Acme, Inc.|CN={}")]
    [InlineData("/C={}/O=Acme/CN=h", false, "C={}|O=Acme|CN=h")]
    [InlineData("O=Acme\\, Inc., CN=\\41b", false, "O=Acme, Inc.|CN=Ab")]
    [InlineData("C=USA, CN=h", false, "C=US|CN=h")]
    [InlineData("O=\"Acme \"\"Big\"\" Corp\", CN={}", true, "O=Acme \"Big\" Corp|CN={}")]
    public void BouncyCastle_means(string text, bool isQuoted, string expected) =>
        Assert.Equal(expected, Show(MeantName.OfBouncyCastle(Text(text), isQuoted: isQuoted)));

    [Theory]
    [InlineData("{}")]
    [InlineData("{}=h")]
    [InlineData("CN=h, 2.5.4.{}=x")]
    [InlineData("CN=h+OU=b")]
    [InlineData("CN={}+OU={}")]
    [InlineData("CN=h, O=#0C0141")]
    [InlineData("CN=h, sha256=b")]
    [InlineData("CN=h, O=\"b")]
    [InlineData("CN=h, X=b")]
    [InlineData("C=Nowhere!, CN=h")]
    public void Nothing_is_certain_of(string text) => Assert.Null(MeantName.OfDotNet(Text(text)));

    [Theory]
    [InlineData("CN=CORP\\be")]
    [InlineData("CN=h\\{}")]
    public void Nothing_is_certain_of_an_escape_that_is_none(string text) =>
        Assert.Null(MeantName.OfDotNet(Text(text), Reversed, isEscaped: true));

    [Theory]
    [InlineData("CN=h+OU=b")]
    [InlineData("CN=h, CN=\\{}")]
    [InlineData("C={}{}, CN=h")]
    public void Nothing_is_certain_for_BouncyCastle_of(string text) => Assert.Null(MeantName.OfBouncyCastle(Text(text)));

    [Fact]
    public void The_order_is_the_librarys()
    {
        Assert.True(MeantName.OfDotNet(Text("CN=h, O=b, c"))!.IsEncodedInReverse);
        Assert.False(MeantName.OfDotNet(Text("CN=h, O=b, c"), DotNetNameFlags.None)!.IsEncodedInReverse);
        Assert.True(MeantName.OfBouncyCastle(Text("CN=h, O=b, c"), reverse: true)!.IsEncodedInReverse);
        Assert.False(MeantName.OfBouncyCastle(Text("CN=h, O=b, c"))!.IsEncodedInReverse);
    }

    [Theory]
    [InlineData("CN={}, O=Acme", "3-4")]
    [InlineData("CN={}, O=Acme, Inc., C=US", "3-4|8-18!")]
    [InlineData("CN=www.{}.com , O={}, Inc.", "3-12|17-24!")]
    [InlineData("CN=\"{}\", OU=b", "4-5q")]
    [InlineData("CN=a, OU=b", "")]
    public void Values_to_quote(string text, string expected)
    {
        var extents = QuotableValues.OfDotNet(Text(text));

        Assert.NotNull(extents);
        Assert.Equal(expected, string.Join("|", extents.Select(extent =>
            $"{extent.Start}-{extent.End}{(extent.IsQuoted ? "q" : "")}{(extent.IsRejected ? "!" : "")}")));
    }

    [Theory]
    [InlineData("CN={}, {}=b", Reversed)]
    [InlineData("CN={}, O=a\\, b", Reversed)]
    [InlineData("CN={}", Reversed | DotNetNameFlags.DoNotUseQuotes)]
    public void Values_that_quotes_do_not_help(string text, DotNetNameFlags flags) => Assert.Null(QuotableValues.OfDotNet(Text(text), flags));

    [Theory]
    [InlineData("2.5.4.5", StringTag.Printable)]
    [InlineData("2.5.4.46", StringTag.Printable)]
    [InlineData("1.3.6.1.4.1.311.60.2.1.3", StringTag.Printable)]
    [InlineData("2.5.4.24", StringTag.Numeric)]
    [InlineData("2.5.4.9", null)]
    [InlineData("1.2.3.4", null)]
    public void The_string_type_that_the_builder_must_be_told(string oid, int? tag) =>
        Assert.Equal(tag, BuilderEncoding.TagOf(AttributeType.FromOid(oid)));

    [Fact]
    public void Hostile_texts_take_no_time_and_throw_nothing()
    {
        foreach (var text in new[] { string.Concat(Enumerable.Repeat("O=a,", 2000)), new string(',', 8000), new string('\\', 8000), "CN=" + new string('"', 8001),
            string.Concat(Enumerable.Repeat("O=a\\,b,", 1000)), new string('a', 1_000_000), "CN=\uD800, O=a, b", string.Concat(Enumerable.Repeat("{}", 3000)) })
        {
            _ = MeantName.OfDotNet(Text(text));
            _ = MeantName.OfDotNet(Text(text), Reversed, isEscaped: true);
            _ = MeantName.OfBouncyCastle(Text(text));
            _ = MeantName.OfBouncyCastle(Text(text), isQuoted: true);
            _ = QuotableValues.OfDotNet(Text(text));
        }
    }

    /// <summary>Braces are a hole.</summary>
    private static MappedText Text(string text)
    {
        var builder = new MappedTextBuilder();
        var start = 0;
        for (var hole = text.IndexOf("{}", StringComparison.Ordinal); hole >= 0; hole = text.IndexOf("{}", start, StringComparison.Ordinal))
        {
            builder.Append(text[start..hole], start).Append(new Hole(HoleKind.Expression, "{}", "System.String"), new SourceSpan(hole, 2));
            start = hole + 2;
        }

        return builder.Append(text[start..], start).Build();
    }

    private static string Show(DistinguishedName? name)
    {
        Assert.NotNull(name);
        return string.Join("|", name.Attributes.Select(attribute =>
            attribute.Type.ShortName + "=" + attribute.Value.Text.Replace(MappedText.HoleCharacter.ToString(), "{}")));
    }
}
