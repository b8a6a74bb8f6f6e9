extern alias Portable;

using System.Text;
using CertLint.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Org.BouncyCastle.Asn1.X509;
using PortableName = Portable::Org.BouncyCastle.Asn1.X509.X509Name;

namespace CertLint.CodeFixes.Tests;

/// <summary>Runs the rewritten code with both BouncyCastles and compares the octets.</summary>
public class ListRunTests
{
    private const string Head = "using Org.BouncyCastle.Asn1.X509;\npublic static class Names\n{\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Text_and_lists_encode_the_same_octets(bool isPortable)
    {
        // In BouncyCastle quotes vanish from a value.
        var names = new GeneratedNames(seed: 3);
        var source = new StringBuilder(Head);
        var expected = new List<byte[]>();
        for (var i = 0; i < 20; i++)
        {
            var text = string.Join(", ", names.Next(without: "\"").Select(attribute => attribute.Key + "=\"" + attribute.Value + "\""));
            var isReversed = names.Toss();
            expected.Add(isPortable ? new PortableName(isReversed, text).GetEncoded() : new X509Name(isReversed, text).GetEncoded());
            source.Append($"    public static byte[] Make{i}() => new X509Name({(isReversed ? "true, " : "")}")
                .Append(SymbolDisplay.FormatLiteral(text, quote: true)).Append(").GetEncoded();\n");
        }

        var rewritten = await RewrittenCode.OfAll(new ListFix(), source.Append("}\n").ToString(), isPortable);

        Assert.Equal(20, rewritten.Split("new List<string>").Length - 1);
        Assert.Equal(expected, RewrittenCode.RunAll(rewritten, [.. expected.Select(_ => Array.Empty<object?>())], isPortable));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Inserted_values_stay_values(bool isPortable)
    {
        var names = new GeneratedNames(seed: 4);
        var source = new StringBuilder(Head);
        var expected = new List<string[]>();
        var arguments = new List<object?[]>();
        for (var i = 0; i < 20; i++)
        {
            var attributes = names.Next();
            var isReversed = names.Toss();
            var parameters = string.Join(", ", attributes.Select((_, n) => "string v" + n));
            source.Append($"    public static byte[] Make{i}({parameters}) => new X509Name({(isReversed ? "true, " : "")}$\"")
                .AppendJoin(", ", attributes.Select((attribute, n) => attribute.Key + "={v" + n + "}")).Append("\").GetEncoded();\n");
            expected.Add([.. (isReversed ? attributes.Reverse() : attributes).Select(attribute => attribute.Oid + "=" + attribute.Value)]);
            arguments.Add([.. attributes.Select(attribute => attribute.Value)]);
        }

        var rewritten = await RewrittenCode.OfAll(new ListFix(), source.Append("}\n").ToString(), isPortable);

        Assert.Equal(expected, RewrittenCode.RunAll(rewritten, arguments, isPortable).Select(DerName.Attributes));
    }

    [Theory]
    [InlineData("C=US, O=Acme, Inc., CN=h", "2.5.4.6=US|2.5.4.10=Acme, Inc.|2.5.4.3=h")]
    [InlineData("C=USA, O=A+B Ltd", "2.5.4.6=US|2.5.4.10=A+B Ltd")]
    [InlineData("/C=US/O=Acme/CN=h", "2.5.4.6=US|2.5.4.10=Acme|2.5.4.3=h")]
    [InlineData("Country=US, CN=h", "2.5.4.6=US|2.5.4.3=h")]
    [InlineData("O=Acme\\, Inc., CN=h", "2.5.4.10=Acme, Inc.|2.5.4.3=h")]
    public async Task What_was_meant_is_encoded(string text, string expected) =>
        Assert.Equal(expected.Split('|'), await Encode(text, isOfOtherDialect: false));

    [Theory]
    [InlineData("C=US, O=\"Acme \"\"Big\"\" Corp\"", "2.5.4.6=US|2.5.4.10=Acme \"Big\" Corp")]
    [InlineData("O=Acme \"Big\" Corp, CN=h", "2.5.4.10=Acme \"Big\" Corp|2.5.4.3=h")]
    public async Task Doubled_quotes_are_undone(string text, string expected) =>
        Assert.Equal(expected.Split('|'), await Encode(text, isOfOtherDialect: true));

    [Theory]
    [InlineData("CN=h+OU=b")]
    [InlineData("CN=\\#1")]
    [InlineData("C=Nowhere, CN=h")]
    [InlineData("X=1")]
    public async Task What_is_not_certain_or_a_list_would_not_take_is_left_alone(string text) =>
        Assert.Null(await RewrittenCode.Of(new ListFix(), SourceOf(text)));

    private static async Task<string[]> Encode(string text, bool isOfOtherDialect)
    {
        var rewritten = await RewrittenCode.Of(new ListFix(), SourceOf(text), isOfOtherDialect);
        Assert.NotNull(rewritten);
        return DerName.Attributes(Assert.Single(RewrittenCode.RunAll(rewritten, [[]])));
    }

    private static string SourceOf(string text) =>
        Head + "    public static byte[] Make0() => new X509Name(" + SymbolDisplay.FormatLiteral(text, quote: true) + ").GetEncoded();\n}\n";
}
