using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using CertLint.Tests.Names.Inserting;

namespace CertLint.Engine.Tests.Rules.Building5000;

public class InsertionProblemsTests
{
    private static readonly Replacement Backslashes = new(",", "\\,"), DoubledQuotes = new("\"", "\"\"");

    [Theory]
    [InlineData("CN={user}", "pass it to X500DistinguishedNameBuilder.AddCommonName")]
    [InlineData("O={user}", "pass it to X500DistinguishedNameBuilder.AddOrganizationName")]
    [InlineData("OU={user}", "pass it to X500DistinguishedNameBuilder.AddOrganizationalUnitName")]
    [InlineData("L={user}", "pass it to X500DistinguishedNameBuilder.AddLocalityName")]
    [InlineData("S={user}", "pass it to X500DistinguishedNameBuilder.AddStateOrProvinceName")]
    [InlineData("C={user}", "pass it to X500DistinguishedNameBuilder.AddCountryOrRegion")]
    [InlineData("DC={user}", "pass it to X500DistinguishedNameBuilder.AddDomainComponent")]
    [InlineData("E={user}", "pass it to X500DistinguishedNameBuilder.AddEmailAddress")]
    [InlineData("SERIALNUMBER={user}", "pass it to X500DistinguishedNameBuilder.Add(\"2.5.4.5\", …)")]
    public void The_advice_names_the_builders_method(string written, string advice) => Assert.Equal(
        [$"CERT5002 '{{user}}' is inserted unescaped and can add attributes to the name; {advice}."],
        Told(NameDialect.DotNet, InsertionRemedy.Builder, written));

    [Theory]
    [InlineData(NameDialect.CertStrToName, InsertionRemedy.DoubledQuotes, "CN={user}", "put it into double quotes and double each quote in it")]
    [InlineData(NameDialect.BouncyCastle, InsertionRemedy.Lists, "CN={user}", "pass it to the constructor of X509Name that takes lists")]
    [InlineData(NameDialect.OpenSslSubject, InsertionRemedy.OpenSslBackslashes, "/CN={user}", "write a backslash before each '\\', '/' and '+' in it")]
    [InlineData(NameDialect.Keytool, InsertionRemedy.Backslashes, "CN={user}", "write a backslash before each of '\\', ',', '+', ';', '\"', '<' and '>' in it")]
    public void Elsewhere_the_advice_is_what_the_parser_knows(NameDialect dialect, InsertionRemedy remedy, string written, string advice) => Assert.Equal(
        [$"CERT5002 '{{user}}' is inserted unescaped and can add attributes to the name; {advice}."], Told(dialect, remedy, written));

    [Theory]
    [InlineData(NameDialect.OpenSslSubject, "/CN={user}", "\\", "/", "+")]
    [InlineData(NameDialect.Keytool, "CN={user}", "\\", ",", "+", ";", "\"", "<", ">")]
    [InlineData(NameDialect.CertStrToName, "CN=\"{user}\"", "\"")]
    public void Who_follows_the_advice_hears_no_more(NameDialect dialect, string written, params string[] escaped)
    {
        var escape = dialect == NameDialect.CertStrToName ? "\"" : "\\";
        Replacement[] replacements = [.. escaped.Select(character => new Replacement(character, escape + character))];

        Assert.Empty(Told(dialect, dialect switch
        {
            NameDialect.OpenSslSubject => InsertionRemedy.OpenSslBackslashes,
            NameDialect.Keytool => InsertionRemedy.Backslashes,
            _ => InsertionRemedy.DoubledQuotes,
        }, written, replacements: replacements));
    }

    [Fact]
    public void A_value_with_backslashes_for_DotNet_is_one_mistake() => Assert.Equal(
        [
            "CERT5003 '{user}' is escaped by backslashes, which .NET does not know and keeps, so that it can still add attributes to the name; "
                + "pass the value without them to X500DistinguishedNameBuilder.AddCommonName.",
        ],
        Told(NameDialect.DotNet, InsertionRemedy.Builder, "CN={user}", replacements: Backslashes));

    [Fact]
    public void Backslashes_are_a_mistake_even_where_nothing_can_be_added() => Assert.Equal(
        [
            "CERT5003 '{user}' is escaped by backslashes, which neither .NET nor Windows knows; "
                + "put the value without them into double quotes and double each quote in it.",
        ],
        Told(NameDialect.DotNet, InsertionRemedy.DoubledQuotes, "CN=\"{user}\"", replacements: [Backslashes, DoubledQuotes]));

