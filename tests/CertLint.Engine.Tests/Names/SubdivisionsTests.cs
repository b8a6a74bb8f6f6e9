using CertLint.Names;

namespace CertLint.Tests.Names;

public class SubdivisionsTests
{
    [Theory]
    [InlineData("US", "CA", "California")]
    [InlineData("US", "ca", "California")]
    [InlineData("us", "Ca", "California")]
    [InlineData("US", " TX ", "Texas")]
    [InlineData("US", "DC", "District of Columbia")]
    [InlineData("US", "PR", "Puerto Rico")]
    [InlineData("CA", "ON", "Ontario")]
    [InlineData("AU", "NSW", "New South Wales")]
    [InlineData("IT", "CA", "Cagliari")]
    [InlineData("DE", "BY", "Bayern")]
    [InlineData("BR", "SP", "São Paulo")]
    [InlineData("IN", "BR", "Bihār")]
    [InlineData("GB", "BST", "City of Bristol")] // listed as 'Bristol, City of'
    [InlineData("ES", "MD", "Comunidad de Madrid")]
    [InlineData("GB", "NMD", "Newry, Mourne and Down")]
    public void A_code_is_an_abbreviation_of_the_name_in_the_list(string country, string value, string fullName) =>
        AssertAbbreviation(country, value, fullName);

    [Theory]
    [InlineData("IN", "TS", "Telangāna")] // listed as TG
    [InlineData("IN", "OD", "Odisha")] // listed as OR
    [InlineData("IN", "CG", "Chhattīsgarh")] // listed as CT
    [InlineData("IN", "UK", "Uttarākhand")] // listed as UT
    [InlineData("MX", "CDMX", "Ciudad de México")] // listed as CMX
    public void A_code_in_daily_use_is_an_abbreviation_too(string country, string value, string fullName) =>
        AssertAbbreviation(country, value, fullName);

    [Theory]
    [InlineData("ES", "VI")] // Araba*
    [InlineData("GB", "WLS")] // Wales [Cymru GB-CYM]
    [InlineData("SE", "AB")] // Stockholms län [SE-01]
    [InlineData("MA", "TNT")] // Tan-Tan (EH-partial)
    [InlineData("GW", "BL")] // Bolama / Bijagós
    public void A_name_with_remarks_is_not_suggested(string country, string value) =>
        AssertAbbreviation(country, value, null);

    [Theory]
    [InlineData("US", "California")]
    [InlineData("US", "Washington")]
    [InlineData("US", "New York")]
    [InlineData("US", "ON")] // of Canada
    [InlineData("US", "Some-State")]
    [InlineData("IT", "Calif.")]
    [InlineData("JP", "13")] // Tokyo by its number
    [InlineData("CZ", "20A")]
    [InlineData("CH", "St. Gallen")]
    [InlineData("US", "")]
    [InlineData("US", ".")]
    [InlineData("US", "CA\tCalifornia")]
    [InlineData("XX", "CA")]
    [InlineData("", "CA")]
    [InlineData("USA", "CA")]
    [InlineData("U", "S-CA")]
    public void What_is_no_abbreviation_there_is_none(string country, string value)
    {
        Assert.False(Subdivisions.IsAbbreviation(country, value, out var fullName));
        Assert.Null(fullName);
        Assert.False(Subdivisions.IsOneLetterCode(country, value));
    }

