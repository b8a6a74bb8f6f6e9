using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dns;

public class UriTextTests
{
    [Theory]
    [InlineData("https://contoso.com/name")]
    [InlineData("https://user@mtls.contoso.com:8443/a?b=%20#c")]
    [InlineData("https://192.0.2.7/")]
    [InlineData("https://[2001:db8::7]:443/")]
    [InlineData("test://user@*.example.com:1337/test")] // as the reference linter has it
    [InlineData("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("urn:server01:Contoso:OpcServer")]
    [InlineData("spiffe://prod/ns/web/sa/frontend")]
    [InlineData("ldap://ldap.contoso.com/cn=a,dc=contoso?cACertificate")]
    [InlineData("mailto:john@contoso.com")]
    [InlineData("tag:microsoft.com,2022-09-14:sid:S-1-5-21-1")]
    public void An_absolute_URI_of_a_qualified_host_is_right(string uri)
    {
        Assert.Null(UriText.WhyInvalid(uri));
        Assert.Null(UriText.UnqualifiedHost(uri));
    }

    [Theory]
    [InlineData("")]
    [InlineData("contoso.com")]
    [InlineData("/name")]
    [InlineData("//contoso.com/name")]
    [InlineData("irrelevantinfo//user@192.168.1.1")]
    [InlineData("https://")]
    [InlineData("https:")]
    [InlineData(":contoso")]
    [InlineData("1https://contoso.com")]
    [InlineData("https://contoso.com/a b")]
    [InlineData("https://contoso.com/<a>")]
    [InlineData("https://contoso.com/%2")]
    [InlineData("https://contoso.com/%zz")]
    [InlineData("https://bücher.de")]
    [InlineData("https://contoso.com\\a")]
    public void Another_text_is_no_absolute_URI(string uri) => Assert.NotNull(UriText.WhyInvalid(uri));

    [Theory]
    [InlineData("https://server01/a", "server01")]
    [InlineData("https://localhost", "localhost")]
    [InlineData("test://user@*:1337/test", "*")]
    [InlineData("https://a_b.contoso.com/", "a_b.contoso.com")]
    [InlineData("https://[contoso]/", "[contoso]")]
    [InlineData("ldap:///cn=a", "")]
    public void A_host_that_is_not_qualified_is_told(string uri, string host)
    {
        Assert.Null(UriText.WhyInvalid(uri));
        Assert.Equal(host, UriText.UnqualifiedHost(uri));
    }

    [Fact]
    public void Any_text_gets_an_answer() => Gen.Char["a:/@[]%1?#. ü\ud83d"].Array[0, 20].Select(characters => new string(characters))
        .Sample(text => UriText.WhyInvalid(text) is not null || UriText.UnqualifiedHost(text) is not "x");
}
