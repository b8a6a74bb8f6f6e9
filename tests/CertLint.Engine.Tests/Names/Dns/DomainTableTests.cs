using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dns;

public class DomainTableTests
{
    private static readonly Gen<string> Domains = Gen.Char["ab."].Array[1, 8].Select(characters => new string(characters));

    [Fact]
    public void A_table_finds_its_domains_and_no_other_text() => Domains.Array[0, 40].Select(Domains).Sample((domains, other) =>
    {
        var lines = domains.Distinct().ToArray();
        var text = string.Concat(lines.Select(line => line + "\n"));
        var table = new DomainTable(text);

        return lines.All(line => text.AsSpan(Find(table, line)).StartsWith(line + "\n", StringComparison.Ordinal))
            && Find(table, other) >= 0 == lines.Contains(other);
    });

    [Fact]
    public void A_domain_is_found_at_the_end_of_a_longer_name()
    {
        var table = new DomainTable("com\ncontoso.com\n*.kobe.jp\n");

        Assert.Equal(4, table.Find("mtls.contoso.com", 5, HashOf("contoso.com")));
        Assert.Equal(0, table.Find("mtls.contoso.com", 13, HashOf("com")));
        Assert.Equal(16, table.Find("*.", "b.c.kobe.jp", 4, HashOf("kobe.jp")));
        Assert.Equal(-1, table.Find("!", "b.c.kobe.jp", 4, HashOf("kobe.jp")));
        Assert.Equal(-1, table.Find("mtls.contoso.com", 0, HashOf("mtls.contoso.com")));
    }

    [Fact]
    public void What_stands_behind_a_tab_is_no_part_of_the_domain()
    {
        var table = new DomainTable("a.com\tthe first\nb.com\n");

        Assert.Equal("the first", table.Words(Find(table, "a.com")));
        Assert.Equal("", table.Words(Find(table, "b.com")));
        Assert.Equal(-1, Find(table, "a.com\tthe first"));
    }

    [Fact]
    public void An_empty_table_finds_nothing() => Assert.Equal(-1, Find(new DomainTable(""), "com"));

    private static int Find(DomainTable table, string domain) => table.Find(domain, 0, HashOf(domain));

    private static uint HashOf(string text) => text.Reverse().Aggregate(DomainTable.EmptyHash, DomainTable.Extend);
}
