using System.Security.Cryptography.X509Certificates;
using System.Text;
using CertLint.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.CodeFixes.Tests;

/// <summary>Runs the rewritten code and compares the name that it encodes.</summary>
public class BuilderRunTests
{
    private const string Head = "using System.Security.Cryptography.X509Certificates;\npublic static class Names\n{\n";

    [Fact]
    public async Task Text_and_builder_encode_the_same_attributes_in_the_same_order()
    {
        var names = new GeneratedNames(seed: 1);
        var source = new StringBuilder(Head);
        var expected = new List<string[]>();
        for (var i = 0; i < 70; i++)
        {
            var text = string.Join(names.Toss() ? "," : "; ", names.Next().Select(attribute =>
                attribute.Key + "=\"" + attribute.Value.Replace("\"", "\"\"") + "\""));
            var isReversed = names.Toss();
            expected.Add(DerName.Attributes((isReversed
                ? new X500DistinguishedName(text)
                : new X500DistinguishedName(text, X500DistinguishedNameFlags.None)).RawData));
            source.Append($"    public static byte[] Make{i}() => new X500DistinguishedName(")
                .Append(Written(text, i)).Append(isReversed ? "" : ", X500DistinguishedNameFlags.None").Append(").RawData;\n");
        }

        await AssertEncodes(expected, source, [.. expected.Select(_ => Array.Empty<object?>())]);
    }

    [Fact]
    public async Task Inserted_values_stay_values()
    {
        var names = new GeneratedNames(seed: 2);
        var source = new StringBuilder(Head);
        var expected = new List<string[]>();
        var arguments = new List<object?[]>();
        for (var i = 0; i < 70; i++)
        {
            var attributes = names.Next();
            var parameters = string.Join(", ", attributes.Select((_, n) => "string v" + n));
            var text = names.Toss()
                ? "$\"" + string.Join(", ", attributes.Select((attribute, n) => attribute.Key + "={v" + n + "}")) + "\""
                : "\"" + string.Join(" + \", ", attributes.Select((attribute, n) => attribute.Key + "=\" + v" + n));
            source.Append($"    public static byte[] Make{i}({parameters}) => new X500DistinguishedName({text}).RawData;\n");
            // Without flags the last written one is encoded first.
            expected.Add([.. attributes.Reverse().Select(attribute => attribute.Oid + "=" + attribute.Value)]);
            arguments.Add([.. attributes.Select(attribute => attribute.Value)]);
        }

        await AssertEncodes(expected, source, arguments);
    }

    [Theory]
    [InlineData("CN=h, O=Acme, Inc., C=US", "2.5.4.6=US|2.5.4.10=Acme, Inc.|2.5.4.3=h")]
    [InlineData("CN=h, O=Acme, Inc.", "2.5.4.10=Acme, Inc.|2.5.4.3=h")]
    [InlineData("CN=h, O=Acme, Inc., Ltd., Country=USA", "2.5.4.6=US|2.5.4.10=Acme, Inc., Ltd.|2.5.4.3=h")]
    [InlineData("/C=US/ST=California/O=Acme, Inc./CN=h", "2.5.4.6=US|2.5.4.8=California|2.5.4.10=Acme, Inc.|2.5.4.3=h")]
    [InlineData("CN=h, O=Acme\\, Inc.", "2.5.4.10=Acme, Inc.|2.5.4.3=h")]
    [InlineData("CN=h, O=\"Acme \\\"Big\\\" Corp\"", "2.5.4.10=Acme \"Big\" Corp|2.5.4.3=h")]
    [InlineData("CN=h, O=A+B Ltd", "2.5.4.10=A+B Ltd|2.5.4.3=h")]
    [InlineData("CN=h, O=#1 Plumbing", "2.5.4.10=#1 Plumbing|2.5.4.3=h")]
    [InlineData("commonName=h, countryName=US", "2.5.4.6=US|2.5.4.3=h")]
    [InlineData("CN=h, C=UK", "2.5.4.6=GB|2.5.4.3=h")]
    [InlineData("host.example.com", "2.5.4.3=host.example.com")]
    [InlineData("CN=h,, O=b", "2.5.4.10=b|2.5.4.3=h")]
    public async Task What_was_meant_is_encoded(string text, string expected) =>
        Assert.Equal(expected.Split('|'), await Encode(text, isOfOtherDialect: false));

    [Theory]
    [InlineData("CN=h, O=Acme\\2C Inc.", "2.5.4.10=Acme, Inc.|2.5.4.3=h")]
    [InlineData("CN=h, O=A\\+B", "2.5.4.10=A+B|2.5.4.3=h")]
    [InlineData("CN=CORP\\user, O=A\\=B\\\\C", "2.5.4.10=A=B\\C|2.5.4.3=CORP\\user")]
    [InlineData("CN=h, O=Acme\\, O=b", "2.5.4.10=Acme, O=b|2.5.4.3=h")]
    [InlineData("CN=caf\\C3\\A9", "2.5.4.3=café")]
    public async Task Backslashes_are_undone(string text, string expected) =>
        Assert.Equal(expected.Split('|'), await Encode(text, isOfOtherDialect: true));

    [Theory]
    [InlineData("CN=h, O=#0C0141")]
    [InlineData("CN=h+OU=b")]
    [InlineData("CN=h, sha256=b")]
    [InlineData("CN=h, O=\"b")]
    [InlineData("CN=h, C=Nowhere")]
    [InlineData("CN=h, O=")]
    [InlineData("CN=CN=h")]
    [InlineData("CN=h, E=usér@x")]
    [InlineData("")]
    public async Task What_is_not_certain_or_the_builder_would_not_take_is_left_alone(string text) =>
        Assert.Null(await RewrittenCode.Of(new BuilderFix(), SourceOf(text)));

    private static async Task<string[]> Encode(string text, bool isOfOtherDialect)
    {
        var rewritten = await RewrittenCode.Of(new BuilderFix(), SourceOf(text), isOfOtherDialect);
        Assert.NotNull(rewritten);
        return DerName.Attributes(Assert.Single(RewrittenCode.RunAll(rewritten, [[]])));
    }

    private static string SourceOf(string text) =>
        Head + "    public static byte[] Make0() => new X500DistinguishedName(" + SymbolDisplay.FormatLiteral(text, quote: true) + ").RawData;\n}\n";

    /// <summary>The text as each form of literal in turn.</summary>
    private static string Written(string text, int form) => (form % 5) switch
    {
        0 => SymbolDisplay.FormatLiteral(text, quote: true),
        1 => "@\"" + text.Replace("\"", "\"\"") + "\"",
        2 => "\"\"\"\"\"\"\"\"\n" + text + "\n\"\"\"\"\"\"\"\"",
        3 => "$@\"" + text.Replace("\"", "\"\"").Replace("{", "{{").Replace("}", "}}") + "\"",
        _ => SymbolDisplay.FormatLiteral(text.Substring(0, text.Length / 2), quote: true) + "\n        + "
            + SymbolDisplay.FormatLiteral(text.Substring(text.Length / 2), quote: true),
    };

    private static async Task AssertEncodes(List<string[]> expected, StringBuilder source, IReadOnlyList<object?[]> arguments)
    {
        var rewritten = await RewrittenCode.OfAll(new BuilderFix(), source.Append("}\n").ToString());

        Assert.DoesNotContain("new X500DistinguishedName(", rewritten);
        var encoded = RewrittenCode.RunAll(rewritten, arguments);
        for (var i = 0; i < expected.Count; i++)
            Assert.Equal(expected[i], DerName.Attributes(encoded[i]));
    }
}
