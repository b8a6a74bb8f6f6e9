using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Text;

public class ExpressionTextTests
{
    private const string Q3 = "\"\"\"";

    [Theory]
    [InlineData("\"CN=host, C=USA\"", "USA", "USA")]
    [InlineData("\"O=\\\"Acme, Inc.\\\", C=USA\"", "\"Acme, Inc.\"", "\\\"Acme, Inc.\\\"")]
    [InlineData("\"CN=a\\tb, C=USA\"", "USA", "USA")]
    [InlineData("\"C=\\u0055SA\"", "USA", "\\u0055SA")]
    [InlineData("\"C=\\x55SA\"", "USA", "\\x55SA")]
    [InlineData("\"C=\\x0055A\"", "UA", "\\x0055A")]
    [InlineData("\"C=\\U00000055SA\"", "USA", "\\U00000055SA")]
    [InlineData("\"O=\\U0001F600, C=USA\"", "USA", "USA")]
    [InlineData("\"O=\\U0001F600, C=USA\"", "\U0001F600", "\\U0001F600")]
#if !ROSLYN_FLOOR
    [InlineData("\"O=\\e[0m\\a\\b\\f\\n\\r\\v\\0\\'\\\\, C=USA\"", "USA", "USA")]
#endif
    [InlineData("\"O={{a}}, C=USA\"", "{{a}}", "{{a}}")]
    public void Regular_literals_keep_the_place_of_each_character(string expression, string part, string source) =>
        AssertPlace(expression, part, source);

    [Theory]
    [InlineData("@\"CN=host, C=USA\"", "USA", "USA")]
    [InlineData("@\"O=\"\"Acme, Inc.\"\", C=USA\"", "\"Acme, Inc.\"", "\"\"Acme, Inc.\"\"")]
    [InlineData("@\"O=\"\"Acme, Inc.\"\", C=USA\"", "USA", "USA")]
    [InlineData("@\"CN=DOMAIN\\user, C=USA\"", "DOMAIN\\user", "DOMAIN\\user")]
    [InlineData("@\"CN=host,\nC=USA\"", "USA", "USA")]
    public void Verbatim_literals_keep_the_place_of_each_character(string expression, string part, string source) =>
        AssertPlace(expression, part, source);

    [Theory]
    [InlineData(Q3 + "O=\"Acme, Inc.\", C=USA" + Q3, "\"Acme, Inc.\"", "\"Acme, Inc.\"")]
    [InlineData("\"" + Q3 + "O=" + Q3 + ", C=USA" + Q3 + "\"", "USA", "USA")]
    [InlineData(Q3 + "\n        CN=host,\n        C=USA\n        " + Q3, "USA", "USA")]
    [InlineData(Q3 + "\r\n        CN=host,\r\n\r\n          C=USA\r\n        " + Q3, "\r\n\r\n  C=USA", "\r\n\r\n          C=USA")]
    [InlineData(Q3 + "  \n        CN=host,\n  \n        C=USA\n        " + Q3, "USA", "USA")]
    [InlineData(Q3 + "\nCN=host\n" + Q3, "CN=host", "CN=host")]
    public void Raw_literals_keep_the_place_of_each_character(string expression, string part, string source) =>
        AssertPlace(expression, part, source);

    [Theory]
    [InlineData("$\"CN={Host}, C=USA\"", "USA", "USA")]
    [InlineData("$\"CN={Host}, C=USA\"", "a.example", "a.example")]
    [InlineData("$\"CN={\"h\" + \"i\"}, C=USA\"", "hi", "h\" + \"i")]
    [InlineData("$\"O={{x}}\\t{Host}, C=USA\"", "{x}", "{{x}}")]
    [InlineData("$\"O={{x}}\\t{Host}, C=USA\"", "USA", "USA")]
    [InlineData("$@\"O=\"\"{{x}}\"\"{Host}, C=USA\"", "\"{x}\"", "\"\"{{x}}\"\"")]
    [InlineData("@$\"O=\"\"{{x}}\"\"{Host}, C=USA\"", "USA", "USA")]
    [InlineData("$" + Q3 + "CN={Host}, C=USA" + Q3, "USA", "USA")]
    [InlineData("$$" + Q3 + "CN={{Host}}, O={x}, C=USA" + Q3, "{x}, C=USA", "{x}, C=USA")]
    [InlineData("$" + Q3 + "\n        CN={Host},\n          O=x,\n\n        C=USA\n        " + Q3, "USA", "USA")]
    [InlineData("$" + Q3 + "\n        CN={Host},\n          O=x,\n\n        C=USA\n        " + Q3, "\n  O=x", "\n          O=x")]
    [InlineData("$" + Q3 + "\n        {Host}\n        {nameof(Host)} C=USA\n        " + Q3, "Host C=USA", "nameof(Host)} C=USA")]
    [InlineData("$\"CN={nameof(Host)}, C=USA\"", "Host", "nameof(Host)")]
    [InlineData("$\"CN={'h'}{7}, C=USA\"", "h7", "'h'}{7")]
    public void Interpolated_constants_keep_the_place_of_each_character(string expression, string part, string source) =>
        AssertPlace(expression, part, source);

