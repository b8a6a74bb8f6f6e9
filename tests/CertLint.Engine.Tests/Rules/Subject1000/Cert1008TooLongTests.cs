using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1008TooLongTests
{
    /// <summary>RFC 5280 appendix A.1, and the Baseline Requirements' 7.1.4.2 for what they bound more narrowly.</summary>
    public static TheoryData<string, int> Bounds => new()
    {
        { "O", 64 }, { "OU", 64 }, { "L", 128 }, { "ST", 128 }, { "serialNumber", 64 }, { "SN", 64 }, { "GN", 64 },
        { "title", 64 }, { "street", 128 }, { "postalCode", 40 }, { "emailAddress", 255 }, { "DC", 63 }, { "pseudonym", 128 },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void One_character_more_than_the_bound_is_reported_in_each_column(string name, int bound)
    {
        var longest = new string('x', bound);

        foreach (var (target, level) in Columns())
        {
            Assert.DoesNotContain(Lint(name, longest, target), IsOurs);
            var finding = Assert.Single(Lint(name, longest + "x", target), IsOurs);
            Assert.Equal(level, finding.Level);
            Assert.Contains($"has {bound + 1} characters, but no more than {bound} are allowed", finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_names_are_not_asked_it_is_silent()
    {
        Assert.Empty(Lint("O", new string('x', 65), new ConfigTarget(default) { Purpose = Purpose.SelfSigned }));
        Assert.Empty(Lint("O", new string('x', 65), new ConfigTarget(default) { Purpose = Purpose.Authority }));
    }

    [Theory]
    [InlineData("\ud83d\ude00", 64, 0)] // two UTF-16 units
    [InlineData("\ud83d\ude00", 65, 1)]
    [InlineData("ü", 64, 0)] // two octets of UTF-8
    [InlineData("ü", 65, 1)]
    [InlineData("u\u0308", 32, 0)] // a letter and its accent are two
    [InlineData("u\u0308", 33, 1)]
    public void Characters_are_code_points(string character, int count, int expected)
    {
        var value = string.Concat(Enumerable.Repeat(character, count));

        Assert.Equal(expected, Lint("O", value, new CodeTarget(default)).Count);
    }

    [Fact]
    public void A_country_is_never_too_long() =>
        Assert.Equal("CERT1004", Assert.Single(Lint("C", new string('X', 300), new CodeTarget(default))).Rule.Id);

    [Fact]
    public void A_type_without_a_bound_takes_everything()
    {
        Assert.Empty(Lint("organizationIdentifier", new string('x', 10_000), new CodeTarget(default)));
        Assert.Empty(Lint("1.2.3.4", new string('x', 10_000), new CodeTarget(default)));
    }

    [Fact]
    public void A_template_is_not_counted() =>
        Assert.Empty(new Sample("CN=mtls.contoso.com", "O={ORG}" + new string('x', 70)) { IsComplete = false }.Config());

    [Fact]
    public void A_host_may_move_to_the_SAN()
    {
        var host = new string('a', 60) + ".contoso.com";
        var finding = Assert.Single(Lint("CN", host, new CodeTarget(default)));

        Assert.Equal(
            $"Common name '{host}' has 72 characters, but no more than 64 are allowed; put the full host name into the subjectAltName and a shorter name here.",
            finding.Message);
        Assert.Null(finding.SuggestedValue);
    }

    [Fact]
    public void Another_name_must_be_shortened() => Assert.Equal(
        $"Organization '{new string('x', 65)}' has 65 characters, but no more than 64 are allowed; shorten it.",
        Assert.Single(Lint("O", new string('x', 65), new CodeTarget(default))).Message);

    [Theory]
    [InlineData(".service-now.com", "CERT1001")]
    [InlineData("_b.contoso.com", "CERT2004")]
    public void In_a_common_name_it_stands_beside_any_finding(string end, string other)
    {
        var name = new string('a', 50) + string.Concat(Enumerable.Repeat(".a", 10)) + end;

        var findings = Lint("CN", name, new CodeTarget(default)).Select(finding => finding.Rule.Id).ToHashSet();

        Assert.Equal(new HashSet<string> { other, "CERT1008" }, findings);
    }

    [Fact]
    public void Elsewhere_another_finding_comes_first() =>
        Assert.Equal("CERT1010", Assert.Single(Lint("O", new string('x', 65) + "&amp;", new CodeTarget(default))).Rule.Id);

    [Fact]
    public void What_does_not_belong_to_the_value_is_not_counted() =>
        Assert.Equal("CERT1010", Assert.Single(Lint("CN", new string('x', 64) + " ", new CodeTarget(default))).Rule.Id);

    private static bool IsOurs(Finding finding) => finding.Rule.Id == "CERT1008";

    private static IEnumerable<(NamedTarget Target, Level Level)> Columns() =>
    [
        (new CodeTarget(default), Level.Warning),
        (new ConfigTarget(default) { Purpose = Purpose.Request }, Level.Warning),
        (new RequestTarget(default) { Purpose = Purpose.Request }, Level.Warning),
        (new CertificateTarget(default) { Purpose = Purpose.Identity }, Level.Warning),
        (new CertificateTarget(default) { Purpose = Purpose.Peer }, Level.Suggestion),
        (new CertificateTarget(default) { Purpose = Purpose.Authority }, Level.Suggestion),
    ];

    private static IReadOnlyList<Finding> Lint(string name, string value, NamedTarget target)
    {
        var type = AttributeType.All.FirstOrDefault(type => type.ShortName == name) ?? AttributeType.FromOid(name);
        var attribute = new NameAttribute(type, MappedText.Verbatim(value, 0));
        return new Linter().Lint(
            target with
            {
                Subject = new DistinguishedName([new RelativeDistinguishedName([attribute])], false, default),
                IsSubjectComplete = false,
            },
            LintPolicy.Default);
    }
}
