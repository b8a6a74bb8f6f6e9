using CertLint.Names;

namespace CertLint.Tests.Names.Dns;

public class ReservedAddressesTests
{
    // First and last addresses of blocks of IANA's registries of special-purpose addresses.
    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.255.255.255")]
    [InlineData("172.16.0.0")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.0")]
    [InlineData("100.127.255.255")]
    [InlineData("198.19.255.255")]
    [InlineData("203.0.113.255")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:1ff:ffff::")]
    [InlineData("3fff:fff::1")]
    [InlineData("fdff::1")]
    [InlineData("febf::1")]
    [InlineData("ff02::1")]
    public void An_address_of_a_special_block_is_reserved(string address) =>
        Assert.NotNull(ReservedAddresses.Find(IPAddressText.Parse(address)!));

    [Theory]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("8.8.8.8")]
    [InlineData("2001:200::1")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("3ffe::1")]
    [InlineData("::2")]
    public void Another_address_is_not(string address) =>
        Assert.Null(ReservedAddresses.Find(IPAddressText.Parse(address)!));
}
