using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1013StateOfOtherCountryTests
{
    [Fact]
    public void A_state_of_another_country_is_reported_in_each_column()
    {
        var sample = In("US", "Ontario");

        Assert.Equal(["CERT1013 warning 'Ontario'"], sample.Config());
        Assert.Equal(["CERT1013 warning 'Ontario'"], sample.Request());
        Assert.Equal(["CERT1013 suggestion 'Ontario'"], sample.Code());
        Assert.Equal(["CERT1013 suggestion 'Ontario'"], sample.Certificate(Purpose.Identity));
        Assert.Equal(["CERT1013 suggestion 'Ontario'"], sample.Certificate(Purpose.Peer));
        Assert.Equal(["CERT1013 suggestion 'Ontario'"], sample.Certificate(Purpose.Authority));
        Assert.Empty(sample.Config(Purpose.SelfSigned));
        Assert.Empty(sample.Config(Purpose.Authority));
    }

    [Theory]
    [InlineData("DE", "California")]
    [InlineData("DE", "CALIFORNIA")]
    [InlineData("CA", "Washington")]
    [InlineData("FR", "Québec")]
    [InlineData("FR", "Quebec")]
    [InlineData("GB", "New South Wales")]
    [InlineData("HK", "British Columbia")]
    [InlineData("DE", "CA")]
    [InlineData("US", "ON")]
    [InlineData("US", "NSW")]
    [InlineData("CA", "TX")]
    [InlineData("AU", "CA")]
    [InlineData("CH", "NY")]
    public void A_name_or_code_that_the_country_has_not_is_reported(string country, string state) =>
        Assert.Equal([$"CERT1013 warning '{state}'"], In(country, state).Config());

    // Washington in Tyne and Wear, Virginia in County Cavan and in the Free State.
    [Theory]
    [InlineData("GB", "Washington", "suggestion")]
    [InlineData("IE", "Virginia", "suggestion")]
    [InlineData("ZA", "VIRGINIA", "suggestion")]
    [InlineData("IE", "Washington", "warning")]
    public void A_town_of_the_name_makes_it_a_guess(string country, string state, string level) =>
        Assert.Equal([$"CERT1013 {level} '{state}'"], In(country, state).Config());

    [Theory]
    // A state of the country itself.
    [InlineData("US", "Ohio")]
    [InlineData("CA", "Ontario")]
    [InlineData("AU", "Victoria")]
    // Names of states of other countries as well, or of countries.
    [InlineData("UY", "Florida")]
    [InlineData("FR", "Florida")]
    [InlineData("LR", "Maryland")]
    [InlineData("BG", "Montana")]
    [InlineData("CH", "Montana")]
    [InlineData("GE", "Georgia")]
    [InlineData("DE", "Georgia")]
    [InlineData("PR", "Puerto Rico")]
    [InlineData("ES", "Puerto Rico")]
    // Not the whole name.
    [InlineData("DE", "Ontario Mills")]
    [InlineData("GB", "New York City")]
    // States of other countries are not told.
    [InlineData("US", "Bayern")]
    [InlineData("US", "Tokyo")]
    // What the country abbreviates so.
    [InlineData("MX", "NL")]
    [InlineData("DE", "SA")]
    [InlineData("FR", "CA")]
    [InlineData("ZA", "NL")]
    // The country's own code once more.
    [InlineData("DE", "DE")]
    [InlineData("MT", "MT")]
    // A country of whose states the list knows nothing: NT are the New Territories.
    [InlineData("HK", "NT")]
    // No code of these three.
    [InlineData("DE", "ZZ")]
    [InlineData("US", "BY")]
    [InlineData("DE", "Ca")]
    [InlineData("US", "13")]
    public void What_may_belong_to_the_country_is_silent(string country, string state) => Assert.Empty(In(country, state).Config());

    [Theory]
    [InlineData("USA", "Ontario", "CERT1004 policy 'USA'")]
    [InlineData("ZZ", "Ontario", "CERT1004 policy 'ZZ'")]
    [InlineData("us", "Ontario", "CERT1004 suggestion 'us'")]
    public void Where_the_country_is_wrong_only_that_is_told(string country, string state, string expected) =>
        Assert.Equal([expected], In(country, state).Config());

    [Fact]
    public void Without_a_country_or_with_a_template_it_is_silent()
    {
        Assert.Empty(new Sample("ST=Ontario") { IsComplete = false }.Config());
        Assert.Empty(In("{COUNTRY}", "Ontario").Config());
        Assert.Empty(In("US", "{STATE}").Config());
    }

    [Fact]
    public void A_name_that_towns_elsewhere_bear_is_a_suggestion() =>
        Assert.Equal(["CERT1013 suggestion 'Victoria'"], In("CA", "Victoria").Config());

    [Theory]
    [InlineData("US", "Ontario", "State or province 'Ontario' belongs to Canada, and the country 'US' (United States) has none of that name; correct the one or the other.")]
    [InlineData("DE", "CA", "State or province 'CA' is the code of California in the United States, and the country 'DE' (Germany) has none of that code; write the full name of the state or province, or correct the country.")]
    [InlineData("AT", "WA", "State or province 'WA' is the code of Washington in the United States and of Western Australia in Australia, and the country 'AT' (Austria) has none of that code; write the full name of the state or province, or correct the country.")]
    public void The_message_says_whose_state_it_is(string country, string state, string message) =>
        Assert.Equal(message, Assert.Single(In(country, state).ConfigFindings()).Message);

    [Fact]
    public void The_country_is_a_related_place()
    {
        var sample = In("US", "Ontario");

        var finding = Assert.Single(sample.ConfigFindings());
        Assert.Equal("US", sample.TextAt(Assert.Single(finding.RelatedPlaces)));
        Assert.Null(finding.SuggestedValue);
    }

    private static Sample In(string country, string state) =>
        new("CN=mtls.contoso.com", "O=Contoso", "L=Springfield", "ST=" + state, "C=" + country);
}
