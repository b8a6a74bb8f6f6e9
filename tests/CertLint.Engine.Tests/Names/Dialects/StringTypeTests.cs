using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

/// <summary>The string type that the library gives to a value, as run with .NET 10 on Linux and BouncyCastle.Cryptography 2.7.0.</summary>
public class StringTypeTests
{
    private const int Utf8 = 12, Numeric = 18, Printable = 19, IA5 = 22, GeneralizedTime = 24;

    [Theory]
    [InlineData("O=Contoso", Printable)]
    [InlineData("O=", Printable)]
    [InlineData("O=\"O'Reilly (A+B), a-b. /:=? 1\"", Printable)]
    [InlineData("CN=*.contoso.com", Utf8)]
    [InlineData("CN=a@b", Utf8)]
    [InlineData("CN=a_b", Utf8)]
    [InlineData("O=A & B", Utf8)]
    [InlineData("O=#1", Utf8)]
    [InlineData("O=a<b>", Utf8)]
    [InlineData("O=Café", Utf8)]
    [InlineData("DC=contoso", Printable)]
    [InlineData("UID=a@b", Utf8)]
    [InlineData("C=US", Printable)]
    [InlineData("SERIALNUMBER=1", Printable)]
    [InlineData("dnQualifier=1", Printable)]
    [InlineData("E=a@b", IA5)]
    [InlineData("X21Address=12 34", Numeric)]
    [InlineData("2.5.4.81=x", Utf8)]
    [InlineData("2.999.1=x", Printable)]
    public void DotNet(string text, int tag) => Assert.Equal(tag, TagOf(DotNetDialect.Parse(MappedText.Verbatim(text, 0))));

    [Theory]
    [InlineData("O=Contoso", Utf8)]
    [InlineData("DC=contoso", Utf8)]
    [InlineData("C=US", Printable)]
    [InlineData("SERIALNUMBER=1", Printable)]
    [InlineData("E=a@b", IA5)]
    [InlineData("X21Address=12", Numeric)]
    public void DotNet_that_is_forced_to_UTF8(string text, int tag) =>
        Assert.Equal(tag, TagOf(DotNetDialect.Parse(MappedText.Verbatim(text, 0), DotNetNameFlags.ForceUtf8Encoding)));

    [Theory]
    [InlineData("O=◊", null)]
    [InlineData("O=Contoso ◊", null)]
    [InlineData("O=◊*", Utf8)]
    [InlineData("C=◊", Printable)]
    [InlineData("E=◊", IA5)]
    public void A_hole_may_decide(string text, int? tag) => Assert.Equal(tag, TagOf(DotNetDialect.Parse(TextWithHoles.Of(text))));

    [Theory]
    [InlineData("O=Contoso", Utf8)]
    [InlineData("CN=", Utf8)]
    [InlineData("C=US", Printable)]
    [InlineData("SERIALNUMBER=a@b", Printable)]
    [InlineData("dnQualifier=1", Printable)]
    [InlineData("telephoneNumber=1", Printable)]
    [InlineData("jurisdictionCountry=US", Printable)]
    [InlineData("countryOfCitizenship=US", Utf8)]
    [InlineData("E=a@b", IA5)]
    [InlineData("DC=contoso", IA5)]
    [InlineData("dateOfBirth=19700131120000Z", GeneralizedTime)]
    [InlineData("CN=#1303414243", Printable)]
    [InlineData("O=◊", null)]
    [InlineData("O=Contoso ◊", Utf8)]
    [InlineData("C=U◊", Printable)]
    public void BouncyCastle(string text, int? tag) => Assert.Equal(tag, TagOf(BouncyCastleDialect.Parse(TextWithHoles.Of(text))));

    [Theory]
    [InlineData("1.3.6.1.4.1.311.60.2.1.3=US", Utf8)]
    [InlineData("C=USA", Printable)]
    [InlineData("DC=contoso", IA5)]
    public void Portable_BouncyCastle(string text, int? tag) =>
        Assert.Equal(tag, TagOf(BouncyCastleDialect.Parse(TextWithHoles.Of(text), reverse: false, BouncyCastleVersion.Portable19)));

    private static int? TagOf(NameParse parse) => Assert.Single(parse.Name!.Attributes).StringTag;
}
