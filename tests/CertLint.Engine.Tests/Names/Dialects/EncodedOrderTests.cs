using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

/// <summary>Names that are encoded with the common name before what it belongs to (BR 7.1.4.2 has it last).</summary>
public class EncodedOrderTests
{
    [Theory]
    [InlineData("CN=h, O=Contoso, C=US", "CN=h", "'CN=h' is encoded before 'C=US' because ")]
    [InlineData("CN = h ,C=US", "CN = h", "'CN=h' is encoded before 'C=US' because ")]
    [InlineData("E=a@b, CN=h, OU=x, CN=i", "CN=h", "'CN=h' is encoded before 'OU=x' because ")]
    [InlineData("CN=Jane, CN=Users, DC=contoso, DC=com", "CN=Jane", "'CN=Jane' is encoded before 'DC=com' because ")]
    public void A_name_whose_common_name_is_encoded_first_is_told(string text, string place, string reason)
    {
        foreach (var flags in new[] { DotNetNameFlags.None, DotNetNameFlags.UseUtf8Encoding, DotNetNameFlags.UseCommas })
            Check(DotNetDialect.Parse(MappedText.Verbatim(text, 3), flags), reason + "the flags lack Reversed, which the constructor without flags implies", "add X500DistinguishedNameFlags.Reversed");
        Check(BouncyCastleDialect.Parse(MappedText.Verbatim(text, 3)), reason + "X509Name keeps the written order", "call new X509Name(true, …)");

        void Check(NameParse parse, string reason, string advice)
        {
            var remark = Assert.Single(parse.Remarks);
            Assert.Equal(NameRemarkKind.OrderLost, remark.Kind);
            Assert.Equal(place, text.Substring(remark.Place.Start - 3, remark.Place.Length));
            Assert.Equal((reason, advice, null), (remark.Reason, remark.Advice, remark.SuggestedValue));
        }
    }

    [Theory]
    [InlineData("C=US, O=Contoso, CN=h")]
    [InlineData("DC=com, DC=contoso, CN=Users, CN=Jane")]
    [InlineData("C=US, CN=h, O=Contoso")]
    [InlineData("O=Contoso, C=US")]
    [InlineData("CN=h")]
    [InlineData("CN=h, E=a@b")]
    [InlineData("O=Contoso")]
    public void A_name_in_another_order_is_silent(string text)
    {
        Assert.Empty(DotNetDialect.Parse(MappedText.Verbatim(text, 0), DotNetNameFlags.None).Remarks);
        Assert.Empty(BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0)).Remarks);
    }

    [Theory]
    [InlineData("CN=h, O=Contoso, C=US")]
    [InlineData("C=US, O=Contoso, CN=h")]
    public void Who_reverses_the_order_knows_it(string text)
    {
        Assert.Empty(DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Remarks);
        Assert.Empty(DotNetDialect.Parse(MappedText.Verbatim(text, 0), DotNetNameFlags.Reversed | DotNetNameFlags.UseCommas).Remarks);
        Assert.Empty(BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0), reverse: true).Remarks);
    }

    [Theory]
    [InlineData("CN=h+OU=unit, C=US", true)]
    [InlineData("OU=unit+CN=h, C=US", true)]
    [InlineData("CN=h+OU=unit", false)]
    [InlineData("C=US, OU=unit+CN=h", false)]
    public void Attributes_of_one_RDN_have_no_order(string text, bool isTold) =>
        Assert.Equal(isTold, BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0)).Remarks.Count == 1);

    [Fact]
    public void A_hole_in_a_value_does_not_matter()
    {
        var remark = Assert.Single(DotNetDialect.Parse(TextWithHoles.Of("CN=◊, C=US"), DotNetNameFlags.None).Remarks);
        Assert.StartsWith("'CN={user}' is encoded before 'C=US' because", remark.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_a_name_from_a_certificate_is_that_of_its_encoding()
    {
        var name = DotNetDialect.Parse(MappedText.Verbatim("C=US, CN=h", 0)).Name!;
        Assert.NotNull(EncodedOrder.SpecificFirst(name));
        Assert.Null(EncodedOrder.SpecificFirst(name with { IsEncodedInReverse = false }));
    }
}
