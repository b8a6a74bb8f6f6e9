using CertLint.Names;

namespace CertLint.Tests.Names;

public class CountriesTests
{
    [Fact]
    public void ISO_3166_1_assigns_249_alpha_2_codes()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        Assert.Equal(249, letters.Sum(first => letters.Count(second => Countries.IsAssigned($"{first}{second}"))));
    }

    [Theory]
    [InlineData("US")]
    [InlineData("GB")]
    [InlineData("AX")]
    [InlineData("SS")]
    public void An_assigned_code_is_one(string code) => Assert.True(Countries.IsAssigned(code));

    [Theory]
    [InlineData("UK EL EU XK AN YU CS SU TP ZR BU DD FX NT AC TA DG CP EA IC UN XX ZZ XI XN EN SP JA SF KS QM AP OA EZ")]
    [InlineData("us Us USA U 12 -- *")]
    public void A_code_that_is_not_assigned_is_none(string codes)
    {
        foreach (var code in codes.Split(' '))
            Assert.False(Countries.IsAssigned(code), code);
        Assert.False(Countries.IsAssigned(""));
    }

    [Theory]
    [InlineData("us", "US")]
    [InlineData("Us", "US")]
    [InlineData(" DE ", "DE")]
    [InlineData("USA", "US")]
    [InlineData("usa", "US")]
    [InlineData("U.S.A.", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("GBR", "GB")]
    [InlineData("DEU", "DE")]
    [InlineData("UK", "GB")]
    [InlineData("uk", "GB")]
    [InlineData("U.K.", "GB")]
    [InlineData("EL", "GR")]
    [InlineData("SP", "ES")]
    [InlineData("JA", "JP")]
    [InlineData("United States", "US")]
    [InlineData("united states of america", "US")]
    [InlineData("The United States of America", "US")]
    [InlineData("Great Britain", "GB")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("England", "GB")]
    [InlineData("Scotland", "GB")]
    [InlineData("Wales", "GB")]
    [InlineData("Northern Ireland", "GB")]
    [InlineData("Germany", "DE")]
    [InlineData("Federal Republic of Germany", "DE")]
    [InlineData("Deutschland", "DE")]
    [InlineData("Österreich", "AT")]
    [InlineData("Bolivia", "BO")]
    [InlineData("Bolivia, Plurinational State of", "BO")]
    [InlineData("South Korea", "KR")]
    [InlineData("Korea, Republic of", "KR")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Russia", "RU")]
    [InlineData("Turkey", "TR")]
    [InlineData("The Netherlands", "NL")]
    public void A_wrong_value_has_the_code_that_it_certainly_means(string value, string expected) =>
        Assert.Equal(expected, Countries.Suggest(value));

    [Theory]
    [InlineData("US")]
    [InlineData("XX")]
    [InlineData("ZZ")]
    [InlineData("AN")]
    [InlineData("YU")]
    [InlineData("CS")]
    [InlineData("SU")]
    [InlineData("ZR")]
    [InlineData("TP")]
    [InlineData("BU")]
    [InlineData("DD")]
    [InlineData("EU")]
    [InlineData("XK")]
    [InlineData("--")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("the ")]
    [InlineData("Unknown")]
    [InlineData("Korea")]
    [InlineData("European Union")]
    [InlineData("Yugoslavia")]
    [InlineData("California")]
    [InlineData("US/ST=California")]
    public void A_value_that_is_right_or_means_no_single_country_has_no_suggestion(string value) =>
        Assert.Null(Countries.Suggest(value));

    [Fact]
    public void Huge_and_broken_values_have_no_suggestion()
    {
        Assert.Null(Countries.Suggest(new string('U', 10_000_000)));
        Assert.Null(Countries.Suggest("\ud83d\0"));
        Assert.False(Countries.IsAssigned(new string('U', 10_000_000)));
    }

    [Theory]
    [InlineData("US", "United States")]
    [InlineData("BO", "Bolivia")]
    [InlineData("KR", "South Korea")]
    [InlineData("CI", "Côte d'Ivoire")]
    [InlineData("us", null)]
    [InlineData("UK", null)]
    public void The_usual_English_name_is_told(string code, string? name) => Assert.Equal(name, Countries.NameOf(code));

    [Theory]
    [InlineData("US", true)]
    [InlineData("SG", true)]
    [InlineData("MC", true)]
    [InlineData("VA", false)] // Holy See
    [InlineData("GI", false)] // Gibraltar
    [InlineData("BM", false)] // Bermuda
    [InlineData("XX", false)]
    [InlineData("U", false)]
    [InlineData("", false)]
    public void A_country_has_subdivisions_or_not(string code, bool expected) =>
        Assert.Equal(expected, Countries.HasSubdivisions(code));
}