    [Theory]
    [InlineData("\"CN=\" + Host + \", C=USA\"", "USA", "USA")]
    [InlineData("\"CN=\" + Host + \", C=USA\"", "a.example", "a.example")]
    [InlineData("\"C=U\" +\n    \"SA\"", "USA", "U\" +\n    \"SA")]
    [InlineData("(\"C=\" + (\"U\" + (\"SA\")))", "USA", "U\" + (\"SA")]
    [InlineData("(string)\"C=USA\"", "USA", "USA")]
    [InlineData("\"C=\" + (string)(object)\"USA\"", "USA", "USA")]
    [InlineData("\"C=\" + 'U' + \"SA\"", "USA", "'U' + \"SA")]
    [InlineData("\"C=\" + null + \"USA\"", "USA", "USA")]
    [InlineData("Host", "example", "example")]
    [InlineData("Other.Subject", "USA", "USA")]
    [InlineData("nameof(System.Console)", "Console", "nameof(System.Console)")]
    public void Pieces_keep_the_place_of_each_character(string expression, string part, string source) =>
        AssertPlace(expression, part, source);

    [Fact]
    public void A_constant_made_of_constants_stands_where_they_are_written()
    {
        var read = Expressions.Of("Whole", "const string C = \"USA\"; const string Whole = \"CN=h, C=\" + C;");

        Assert.Equal("CN=h, C=USA", read.Text!.Text);
        Assert.Equal("USA", read.SourceOf("USA"));
        Assert.Equal("C=\" + C", read.SourceOf("C=USA"));
    }

    [Theory]
    [InlineData("$\"CN={user}.service-now.com\"", "{user}", "string")]
    [InlineData("\"CN=\" + user + \".service-now.com\"", "{user}", "string")]
    [InlineData("$\"CN={number:X4}.service-now.com\"", "{number}", "int")]
    [InlineData("$\"CN={user,40}.service-now.com\"", "{user}", "string")]
    [InlineData("$\"CN={System.DayOfWeek.Monday}.service-now.com\"", "{System.DayOfWeek.Monday}", "System.DayOfWeek")]
    public void What_the_compiler_does_not_know_is_a_hole(string expression, string source, string type)
    {
        var read = Expressions.Of(expression, "const string Host = \"a.example\";");

        var hole = Assert.Single(read.Text!.Holes);
        Assert.Equal(3, hole.Key);
        Assert.Equal(source, hole.Value.Source);
        Assert.Equal(type, hole.Value.TypeName);
        Assert.Equal(".service-now.com", read.SourceOf(".service-now.com"));
    }

    [Theory]
    [InlineData("user")]
    [InlineData("null")]
    [InlineData("(string)null")]
    [InlineData("default")]
    [InlineData("user + number")]
    [InlineData("user.Trim()")]
    public void Nothing_is_read_where_nothing_is_known(string expression) =>
        Assert.Null(Expressions.Of(expression).Text);

    [Fact]
    public void An_empty_literal_stands_between_its_quotes()
    {
        var read = Expressions.Of("\"\"");

        Assert.Equal("", read.Text!.Text);
        Assert.Equal(read.Operation.Syntax.SpanStart + 1, read.Text.Span.Start);
    }

    [Fact]
    public void A_concatenation_of_thousands_of_terms_is_read()
    {
        var read = Expressions.Of(string.Join(" + ", Enumerable.Repeat("\"a\"", 4000)));

        Assert.Equal(4000, read.Text!.Length);
    }

    private static void AssertPlace(string expression, string part, string source)
    {
        var read = Expressions.Of(
            expression, "const string Host = \"a.example\"; class Other { public const string Subject = \"C=USA\"; }");

        if (read.Operation.ConstantValue is { HasValue: true, Value: string constant })
            Assert.Equal(constant, read.Text!.Text);
        Assert.Equal(source, read.SourceOf(part));
    }
}
