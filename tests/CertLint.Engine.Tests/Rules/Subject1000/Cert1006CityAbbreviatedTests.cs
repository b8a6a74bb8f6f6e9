using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1006CityAbbreviatedTests
{
    public static TheoryData<string> List => new(
        "NYC", "N.Y.C.", "LA", "L.A.", "SF", "S.F.", "SLC", "PHX", "ATL", "PHL", "DFW", "LDN", "BLR", "HYD", "KL", "HK", "DC",
        "CDMX", "BCN", "MTL");

    [Theory]
    [MemberData(nameof(List))]
    public void Each_abbreviation_of_the_list_is_reported_in_each_column(string city)
    {
        var sample = In("US", "Texas", city);

        Assert.Equal([$"CERT1006 policy '{city}'"], sample.Config());
        Assert.Equal([$"CERT1006 policy '{city}'"], sample.Request());
        Assert.Equal([$"CERT1006 suggestion '{city}'"], sample.Code());
        Assert.Equal([$"CERT1006 suggestion '{city}'"], sample.Certificate(Purpose.Identity));
        Assert.Equal([$"CERT1006 suggestion '{city}'"], sample.Certificate(Purpose.Peer));
        Assert.Equal([$"CERT1006 suggestion '{city}'"], sample.Certificate(Purpose.Authority));
        Assert.Empty(sample.Config(Purpose.SelfSigned));
        Assert.Empty(sample.Config(Purpose.Authority));
    }

    [Theory]
    [InlineData("NYC", "New York", "US", "New York")]
    [InlineData("N.Y.C.", "New York", "US", "New York")]
    [InlineData("L.A.", "California", "US", "Los Angeles")]
    [InlineData("LA", "California", "US", "Los Angeles")]
    [InlineData("SF", "California", "US", "San Francisco")]
    [InlineData("S.F.", "california", "US", "San Francisco")]
    [InlineData("SLC", "Utah", "US", "Salt Lake City")]
    [InlineData("PHX", "Arizona", "US", "Phoenix")]
    [InlineData("ATL", "Georgia", "US", "Atlanta")]
    [InlineData("PHL", "Pennsylvania", "US", "Philadelphia")]
    [InlineData("DC", "District of Columbia", "US", "Washington")]
    [InlineData("LDN", "England", "GB", "London")]
    [InlineData("HYD", "Telangana", "IN", "Hyderabad")]
    [InlineData("KL", "Selangor", "MY", "Kuala Lumpur")]
    [InlineData("HK", "Kowloon", "HK", "Hong Kong")]
    [InlineData("CDMX", "Ciudad de México", "MX", "Ciudad de México")]
    [InlineData("BCN", "Catalunya", "ES", "Barcelona")]
    public void A_city_is_suggested_where_state_and_country_are_its_own(string city, string state, string country, string expected) =>
        Assert.Equal(expected, Suggested(In(country, state, city)));

    [Theory]
    [InlineData("LA", "Louisiana", "US")]
    [InlineData("LA", "LA", "US")]
    [InlineData("SF", "New Mexico", "US")] // Santa Fe
    [InlineData("SF", "South Dakota", "US")] // Sioux Falls
    [InlineData("S.F.", "Santa Fe", "AR")]
    [InlineData("NYC", "New York", "CA")]
    [InlineData("KL", "Kerala", "IN")]
    [InlineData("LDN", "Ontario", "CA")]
    [InlineData("DFW", "Texas", "US")] // Dallas and Fort Worth
    [InlineData("BLR", "Karnataka", "IN")] // Bengaluru, Bangalore
    [InlineData("MTL", "Quebec", "CA")] // Montréal, Montreal
    [InlineData("SF", "{STATE}", "US")]
    [InlineData("SF", "California", "{COUNTRY}")]
    [InlineData("SF", "California", "ZZ")]
    public void No_city_is_suggested_where_another_may_be_meant(string city, string state, string country) =>
        Assert.Null(Suggested(In(country, state, city)));

    [Theory]
    [InlineData("NYC", "New York")]
    [InlineData("SF", "San Francisco")]
    [InlineData("BCN", "Barcelona")]
    [InlineData("LA", null)]
    [InlineData("DC", null)]
    [InlineData("KL", null)]
    [InlineData("HK", null)]
    public void Without_country_and_state_some_mean_one_city(string city, string? expected) =>
        Assert.Equal(expected, Suggested(new Sample("L=" + city) { IsComplete = false }));

    [Fact]
    public void A_state_by_its_code_is_the_state() =>
        Assert.Equal("Los Angeles", Suggested(In("US", "Calif.", "LA")));

    [Theory]
    [InlineData("Ft. Worth", "US", "Fort Worth")]
    [InlineData("Ft Worth", "US", "Fort Worth")]
    [InlineData("Mt. Vernon", "US", "Mount Vernon")]
    [InlineData("Mt Isa", "AU", "Mount Isa")]
    [InlineData("Mt Royal", "CA", null)] // Mont-Royal
    [InlineData("Mt. Cook", "ZZ", null)]
    public void Fort_and_Mount_are_suggestions(string city, string country, string? expected)
    {
        var finding = Assert.Single(In(country, "Somewhere", city).ConfigFindings(), IsOurs);

        Assert.Equal((Level.Suggestion, expected), (finding.Level, finding.SuggestedValue));
    }

    [Theory]
    [InlineData("NYC", "City or locality 'NYC' is abbreviated; write 'New York'.")]
    [InlineData("DFW", "City or locality 'DFW' is abbreviated; write its full name.")]
    public void The_message_says_what_to_write(string city, string message) =>
        Assert.Equal(message, Assert.Single(In("US", "New York", city).ConfigFindings()).Message);

    [Theory]
    [InlineData("St. Louis")]
    [InlineData("St. Gallen")]
    [InlineData("Ste. Genevieve")]
    [InlineData("St. Petersburg")]
    [InlineData("Frankfurt a. M.")]
    [InlineData("Bad Homburg v. d. Höhe")]
    [InlineData("S. Paulo")]
    [InlineData("Ulm")]
    [InlineData("Ry")]
    [InlineData("Å")]
    [InlineData("Goa")]
    [InlineData("Zug")]
    [InlineData("Uri")]
    [InlineData("Y")]
    [InlineData("La")]
    [InlineData("Hyd")]
    [InlineData("Ftan")]
    [InlineData("Mtskheta")]
    [InlineData("Ft")]
    [InlineData("Mt.")]
    [InlineData("Las Vegas")]
    [InlineData("LA Jolla")]
    public void A_short_or_dotted_name_that_may_be_whole_is_silent(string city) =>
        Assert.Empty(In("DE", "Bayern", city).Config());

    [Theory]
    [InlineData("O=SF")]
    [InlineData("OU=NYC")]
    public void Only_cities_are_asked(string line) => Assert.DoesNotContain(
        new Sample("CN=mtls.contoso.com", "L=Berlin", "ST=Berlin", "C=DE", line) { IsComplete = false }.ConfigFindings(), IsOurs);

    private static bool IsOurs(Finding finding) => finding.Rule.Id == "CERT1006";

    private static string? Suggested(Sample sample) => Assert.Single(sample.ConfigFindings(), IsOurs).SuggestedValue;

    private static Sample In(string country, string state, string city) =>
        new("CN=mtls.contoso.com", "O=Contoso", "L=" + city, "ST=" + state, "C=" + country);
}
