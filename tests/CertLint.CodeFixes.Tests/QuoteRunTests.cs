using System.Text;
using CertLint.CodeFixes.Tests.Harness;

namespace CertLint.CodeFixes.Tests;

/// <summary>Runs text whose inserted values the fix has put into quotes.</summary>
public class QuoteRunTests
{
    private const string Head = "using System.Security.Cryptography.X509Certificates;\npublic static class Names\n{\n";

    [Fact]
    public async Task Inserted_values_stay_values_in_every_form_of_literal()
    {
        var names = new GeneratedNames(seed: 5);
        var source = new StringBuilder(Head);
        var expected = new List<string[]>();
        var arguments = new List<object?[]>();
        for (var i = 0; i < 50; i++)
        {
            var attributes = names.Next();
            var parameters = string.Join(", ", attributes.Select((_, n) => "string v" + n));
            var holes = string.Join(", ", attributes.Select((attribute, n) => attribute.Key + "={v" + n + "}"));
            var text = (i % 5) switch
            {
                0 => "$\"" + holes + "\"",
                1 => "$@\"" + holes + "\"",
                2 => "$\"\"\"\n        " + holes + "\n        \"\"\"",
                3 => "$\"\"\"" + holes + ",O=last \"\"\"",
                _ => "\"" + string.Join(" + \", ", attributes.Select((attribute, n) => attribute.Key + "=\" + v" + n)),
            };
            source.Append($"    public static byte[] Make{i}({parameters}) => new X500DistinguishedName({text}).RawData;\n");
            var last = i % 5 == 3 ? new[] { "2.5.4.10=last" } : [];
            expected.Add([.. last, .. attributes.Reverse().Select(attribute => attribute.Oid + "=" + attribute.Value)]);
            arguments.Add([.. attributes.Select(attribute => attribute.Value)]);
        }

        var rewritten = await RewrittenCode.OfAll(new QuoteFix(), source.Append("}\n").ToString());

        Assert.Equal(expected, RewrittenCode.RunAll(rewritten, arguments).Select(DerName.Attributes));
    }

    [Theory]
    [InlineData("string v", "$\"CN={v}, O=Acme, Inc.\"", "$\"CN=\\\"{v.Replace(\"\\\"\", \"\\\"\\\"\")}\\\", O=\\\"Acme, Inc.\\\"\"")]
    [InlineData("string? v", "$\"CN={v}\"", "$\"CN=\\\"{v?.Replace(\"\\\"\", \"\\\"\\\"\")}\\\"\"")]
    [InlineData("string? v", "\"CN=\" + (v ?? \"a\")", "\"CN=\\\"\" + (v ?? \"a\").Replace(\"\\\"\", \"\\\"\\\"\") + \"\\\"\"")]
    [InlineData("object v", "$\"CN={v}\"", "$\"CN=\\\"{v.ToString()?.Replace(\"\\\"\", \"\\\"\\\"\")}\\\"\"")]
    [InlineData("string v, int n", "$\"CN={v}.{n:D3}, OU={n}\"", "$\"CN=\\\"{v.Replace(\"\\\"\", \"\\\"\\\"\")}.{n:D3}\\\", OU={n}\"")]
    [InlineData("string v", "$\"CN=\\\"{v}\\\"\"", "$\"CN=\\\"{v.Replace(\"\\\"\", \"\\\"\\\"\")}\\\"\"")]
    public async Task Just_what_needs_quotes_gets_them(string parameters, string text, string expected) =>
        Assert.Equal(SourceOf(parameters, expected), await RewrittenCode.Of(new QuoteFix(), SourceOf(parameters, text)));

    [Fact]
    public async Task A_field_gets_them_too()
    {
        const string Source = Head + "    private const string Org = \"Acme, Inc.\";\n    private static readonly string host = System.Environment.MachineName;\n    public static X500DistinguishedName Name { get; } = new($\"CN={host}, O={Org}\");\n}\n";

        Assert.Equal(
            Source.Replace("CN={host}, O={Org}", "CN=\\\"{host.Replace(\"\\\"\", \"\\\"\\\"\")}\\\", O=\\\"{Org}\\\""),
            await RewrittenCode.Of(new QuoteFix(), Source));
    }

    [Theory]
    [InlineData("int v", "$\"CN={v}\"")]
    [InlineData("string v", "$\"CN=\\\"{v.Replace(\"\\\"\", \"\\\"\\\"\")}\\\"\"")]
    [InlineData("string v", "$\"\"\"CN={v}\"\"\"")]
    [InlineData("string v", "$\"CN={v}, {v}=a\"")]
    [InlineData("string v", "$\"CN={v.Replace(\",\", \"\")}\"")]
    [InlineData("string v", "$\"CN={v}, O=Acme\\\\, Inc.\"")]
    public async Task Not_where_it_is_done_or_cannot_be(string parameters, string text) =>
        Assert.Null(await RewrittenCode.Of(new QuoteFix(), SourceOf(parameters, text)));

    private static string SourceOf(string parameters, string text) =>
        Head + "    public static object Make(" + parameters + ") => new X500DistinguishedName(" + text + ");\n}\n";
}