    [Fact]
    public void The_list_has_5127_codes_2800_of_letters_and_ten_of_these_are_names()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        var countries = letters.SelectMany(first => letters.Select(second => $"{first}{second}"));
        var all = countries.SelectMany(country => Subdivision.Of(country).Select(entry => (country, entry))).ToList();
        var alphabetic = all.Where(pair => pair.entry.IsAlphabetic).ToList();
        var names = alphabetic.Where(pair => !Subdivisions.IsAbbreviation(pair.country, pair.entry.Code, out _));
        Assert.Equal(5127, all.Count);
        Assert.Equal(2800, alphabetic.Count);
        Assert.Equal(
            "AO-BIE AZ-QAX BF-BAM FM-YAP MA-FES MH-AUR MH-LAE MH-LIB PE-ICA TV-NUI",
            string.Join(' ', names.Select(pair => pair.country + "-" + pair.entry.Code)));
    }

    [Theory]
    [InlineData("AR", "B", true)] // Buenos Aires
    [InlineData("IE", "l", true)] // Leinster
    [InlineData("AR", "X1", false)]
    [InlineData("US", "CA", false)]
    [InlineData("US", "X", false)]
    public void A_code_of_one_letter_is_told_apart(string country, string value, bool expected) =>
        Assert.Equal(expected, Subdivisions.IsOneLetterCode(country, value));

    [Theory]
    [InlineData("NY", "New York")]
    [InlineData("ny", "New York")]
    [InlineData("ON", "Ontario")]
    [InlineData("QLD", "Queensland")]
    [InlineData("Calif.", "California")]
    [InlineData("N. Mex.", "New Mexico")]
    [InlineData("Ont.", "Ontario")]
    [InlineData("W.A.", null)]
    [InlineData("WA", null)] // Washington, Western Australia
    [InlineData("NT", null)] // Northwest Territories, Northern Territory
    public void Without_a_country_a_code_of_three_countries_is_an_abbreviation(string value, string? expected)
    {
        Assert.True(Subdivisions.IsAbbreviationWithoutCountry(value, out var fullName));
        Assert.Equal(expected, fullName);
    }

    [Theory]
    [InlineData("BY")] // of Germany
    [InlineData("Goa")]
    [InlineData("Ontario")]
    [InlineData("Miss")]
    [InlineData("Man")]
    [InlineData("St. X")]
    [InlineData("")]
    public void Without_a_country_other_values_are_none(string value) =>
        Assert.False(Subdivisions.IsAbbreviationWithoutCountry(value, out _));

    [Theory]
    [InlineData("US", "california")]
    [InlineData("CA", "Québec")]
    [InlineData("CA", "Quebec")]
    [InlineData("IN", "Bihar")]
    [InlineData("IN", "Bihār")]
    [InlineData("VN", "Đồng Nai")]
    [InlineData("VN", "Dong Nai")]
    [InlineData("ES", "La Coruña")] // A Coruña [La Coruña]
    [InlineData("ES", "Alacant")] // Alacant*
    [InlineData("GB", "Wales")]
    [InlineData("GB", "Cymru")]
    [InlineData("GB", "Sir Ynys Mon")] // Isle of Anglesey [Sir Ynys Môn GB-YNM]
    [InlineData("GB", "City of Bristol")]
    [InlineData("GB", "Bristol, City of")]
    public void A_name_is_known_without_its_accents_and_remarks(string country, string value) =>
        Assert.True(Subdivisions.IsName(country, value));

    [Theory]
    [InlineData("US", "Ontario")]
    [InlineData("US", "Calif")]
    [InlineData("US", "")]
    [InlineData("XX", "California")]
    public void What_is_no_name_there_is_none(string country, string value) =>
        Assert.False(Subdivisions.IsName(country, value));

    [Theory]
    [InlineData("Ontario", "CA")]
    [InlineData("victoria", "AU")]
    [InlineData("Montana", "US")]
    [InlineData("Bayern", "")]
    [InlineData("CA", "")]
    public void Countries_are_told_by_a_name_of_a_state(string value, string expected) =>
        Assert.Equal(expected, string.Join(' ', Subdivisions.CountriesWithName(value)));

    [Theory]
    [InlineData("US", "CA", true)]
    [InlineData("JP", "13", true)]
    [InlineData("FR", "2a", true)]
    [InlineData("US", "ON", false)]
    [InlineData("US", "", false)]
    [InlineData("", "CA", false)]
    public void A_code_is_listed_or_not(string country, string code, bool expected) =>
        Assert.Equal(expected, Subdivisions.HasCode(country, code));

    [Fact]
    public void Huge_and_broken_values_are_nothing()
    {
        foreach (var value in new[] { new string('A', 10_000_000), new string('.', 10_000_000), "\ud83d\0\n\t" })
        {
            Assert.False(Subdivisions.IsAbbreviation("US", value, out _));
            Assert.False(Subdivisions.IsAbbreviationWithoutCountry(value, out _));
            Assert.False(Subdivisions.IsName("US", value));
            Assert.False(Subdivisions.HasCode("US", value));
            Assert.False(Subdivisions.HasCode(value, "CA"));
            Assert.False(Subdivisions.IsAbbreviation(value, "CA", out _));
            Assert.Empty(Subdivisions.CountriesWithName(value));
        }
    }

    private static void AssertAbbreviation(string country, string value, string? expected)
    {
        Assert.True(Subdivisions.IsAbbreviation(country, value, out var fullName));
        Assert.Equal(expected, fullName);
    }
}
