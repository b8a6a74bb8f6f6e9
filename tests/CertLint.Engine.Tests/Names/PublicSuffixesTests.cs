using CertLint.Names;

namespace CertLint.Tests.Names;

public class PublicSuffixesTests
{
    // The list's own tests/test_psl.txt (public domain), without the private rule uk.com; what it expects as U-labels
    // stands here as A-labels.
    [Theory]
    [InlineData("COM", null)]
    [InlineData("example.COM", "example.com")]
    [InlineData("WwW.example.COM", "example.com")]
    [InlineData(".com", null)]
    [InlineData(".example", null)]
    [InlineData(".example.com", null)]
    [InlineData(".example.example", null)]
    [InlineData("example", null)]
    [InlineData("example.example", "example.example")]
    [InlineData("b.example.example", "example.example")]
    [InlineData("a.b.example.example", "example.example")]
    [InlineData("biz", null)]
    [InlineData("domain.biz", "domain.biz")]
    [InlineData("b.domain.biz", "domain.biz")]
    [InlineData("a.b.domain.biz", "domain.biz")]
    [InlineData("com", null)]
    [InlineData("example.com", "example.com")]
    [InlineData("b.example.com", "example.com")]
    [InlineData("a.b.example.com", "example.com")]
    [InlineData("test.ac", "test.ac")]
    [InlineData("mm", null)]
    [InlineData("c.mm", null)]
    [InlineData("b.c.mm", "b.c.mm")]
    [InlineData("a.b.c.mm", "b.c.mm")]
    [InlineData("jp", null)]
    [InlineData("test.jp", "test.jp")]
    [InlineData("www.test.jp", "test.jp")]
    [InlineData("ac.jp", null)]
    [InlineData("test.ac.jp", "test.ac.jp")]
    [InlineData("www.test.ac.jp", "test.ac.jp")]
    [InlineData("kyoto.jp", null)]
    [InlineData("test.kyoto.jp", "test.kyoto.jp")]
    [InlineData("ide.kyoto.jp", null)]
    [InlineData("b.ide.kyoto.jp", "b.ide.kyoto.jp")]
    [InlineData("a.b.ide.kyoto.jp", "b.ide.kyoto.jp")]
    [InlineData("c.kobe.jp", null)]
    [InlineData("b.c.kobe.jp", "b.c.kobe.jp")]
    [InlineData("a.b.c.kobe.jp", "b.c.kobe.jp")]
    [InlineData("city.kobe.jp", "city.kobe.jp")]
    [InlineData("www.city.kobe.jp", "city.kobe.jp")]
    [InlineData("ck", null)]
    [InlineData("test.ck", null)]
    [InlineData("b.test.ck", "b.test.ck")]
    [InlineData("a.b.test.ck", "b.test.ck")]
    [InlineData("www.ck", "www.ck")]
    [InlineData("www.www.ck", "www.ck")]
    [InlineData("us", null)]
    [InlineData("test.us", "test.us")]
    [InlineData("www.test.us", "test.us")]
    [InlineData("ak.us", null)]
    [InlineData("test.ak.us", "test.ak.us")]
    [InlineData("www.test.ak.us", "test.ak.us")]
    [InlineData("k12.ak.us", null)]
    [InlineData("test.k12.ak.us", "test.k12.ak.us")]
    [InlineData("www.test.k12.ak.us", "test.k12.ak.us")]
    [InlineData("食狮.com.cn", "xn--85x722f.com.cn")]
    [InlineData("食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("www.食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("shishi.公司.cn", "shishi.xn--55qx5d.cn")]
    [InlineData("公司.cn", null)]
    [InlineData("食狮.中国", "xn--85x722f.xn--fiqs8s")]
    [InlineData("www.食狮.中国", "xn--85x722f.xn--fiqs8s")]
    [InlineData("shishi.中国", "shishi.xn--fiqs8s")]
    [InlineData("中国", null)]
    [InlineData("xn--85x722f.com.cn", "xn--85x722f.com.cn")]
    [InlineData("xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("shishi.xn--55qx5d.cn", "shishi.xn--55qx5d.cn")]
    [InlineData("xn--55qx5d.cn", null)]
    [InlineData("xn--85x722f.xn--fiqs8s", "xn--85x722f.xn--fiqs8s")]
    [InlineData("shishi.xn--fiqs8s", "shishi.xn--fiqs8s")]
    [InlineData("xn--fiqs8s", null)]
    public void The_registrable_domain_is_what_the_list_tests_expect(string host, string? expected) =>
        Assert.Equal(expected, PublicSuffixes.RegistrableDomain(host));

    [Theory]
    [InlineData("com")]
    [InlineData("co.uk")]
    [InlineData("CO.UK")]
    [InlineData("公司.cn")]
    [InlineData("anything.mm")]
    [InlineData("c.kobe.jp")]
    [InlineData("k12.ak.us")]
    [InlineData("mm")] // known only by *.mm
    [InlineData("za")] // known only by the names below it
    public void A_suffix_of_the_ICANN_part_is_one(string host) => Assert.True(PublicSuffixes.IsIcannSuffix(host));

    [Theory]
    [InlineData("contoso.co.uk")]
    [InlineData("www.ck")] // an exception
    [InlineData("city.kobe.jp")]
    [InlineData("github.io")] // in the private part
    [InlineData("uk.com")]
    [InlineData("corp")] // no top-level domain
    [InlineData("app.corp")]
    [InlineData("")]
    [InlineData("co.uk.")]
    [InlineData(".co.uk")]
    [InlineData("co..uk")]
    [InlineData("www.!ck")]
    [InlineData("co uk")]
    public void What_is_no_suffix_of_the_ICANN_part_is_none(string host) => Assert.False(PublicSuffixes.IsIcannSuffix(host));

    [Theory]
    [InlineData("contoso.com", true)]
    [InlineData("a.b.c.d.e.f.g.contoso.de", true)]
    [InlineData("www.contoso.co.za", true)]
    [InlineData("пример.рф", true)]
    [InlineData("ПРИМЕР.РФ", true)]
    [InlineData("app.corp", false)]
    [InlineData("server.local", false)]
    [InlineData("server.internal", false)]
    [InlineData("foo.test", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("", false)]
    public void A_top_level_domain_is_known_or_not(string host, bool isKnown) =>
        Assert.Equal(isKnown, PublicSuffixes.HasKnownTopLevelDomain(host));

    [Theory]
    [InlineData("github.io", "github.io")]
    [InlineData("ACME.GitHub.io", "github.io")]
    [InlineData("acme.azurewebsites.net", "azurewebsites.net")]
    [InlineData("a.b.c.azurewebsites.net", "azurewebsites.net")]
    [InlineData("b.example.uk.com", "uk.com")]
    [InlineData("lb-1.eu-west-1.elb.amazonaws.com", "eu-west-1.elb.amazonaws.com")] // *.elb.amazonaws.com
    [InlineData("contoso.com", null)]
    [InlineData("contoso.co.uk", null)]
    [InlineData("notgithub.io", null)]
    [InlineData("", null)]
    public void The_suffix_of_the_private_part_is_the_longest_above_the_host(string host, string? expected) =>
        Assert.Equal(expected, PublicSuffixes.PrivateSuffixOf(host));

    [Fact]
    public void A_hostile_host_matches_nothing()
    {
        string[] hosts =
        [
            new string('.', 1_000_000), new string('a', 10_000_000), new string('ü', 1_000_000), "\ud83d.com", "a\0b.com",
            new string('a', 64) + ".com", string.Join(".", Enumerable.Repeat("a", 200)) + ".com", "\n.com",
        ];
        foreach (var host in hosts)
        {
            Assert.False(PublicSuffixes.IsIcannSuffix(host));
            Assert.False(PublicSuffixes.HasKnownTopLevelDomain(host));
            Assert.Null(PublicSuffixes.PrivateSuffixOf(host));
            Assert.Null(PublicSuffixes.RegistrableDomain(host));
        }
    }

    [Fact]
    public void The_longest_host_name_of_253_characters_is_judged()
    {
        var host = string.Join(".", Enumerable.Repeat("a", 124)) + "a.com";
        Assert.Equal(252, host.Length);
        Assert.Equal("aa.com", PublicSuffixes.RegistrableDomain(host));
        Assert.Equal("aa.com", PublicSuffixes.RegistrableDomain("b" + host));
        Assert.Null(PublicSuffixes.RegistrableDomain("bb" + host));
    }
}
