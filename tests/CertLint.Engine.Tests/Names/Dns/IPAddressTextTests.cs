using System.Net;
using System.Net.Sockets;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dns;

public class IPAddressTextTests
{
    [Theory]
    [InlineData("192.0.2.7")]
    [InlineData("0.0.0.0")]
    [InlineData("255.255.255.255")]
    public void Four_decimal_octets_are_an_IPv4_address(string text)
    {
        Assert.True(IPAddressText.IsIPv4(text));
        Assert.Equal(IPAddress.Parse(text).GetAddressBytes(), IPAddressText.Parse(text));
    }

    [Theory]
    [InlineData("192.0.2")]
    [InlineData("192.0.2.7.1")]
    [InlineData("192.0.2.256")]
    [InlineData("192.0.2.07")] // octal to some programs
    [InlineData("192.0.2.0x7")]
    [InlineData("192.0.2.")]
    [InlineData(".192.0.2.7")]
    [InlineData("192.0..7")]
    [InlineData("192.0.2.7 ")]
    [InlineData("3221226503")]
    [InlineData("1000.0.2.7")]
    [InlineData("192.0.2.\u0667")] // a digit, but not of ASCII
    [InlineData("")]
    public void What_is_not_four_octets_is_no_IPv4_address(string text)
    {
        Assert.False(IPAddressText.IsIPv4(text));
        Assert.Null(IPAddressText.Parse(text));
    }

    [Theory]
    [InlineData("2001:db8::7", "20010db8000000000000000000000007")]
    [InlineData("2001:DB8:0:0::7", "20010db8000000000000000000000007")]
    [InlineData("::", "00000000000000000000000000000000")]
    [InlineData("::1", "00000000000000000000000000000001")]
    [InlineData("1::", "00010000000000000000000000000000")]
    [InlineData("1:2:3:4:5:6:7:8", "00010002000300040005000600070008")]
    [InlineData("1:2:3:4:5:6:7::", "00010002000300040005000600070000")]
    [InlineData("::ffff:192.0.2.7", "00000000000000000000ffffc0000207")]
    [InlineData("1:2:3:4:5:6:192.0.2.7", "000100020003000400050006c0000207")]
    [InlineData("fe80::1%eth0", "fe800000000000000000000000000001")]
    public void Groups_of_hexadecimal_digits_are_an_IPv6_address(string text, string octets) =>
        Assert.Equal(octets, Convert.ToHexStringLower(IPAddressText.Parse(text)!));

    [Theory]
    [InlineData(":")]
    [InlineData(":1")]
    [InlineData("1:")]
    [InlineData(":::")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("12345::")]
    [InlineData("g::")]
    [InlineData("::192.0.2")]
    [InlineData("::192.0.2.7:1")]
    [InlineData("1:2:3:4:5:6:7:192.0.2.7")]
    [InlineData("[::1]")]
    [InlineData("::1/64")]
    [InlineData("fe80::1%")]
    [InlineData("192.0.2.7%a:b")]
    public void Anything_else_is_no_IPv6_address(string text) => Assert.Null(IPAddressText.Parse(text));

    [Fact]
    public void A_long_text_is_no_address()
    {
        Assert.Null(IPAddressText.Parse(string.Concat(Enumerable.Repeat("1:", 1_000_000))));
        Assert.Null(IPAddressText.Parse(new string('1', 1_000_000)));
    }

    [Theory]
    [InlineData("2001:DB8:0:0::7", "2001:db8::7", true)]
    [InlineData("192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", false)] // 4 octets in a certificate, and 16
    [InlineData("contoso", "contoso", false)]
    public void Two_writings_of_an_address_are_equal(string left, string right, bool areEqual) =>
        Assert.Equal(areEqual, IPAddressText.AreEqual(left, right));

    [Fact]
    public void IPv6_addresses_are_those_of_NET() => Texts().Sample(text =>
        IPv6Text.Parse(text) is var octets && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
            ? octets is not null && octets.SequenceEqual(address.GetAddressBytes())
            : octets is null, iter: 20_000);

    /// <summary>Groups and gaps, mostly about as many as an address has, and a dotted tail now and then.</summary>
    private static Gen<string> Texts()
    {
        var group = Gen.Frequency((8, Gen.String[Gen.Char["0123456789abcdefAF"], 1, 4]), (1, Gen.Const("")), (1, Gen.Const("12345")));
        var tail = Gen.Frequency((4, Gen.Const("")), (1, Gen.Const("192.0.2.7")), (1, Gen.Const("192.0.2.300")), (1, Gen.Const(":")));
        return Gen.Select(group.Array[0, 9], tail, (groups, end) => string.Join(":", end.Length == 0 ? groups : [.. groups, end])).Where(text => text.Contains(':'));
    }
}
