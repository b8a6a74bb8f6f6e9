using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules;

/// <summary>Values that nobody writes by mistake.</summary>
public class HostileValueTests
{
    [Theory]
    [InlineData("a\0b.contoso.com", "\\u0000")]
    [InlineData("a\u001b[2Jb.contoso.com", "\\u001B")]
    [InlineData("a\u007fb.contoso.com", "\\u007F")]
    public void A_message_never_holds_a_control_character(string name, string shown)
    {
        var finding = Assert.Single(Lint(name));

        Assert.Equal("CERT2004", finding.Rule.Id);
        Assert.DoesNotContain(finding.Message, char.IsControl);
        Assert.Contains($"of the character '{shown}'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("\udb40\udc41", "\\uDB40\\uDC41")]
    [InlineData("a\u200bb", "a\\u200Bb")]
    public void An_invisible_character_is_shown_as_an_escape(string text, string shown) =>
        Assert.Equal(shown, Display.Of(text));

    // No attribute can hold half a surrogate pair.
    [Fact]
    public void Half_a_character_is_shown_as_an_escape()
    {
        Assert.Equal("a\\uD83D", Display.Of("a\ud83d"));
        Assert.Equal("\\uDE00a", Display.Of("\ude00a"));
    }

    [Fact]
    public void A_long_value_is_not_cut_within_a_character()
    {
        var shown = Display.Of(new string('a', 79) + string.Concat(Enumerable.Repeat("\ud83d\ude00", 5)));

        Assert.Equal(new string('a', 79) + "\ud83d\ude00…", shown);
    }

    // Where the time grew with the square of the number of labels, this never came back.
    [Fact]
    public void A_name_of_a_million_labels_is_one_finding() =>
        Assert.Equal("CERT2004", Assert.Single(Lint(string.Concat(Enumerable.Repeat("a.", 1_000_000)) + "com")).Rule.Id);

    [Fact]
    public void A_hundred_thousand_bad_names_are_as_many_findings()
    {
        var names = Enumerable.Range(0, 100_000)
            .Select(number => new GeneralName(GeneralNameKind.Dns, MappedText.Verbatim($"a_{number}.contoso.com", 0)));

        Assert.Equal(100_000, Lint([.. names]).Count);
    }

    [Theory]
    [InlineData("Ã¼")]
    [InlineData("&amp;")]
    [InlineData("\u200d\u200e")]
    [InlineData("\ud83d")]
    [InlineData("=,CN=")]
    [InlineData(", C")]
    [InlineData("A.")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("É")]
    public void A_value_of_half_a_million_characters_takes_a_moment_in_any_attribute(string part)
    {
        var value = MappedText.Verbatim("x" + string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)) + "x", 0);
        var policy = new LintPolicy { Organizations = ["Contoso", "Ltd."], OwnedDomains = ["contoso.com"] };
        foreach (var type in (AttributeType[])[AttributeType.CommonName, AttributeType.Country, AttributeType.State,
            AttributeType.Locality, AttributeType.Organization, AttributeType.OrganizationalUnit])
        {
            var subject = new DistinguishedName([new RelativeDistinguishedName([new NameAttribute(type, value)])], false, default);
            var target = new ConfigTarget(default) { Purpose = Purpose.Request, Subject = subject, IsSubjectComplete = false };

            Assert.All(new Linter().Lint(target, policy), finding => Assert.InRange(finding.Message.Length, 1, 1000));
        }
    }

    private static IReadOnlyList<Finding> Lint(string name) =>
        Lint([new GeneralName(GeneralNameKind.Dns, MappedText.Verbatim(name, 0))]);

    private static IReadOnlyList<Finding> Lint(IReadOnlyList<GeneralName> names) => new Linter().Lint(
        new ConfigTarget(default) { Purpose = Purpose.Request, AlternativeNames = names }, LintPolicy.Default);
}
