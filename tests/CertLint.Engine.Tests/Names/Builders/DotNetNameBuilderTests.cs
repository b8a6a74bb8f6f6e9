using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Names.Dialects;
using CsCheck;

namespace CertLint.Tests.Names.Builders;

/// <summary>The real <see cref="X500DistinguishedNameBuilder"/> is the oracle: what is called refused throws, and nothing else does.</summary>
public class DotNetNameBuilderTests
{
    private const long Calls = 20_000;

    private static readonly Dictionary<AttributeType, Action<X500DistinguishedNameBuilder, string>> Methods = new()
    {
        [AttributeType.CommonName] = (builder, value) => builder.AddCommonName(value),
        [AttributeType.Country] = (builder, value) => builder.AddCountryOrRegion(value),
        [AttributeType.DomainComponent] = (builder, value) => builder.AddDomainComponent(value),
        [AttributeType.EmailAddress] = (builder, value) => builder.AddEmailAddress(value),
        [AttributeType.Locality] = (builder, value) => builder.AddLocalityName(value),
        [AttributeType.Organization] = (builder, value) => builder.AddOrganizationName(value),
        [AttributeType.OrganizationalUnit] = (builder, value) => builder.AddOrganizationalUnitName(value),
        [AttributeType.State] = (builder, value) => builder.AddStateOrProvinceName(value),
    };

    private static readonly Gen<string> Values = Gen.OneOf(
        Gen.String[Gen.Char["USuszZ1 -\u00dc\u017f\u0131"], 0, 3],
        Gen.String[Gen.Char["aZ09 *@.,'()+-/:=?&_\"\\\t\0\u00e9\u20ac\ud83d\ude00"], 0, 12],
        Gen.Int[250, 260].Select(length => new string('a', length)));

    private static readonly Gen<string> Identifiers = Gen.OneOf(
        Gen.String[Gen.Char["0123459."], 0, 8],
        Gen.OneOf("2.5.4.6", "C", "OID.2.5.4.6", "CN", " 2.5.4.3", "2.5", "2.999.1", "1.39.1", "1.40.1", "0.39", "3.1", "2.05.4", "2.5.4.99999999999999999999", "commonName"));

    [Fact]
    public void A_method_throws_where_it_is_said_and_nowhere_else()
    {
        int thrown = 0, taken = 0;
        Gen.Select(Gen.OneOf(Methods.Keys.ToArray()), Values).Sample(
            (type, value) =>
            {
                var throws = Throws(builder => Methods[type](builder, value));
                Interlocked.Increment(ref throws ? ref thrown : ref taken);
                Assert.Equal(throws, DotNetNameBuilder.Check(type, MappedText.Verbatim(value, 0)) is not null);
            },
            iter: Calls);
        Assert.True(thrown > Calls / 10 && taken > Calls / 10, $"{thrown} thrown, {taken} taken");
    }

    [Fact]
    public void Add_throws_on_a_string_type_where_it_is_said_and_nowhere_else() => Gen.Select(Gen.Int[0, 40], Values).Sample(
        (tag, value) => Assert.Equal(
            Throws(builder => builder.Add("2.5.4.3", value, (UniversalTagNumber)tag)),
            DotNetNameBuilder.Check(MappedText.Verbatim(value, 0), tag) is not null),
        iter: Calls);

    [Fact]
    public void Add_throws_on_an_object_identifier_where_it_is_said_and_nowhere_else() => Identifiers.Sample(
        oid => Assert.Equal(
            Throws(builder => builder.Add(oid, "x")), DotNetNameBuilder.CheckObjectIdentifier(MappedText.Verbatim(oid, 0)) is not null),
        iter: Calls);

    [Theory]
    [InlineData("USA", "US")]
    [InlineData("C=US", "US")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("U", null)]
    [InlineData("12", null)]
    public void The_code_that_is_meant_is_suggested(string country, string? code) =>
        Assert.Equal(code, DotNetNameBuilder.Check(AttributeType.Country, MappedText.Verbatim(country, 0))?.SuggestedValue);

    [Theory]
    [InlineData("CN", "2.5.4.3")]
    [InlineData("OID.2.5.4.3", "2.5.4.3")]
    [InlineData("C", null)]
    [InlineData("NoSuchKey", null)]
    public void The_object_identifier_that_is_meant_is_suggested(string oid, string? suggested)
    {
        var error = DotNetNameBuilder.CheckObjectIdentifier(MappedText.Verbatim(oid, 0));

        Assert.NotNull(error);
        Assert.Equal(suggested, error.SuggestedValue);
    }

    [Theory]
    [InlineData("◊", false)]
    [InlineData("U◊", false)]
    [InlineData("US◊", false)]
    [InlineData("1◊", true)]
    [InlineData("USA◊", true)]
    public void Of_a_country_with_holes_what_is_known_decides(string country, bool isRefused) =>
        Assert.Equal(isRefused, DotNetNameBuilder.Check(AttributeType.Country, TextWithHoles.Of(country)) is not null);

    [Theory]
    [InlineData("◊@contoso.com", false)]
    [InlineData("◊@m\u00fcller.de", true)]
    public void Of_an_address_with_holes_what_is_known_decides(string address, bool isRefused) =>
        Assert.Equal(isRefused, DotNetNameBuilder.Check(AttributeType.EmailAddress, TextWithHoles.Of(address)) is not null);

    [Fact]
    public void Half_a_character_may_have_its_other_half_in_a_hole() =>
        Assert.Null(DotNetNameBuilder.Check(AttributeType.CommonName, TextWithHoles.Of("\ud83d◊")));

    private static bool Throws(Action<X500DistinguishedNameBuilder> add)
    {
        try
        {
            add(new X500DistinguishedNameBuilder());
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
