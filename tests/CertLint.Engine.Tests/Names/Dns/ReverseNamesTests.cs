using CertLint.Names;

namespace CertLint.Engine.Tests.Names.Dns;

public class ReverseNamesTests
{
    // RFC 1035 3.5, RFC 3596 2.5.
    [Theory]
    [InlineData("52.0.2.10.in-addr.arpa", "10.2.0.52")]
    [InlineData("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa", "4321:0:1:2:3:4:567:89ab")]
    public void A_name_is_of_the_address_that_stands_in_it_in_reverse(string name, string address)
    {
        Assert.True(ReverseNames.Is(name));
        Assert.Equal(IPAddressText.Parse(address), ReverseNames.AddressOf(name));
    }

    [Theory]
    [InlineData("2.10.in-addr.arpa")] // a network
    [InlineData("1.52.0.2.10.in-addr.arpa")]
    [InlineData("a.b.c.d.in-addr.arpa")]
    [InlineData("256.0.0.10.in-addr.arpa")]
    [InlineData("*.0.2.10.in-addr.arpa")]
    [InlineData("a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa")]
    [InlineData("bb.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa")]
    [InlineData("g.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa")]
    public void Any_other_name_there_is_of_none(string name)
    {
        Assert.True(ReverseNames.Is(name));
        Assert.Null(ReverseNames.AddressOf(name));
    }

    [Theory]
    [InlineData("in-addr.arpa")]
    [InlineData("home.arpa")]
    [InlineData("1.2.3.4.in-addr.arpa.contoso.com")]
    [InlineData("")]
    public void A_name_elsewhere_is_no_such_name(string name)
    {
        Assert.False(ReverseNames.Is(name));
        Assert.Null(ReverseNames.AddressOf(name));
    }
}
