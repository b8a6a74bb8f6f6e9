using CertLint.Names;

namespace CertLint.Tests.Names;

public class ForeignStatesTests
{
    [Theory]
    [InlineData("Ontario", "US", "CA")]
    [InlineData("ontario", "DE", "CA")]
    [InlineData("Quebec", "FR", "CA")]
    [InlineData("Québec", "FR", "CA")]
    [InlineData("Texas", "AU", "US")]
    [InlineData("Victoria", "CA", "AU")]
    [InlineData("Washington", "GB", "US")]
    public void A_name_tells_its_country(string name, string country, string expected) =>
        Assert.Equal(expected, ForeignStates.OwnerOf(name, country));

    // By hand: of the names in the list only these three stand in another country's list, too, and these are countries'.
    [Theory]
    [InlineData("Florida")]
    [InlineData("Maryland")]
    [InlineData("Montana")]
    [InlineData("Georgia")]
    [InlineData("Guam")]
    [InlineData("Puerto Rico")]
    [InlineData("American Samoa")]
    [InlineData("Northern Mariana Islands")]
    [InlineData("Bayern")]
    [InlineData("")]
    public void A_name_that_is_also_another_ones_tells_nothing(string name) => Assert.Null(ForeignStates.OwnerOf(name, "DE"));

    [Theory]
    [InlineData("US", "California")]
    [InlineData("CA", "Nunavut")]
    [InlineData("AU", "Tasmania")]
    public void A_country_s_own_state_is_not_foreign(string country, string name) =>
        Assert.Null(ForeignStates.OwnerOf(name, country));

    [Theory]
    [InlineData("CA", "DE", "California")]
    [InlineData("ON", "US", "Ontario")]
    [InlineData("QLD", "GB", "Queensland")]
    [InlineData("NT", "US", "Northwest Territories, Northern Territory")]
    [InlineData("CA", "IT", "")] // Cagliari
    [InlineData("CA", "FR", "")] // Calvados, Cantal
    [InlineData("NL", "MX", "")] // Nuevo León
    [InlineData("NL", "ZA", "")] // KwaZulu-Natal
    [InlineData("OR", "IN", "")]
    [InlineData("CA", "HK", "")] // no list
    [InlineData("CA", "XX", "")]
    [InlineData("DE", "DE", "")]
    [InlineData("ca", "DE", "")]
    [InlineData("C", "DE", "")]
    [InlineData("CALI", "DE", "")]
    [InlineData("", "DE", "")]
    public void A_code_tells_whose_it_is_where_the_country_has_no_use_for_it(string code, string country, string expected) =>
        Assert.Equal(expected, string.Join(", ", ForeignStates.WithCode(code, country).Select(state => state.Name)));

    // A name is reported at most once: as its own country's it is right, and none is a code.
    [Fact]
    public void No_name_in_the_list_is_a_foreign_code() => Assert.DoesNotContain(
        Subdivision.All.SelectMany(state => state.Names.Select(name => (state.Country, name))),
        pair => ForeignStates.WithCode(pair.name, pair.Country).Count > 0);
}
