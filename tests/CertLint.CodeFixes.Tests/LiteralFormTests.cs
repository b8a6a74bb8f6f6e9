using CertLint.CodeFixes.Literals;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Tests;

/// <summary>Each form of literal, with a value in it replaced; the compiler's own parser says what the new literal holds.</summary>
public class LiteralFormTests
{
    private const string Old = "OLD";
    private const string Q = "\"\"\"";

    public static readonly TheoryData<string> Forms =
    [
        "\"a OLD b\"", "\"OLD\"", "\"\\\"OLD\\t\"", "@\"a OLD b\"", "@\"OLD\"", "@\"\"\"OLD\"\"\"",
        Q + "a OLD b" + Q, Q + "OLD" + Q, "\"\"\"\"a \"\"\" OLD\"\"\"\"",
        Q + "\n    a\n    OLD b\n    " + Q, Q + "\r\n  OLD\r\n  " + Q,
        "$\"{1} OLD {2:X}\"", "$\"OLD\"", "$\"{{OLD}}\"", "$@\"{1} OLD\"", "@$\"OLD \"\" {1}\"",
        "$" + Q + "{1} OLD {2}" + Q, "$$" + Q + "{{1}} {OLD} {{2}}" + Q, "$" + Q + "OLD" + Q,
        "$" + Q + "\n    {1} OLD\n    {2}\n    " + Q, "$$" + Q + "\n  OLD{{1}}\n  " + Q,
    ];

    private static readonly string[] Values =
    [
        "US", "", "New South Wales", "\"Acme, Inc.\"", "a\"b", "\"\"\"", "x\"\"\"\"", "C:\\x", "\\", "{", "}", "{0}", "{{x}}", "Zürich", "日本", "😀",
        "a\tb", "'", "$", "@\"", "\u200B",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_value_takes_the_place_of_another_one(string literal)
    {
        foreach (var value in Values)
        {
            var source = "var before = 1; /* kept */ var text = " + literal + "; // kept";
            var tree = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);
            var root = tree.GetRoot(TestContext.Current.CancellationToken);
            var place = new TextSpan(source.IndexOf(Old, StringComparison.Ordinal), Old.Length);

            var changes = LiteralEdit.Replace(root, place, value);

            if (value.Length == 0 && literal.TrimStart('$') == Q + Old + Q)
            {
                // C# has no empty raw literal on one line.
                Assert.Null(changes);
                continue;
            }

            Assert.True(changes is not null, $"{literal} <- {value}");
            var written = SourceText.From(source).WithChanges(changes).ToString();
            Assert.StartsWith("var before = 1; /* kept */ var text = ", written, StringComparison.Ordinal);
            Assert.EndsWith("; // kept", written, StringComparison.Ordinal);
            Assert.Equal(Parts(source).Replace(Old, value, StringComparison.Ordinal), Parts(written));
        }
    }

    [Theory]
    [InlineData("\"CN=a, OLD\"", "US", "\"CN=a, US\"")]
    [InlineData("\"OLD\"", "\"A, B\"", "\"\\\"A, B\\\"\"")]
    [InlineData("@\"OLD\"", "\"A, B\"", "@\"\"\"A, B\"\"\"")]
    [InlineData("$\"{x} OLD\"", "{y}", "$\"{x} {{y}}\"")]
    [InlineData("$@\"{x} OLD\"", "{\"", "$@\"{x} {{\"\"\"")]
    [InlineData("\"\"\"a OLD b\"\"\"", "\"A\"", "\"\"\"a \"A\" b\"\"\"")]
    [InlineData("\"\"\"a OLD b\"\"\"", "\"\"\"", "\"\"\"\"a \"\"\" b\"\"\"\"")]
    [InlineData("\"\"\"a OLD\"\"\"", "\"A\"", "\"\"\"\n        a \"A\"\n        \"\"\"")]
    [InlineData("$\"\"\"{x} OLD b\"\"\"", "{", "$$\"\"\"{{x}} { b\"\"\"")]
    [InlineData("$\"\"\"{x} OLD\"\"\"", "\"A\"", "$\"\"\"\n        {x} \"A\"\n        \"\"\"")]
    public void The_form_of_the_literal_stays(string literal, string value, string expected)
    {
        var source = "{\n    var x = 1;\n    var text = " + literal + ";\n}\n";
        var root = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);

        var changes = LiteralEdit.Replace(root, new TextSpan(source.IndexOf(Old, StringComparison.Ordinal), Old.Length), value);