    [Fact]
    public void Doubled_quotes_are_right_in_DotNet_and_lost_in_BouncyCastle()
    {
        Assert.Empty(Told(NameDialect.DotNet, InsertionRemedy.Builder, "CN=\"{user}\"", replacements: DoubledQuotes));
        Assert.Equal(
            [
                "CERT5003 the quotes in '{user}' are doubled, and BouncyCastle drops them; "
                    + "pass the value without them to the constructor of X509Name that takes lists.",
            ],
            Told(NameDialect.BouncyCastle, InsertionRemedy.Lists, "CN=\"{user}\"", replacements: DoubledQuotes));
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("EscapeDnComponent")]
    [InlineData("QuoteIfNeeded")]
    [InlineData("HtmlEncode")]
    [InlineData("Sanitize")]
    [InlineData("CleanName")]
    [InlineData("NormalizeHost")]
    [InlineData("ToHexString")]
    public void A_method_that_speaks_of_escaping_may_do_it(string method) =>
        Assert.Empty(Told(NameDialect.DotNet, InsertionRemedy.Builder, "CN={user}", method));

    [Theory]
    [InlineData("GetName")]
    [InlineData("ToLowerInvariant")]
    [InlineData("Trim")]
    public void Any_other_method_makes_a_value_like_any(string method) =>
        Assert.Single(Told(NameDialect.DotNet, InsertionRemedy.Builder, "CN={user}", method));

    [Fact]
    public void A_method_that_writes_backslashes_is_right_where_they_escape()
    {
        Assert.StartsWith(
            "CERT5003", Assert.Single(Told(NameDialect.DotNet, InsertionRemedy.Builder, "CN={user}", "EscapeDnComponent", true)), StringComparison.Ordinal);
        Assert.Empty(Told(NameDialect.BouncyCastle, InsertionRemedy.Lists, "CN={user}", "EscapeDnComponent", true));
        Assert.Empty(Told(NameDialect.Keytool, InsertionRemedy.Backslashes, "CN={user}", "EscapeDnComponent", true));
    }

    [Theory]
    [InlineData("/", "\\")] // a path becomes a domain's user
    [InlineData("a", "\\a")]
    [InlineData(",", "")]
    [InlineData(",", "\\")]
    public void Not_every_backslash_is_an_escape(string old, string replaced) => Assert.StartsWith(
        "CERT5002", Assert.Single(Told(NameDialect.DotNet, InsertionRemedy.Builder, "CN={user}", replacements: new Replacement(old, replaced))), StringComparison.Ordinal);

    [Theory]
    [InlineData("CN={user}, {rest}", "{user}")]
    [InlineData("{rest},CN={user}", "{user}")]
    [InlineData("{rest}", null)]
    [InlineData("{first}, {rest}", null)]
    [InlineData("{key}={user}", null)]
    [InlineData("{rest}CN={user}", null)]
    public void Beside_a_hole_that_stands_for_attributes_a_value_is_still_one(string written, string? hole) => Assert.Equal(
        hole is null ? [] : [$"CERT5002 '{hole}' is inserted unescaped and can add attributes to the name; pass it to X500DistinguishedNameBuilder.AddCommonName."],
        Told(NameDialect.DotNet, InsertionRemedy.Builder, written));

    [Fact]
    public void A_text_without_holes_is_not_read_again()
    {
        var text = MappedText.Verbatim("CN=x, O=y", 0);

        Assert.Empty(InsertionProblems.Of(text, DotNetDialect.Parse(text), _ => throw new InvalidOperationException(), InsertionRemedy.Builder));
    }

    private static IEnumerable<string> Told(
        NameDialect dialect, InsertionRemedy remedy, string written, string? method = null, bool isBackslashEscaped = false,
        params Replacement[] replacements)
    {
        var plain = new Template(written, replacements).Text;
        var text = MappedText.FromParts(plain.Text, plain.Segments, [.. plain.Holes.Select(hole => KeyValuePair.Create(
            hole.Key, hole.Value with { Method = method, IsBackslashEscaped = isBackslashEscaped }))]);
        return InsertionProblems.Of(text, NameDialects.Parse(dialect, text), part => NameDialects.Parse(dialect, part), remedy)
            .Select(problem => problem.RuleId + " " + problem.Message);
    }
}
