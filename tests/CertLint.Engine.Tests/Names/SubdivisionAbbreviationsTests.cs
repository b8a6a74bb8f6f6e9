using CertLint.Names;

namespace CertLint.Tests.Names;

public class SubdivisionAbbreviationsTests
{
    // The Associated Press Stylebook, and the Government Publishing Office Style Manual where it differs.
    [Theory]
    [InlineData("Ala.|Alabama")]
    [InlineData("Ariz.|Arizona")]
    [InlineData("Ark.|Arkansas")]
    [InlineData("Calif.|California")]
    [InlineData("Colo.|Colorado")]
    [InlineData("Conn.|Connecticut")]
    [InlineData("Del.|Delaware")]
    [InlineData("D.C.|District of Columbia")]
    [InlineData("Fla.|Florida")]
    [InlineData("Ga.|Georgia")]
    [InlineData("Ill.|Illinois")]
    [InlineData("Ind.|Indiana")]
    [InlineData("Kan.|Kansas")]
    [InlineData("Kans.|Kansas")]
    [InlineData("Ky.|Kentucky")]
    [InlineData("La.|Louisiana")]
    [InlineData("Md.|Maryland")]
    [InlineData("Mass.|Massachusetts")]
    [InlineData("Mich.|Michigan")]
    [InlineData("Minn.|Minnesota")]
    [InlineData("Miss.|Mississippi")]
    [InlineData("Mo.|Missouri")]
    [InlineData("Mont.|Montana")]
    [InlineData("Neb.|Nebraska")]
    [InlineData("Nebr.|Nebraska")]
    [InlineData("Nev.|Nevada")]
    [InlineData("N.H.|New Hampshire")]
    [InlineData("N.J.|New Jersey")]
    [InlineData("N.M.|New Mexico")]
    [InlineData("N. Mex.|New Mexico")]
    [InlineData("N.Y.|New York")]
    [InlineData("N. Y.|New York")]
    [InlineData("N.C.|North Carolina")]
    [InlineData("N.D.|North Dakota")]
    [InlineData("N. Dak.|North Dakota")]
    [InlineData("Okla.|Oklahoma")]
    [InlineData("Ore.|Oregon")]
    [InlineData("Oreg.|Oregon")]
    [InlineData("Pa.|Pennsylvania")]
    [InlineData("P.R.|Puerto Rico")]
    [InlineData("R.I.|Rhode Island")]
    [InlineData("S.C.|South Carolina")]
    [InlineData("S.D.|South Dakota")]
    [InlineData("S. Dak.|South Dakota")]
    [InlineData("Tenn.|Tennessee")]
    [InlineData("Tex.|Texas")]
    [InlineData("Vt.|Vermont")]
    [InlineData("Va.|Virginia")]
    [InlineData("Wash.|Washington")]
    [InlineData("W.Va.|West Virginia")]
    [InlineData("W. Va.|West Virginia")]
    [InlineData("Wis.|Wisconsin")]
    [InlineData("Wyo.|Wyoming")]
    [InlineData("mass|Massachusetts")]
    public void A_newspaper_s_abbreviation_of_a_state_is_one(string abbreviationAndName) =>
        AssertAbbreviation("US", abbreviationAndName);

    [Theory]
    [InlineData("Alta.|Alberta")]
    [InlineData("B.C.|British Columbia")]
    [InlineData("Man.|Manitoba")]
    [InlineData("N.B.|New Brunswick")]
    [InlineData("N.L.|Newfoundland and Labrador")]
    [InlineData("Nfld.|Newfoundland and Labrador")]
    [InlineData("N.S.|Nova Scotia")]
    [InlineData("N.W.T.|Northwest Territories")]
    [InlineData("Nvt.|Nunavut")]
    [InlineData("Ont.|Ontario")]
    [InlineData("P.E.I.|Prince Edward Island")]
    [InlineData("PEI|Prince Edward Island")]
    [InlineData("Que.|Quebec")]
    [InlineData("Qué.|Quebec")]
    [InlineData("P.Q.|Quebec")]
    [InlineData("Sask.|Saskatchewan")]
    [InlineData("Y.T.|Yukon")]
    public void A_traditional_abbreviation_of_a_province_is_one(string abbreviationAndName) =>
        AssertAbbreviation("CA", abbreviationAndName);

    [Theory]
    [InlineData("N.S.W.|New South Wales")]
    [InlineData("Vic.|Victoria")]
    public void A_code_with_dots_is_one_in_Australia(string abbreviationAndName) =>
        AssertAbbreviation("AU", abbreviationAndName);

    private static void AssertAbbreviation(string country, string abbreviationAndName)
    {
        var parts = abbreviationAndName.Split('|');
        Assert.True(Subdivisions.IsAbbreviation(country, parts[0], out var fullName));
        Assert.Equal(parts[1], fullName);
    }
}