        Assert.Equal(source.Replace(literal, expected, StringComparison.Ordinal), SourceText.From(source).WithChanges(changes!).ToString());
    }

    [Theory]
    // What wraps the value goes to its ends.
    [InlineData("\"O=[Contoso,\" + \" Ltd.], C=US\"", "\"Contoso, Ltd.\"", "\"O=\\\"Contoso,\" + \" Ltd.\\\", C=US\"")]
    [InlineData("\"O=[Contoso,\"\n    // comment\n    + @\" Ltd.], C=US\"", "\"Contoso, Ltd.\"", "\"O=\\\"Contoso,\"\n    // comment\n    + @\" Ltd.\"\", C=US\"")]
    // What changes goes to where it begins.
    [InlineData("\"C=[U\" + \"SA]\"", "US", "\"C=U\" + \"S\"")]
    [InlineData("\"ST=[C\" + \"A]\"", "California", "\"ST=C\" + \"alifornia\"")]
    [InlineData("\"L=[NY\" + $\"C], O={x}\"", "New York", "\"L=New York\" + $\", O={x}\"")]
    [InlineData("\"L=[N\" + (\"Y\" + \"C]\")", "New York", "\"L=N\" + (\"ew York\" + \"\")")]
    // A whole literal, with its quotes.
    [InlineData("[\"USA\"]", "US", "\"US\"")]
    [InlineData("[\"\"]", "US", "\"US\"")]
    [InlineData("[@\"USA\"]", "a\"b", "@\"a\"\"b\"")]
    [InlineData("[\"U\" + \"SA\"]", "GB", "\"GB\" + \"\"")]
    [InlineData("[$\"USA\"]", "US", "$\"US\"")]
    public void A_value_may_stand_in_several_literals(string written, string value, string expected)
    {
        var source = "var x = 1; var text = " + written.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) + ";";
        var start = "var x = 1; var text = ".Length + written.IndexOf('[', StringComparison.Ordinal);
        var end = "var x = 1; var text = ".Length + written.IndexOf(']', StringComparison.Ordinal) - 1;
        var root = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);

        var changes = LiteralEdit.Replace(root, TextSpan.FromBounds(start, end), value);

        Assert.NotNull(changes);
        Assert.Equal("var x = 1; var text = " + expected + ";", SourceText.From(source).WithChanges(changes).ToString());
    }

    [Theory]
    [InlineData("[name]")]
    [InlineData("[Names.Country]")]
    [InlineData("\"a[b\" + name + \"c]d\"")]
    [InlineData("$\"a[b{name}c]d\"")]
    [InlineData("$\"a{[name]}\"")]
    [InlineData("[\"USA\"u8]")]
    [InlineData("F([\"a\", \"b\"])")]
    [InlineData("[F(\"USA\")]")]
    [InlineData("\"a\\[u0041]\"")]
    [InlineData("['x']")]
    [InlineData("/* [USA] */ \"x\"")]
    // U+9C would take up the first letter.
    [InlineData("\"\\x9C[x]\"")]
    // The value is there already.
    [InlineData("\"a [AB]\"")]
    public void Nothing_else_is_written_over(string written)
    {
        var source = "var text = " + written.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) + ";";
        var start = "var text = ".Length + written.IndexOf('[', StringComparison.Ordinal);
        var end = "var text = ".Length + written.IndexOf(']', StringComparison.Ordinal) - 1;
        var root = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);

        Assert.Null(LiteralEdit.Replace(root, TextSpan.FromBounds(start, end), "AB"));
    }

    [Fact]
    public void A_value_with_a_line_break_stays_out_of_raw_literals()
    {
        const string source = "var text = \"\"\"OLD\"\"\";";
        var root = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);

        Assert.Null(LiteralEdit.Replace(root, new TextSpan(14, 3), "a\nb"));
    }

    [Fact]
    public void Any_place_in_a_file_that_does_not_compile_is_taken_calmly()
    {
        const string source = "class C { void M() { var a = \"x\" + ; F(\"unclosed\n); var b = $\"{\"; var c = \"\"\"\n\"; } } \"";
        var root = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);

        for (var start = 0; start <= source.Length; start++)
        {
            for (var length = 0; start + length <= source.Length + 1; length += 3)
            {
                var changes = LiteralEdit.Replace(root, new TextSpan(start, length), "A\"{");
                Assert.True(changes is null || changes.All(change => change.Span.Start >= start - 4 && change.Span.End <= source.Length));
            }
        }
    }

    /// <summary>The value of the only literal, with its holes as they are written.</summary>
    private static string Parts(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        Assert.DoesNotContain(root.GetDiagnostics(), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        var literal = root.DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value;
        return literal is InterpolatedStringExpressionSyntax interpolated
            ? string.Concat(interpolated.Contents.Select(content => content switch
            {
                InterpolatedStringTextSyntax text when interpolated.StringStartToken.Text.Contains("\"\"\"", StringComparison.Ordinal) => text.TextToken.ValueText,
                // What the compiler's binder does.
                InterpolatedStringTextSyntax text => text.TextToken.ValueText.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal),
                InterpolationSyntax hole => "<hole " + hole.Expression + hole.FormatClause + ">",
                _ => "?",
            }))
            : ((LiteralExpressionSyntax)literal).Token.ValueText;
    }
}
