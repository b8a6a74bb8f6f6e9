using CertLint.Names;

namespace CertLint.Tests.Names.Dns;

/// <summary>The algorithm of publicsuffix.org's wiki page "Format", on lists small enough to do it by hand.</summary>
public class PublicSuffixRulesTests
{
    private static readonly PublicSuffixRules Rules = new(new DomainTable(
        "com\njp\n*.kobe.jp\n!city.kobe.jp\n*.hokkaido.jp\n!pref.hokkaido.jp\n*.ck\n.za\nco.za\na.b.c.com\n"));

    [Theory]
    [InlineData("com", "com")]
    [InlineData("contoso.com", "com")]
    [InlineData("c.com", "com")]
    [InlineData("b.c.com", "com")]
    [InlineData("a.b.c.com", "a.b.c.com")] // a rule without rules for the domains between
    [InlineData("x.a.b.c.com", "a.b.c.com")]
    [InlineData("kobe.jp", "jp")]
    [InlineData("c.kobe.jp", "c.kobe.jp")]
    [InlineData("b.c.kobe.jp", "c.kobe.jp")]
    [InlineData("city.kobe.jp", "kobe.jp")]
    [InlineData("www.city.kobe.jp", "kobe.jp")]
    [InlineData("pref.hokkaido.jp", "hokkaido.jp")]
    [InlineData("city.hokkaido.jp", "city.hokkaido.jp")]
    [InlineData("ck", "")] // matches no rule
    [InlineData("x.ck", "x.ck")]
    [InlineData("za", "")]
    [InlineData("x.za", "")]
    [InlineData("x.co.za", "co.za")]
    [InlineData("contoso.corp", "")]
    [InlineData("xcom", "")]
    [InlineData("", "")]
    public void The_prevailing_rule_decides(string name, string suffix) =>
        Assert.Equal(suffix, name[Rules.SuffixStart(name)..]);

    [Theory]
    [InlineData("contoso.com", true)]
    [InlineData("x.ck", true)]
    [InlineData("x.za", true)]
    [InlineData("x.kobe", false)]
    [InlineData("com.", false)]
    [InlineData("", false)]
    public void A_top_level_domain_is_known_by_any_rule(string name, bool isKnown) =>
        Assert.Equal(isKnown, Rules.HasTopLevelDomain(name));
}
