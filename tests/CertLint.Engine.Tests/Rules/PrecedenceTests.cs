using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;
using CertLint.Rules.Building5000;

namespace CertLint.Engine.Tests.Rules;

/// <summary>The precedence table of the catalogue: a row an example, one mistake, one finding.</summary>
public class PrecedenceTests
{
    private static readonly Dictionary<string, string> Good = new()
    {
        ["CN"] = "mtls.contoso.com", ["O"] = "Contoso", ["L"] = "Seattle", ["ST"] = "Washington", ["C"] = "US",
    };

    [Theory]
    // any attribute: empty, then 1011, then 1007, then its own rule, then 1010, 1012, 1008
    [InlineData("O=", "CERT1003 policy 'subject'")]
    [InlineData("O= ", "CERT1003 policy 'subject'")]
    [InlineData("O=Contoso, OU=IT", "CERT1011 warning 'Contoso, OU=IT'")]
    [InlineData("O=Internet Widgits Pty Ltd", "CERT1007 policy 'Internet Widgits Pty Ltd'")]
    [InlineData("O=-", "CERT1007 policy '-'")]
    [InlineData("O=Test", "CERT1007 suggestion 'Test'")]
    [InlineData("O=Contoso ", "CERT1010 warning 'Contoso '")]
    [InlineData("O=Contoso &amp; Sons, OU=IT", "CERT1011 warning 'Contoso &amp; Sons, OU=IT'")]
    [InlineData("O=Contoso\nOU=IT", "CERT1011 warning 'Contoso\nOU=IT'")]
    [InlineData("O=Internet Widgits Pty Ltd\u00a0", "CERT1007 policy 'Internet Widgits Pty Ltd\u00a0'")]
    [InlineData("O=1234567890123456789012345678901234567890123456789012345678901234567890", "CERT1008 warning '1234567890123456789012345678901234567890123456789012345678901234567890'")]
    [InlineData("O=1234567890123456789012345678901234567890123456789012345678901234567890\u200b", "CERT1010 warning '1234567890123456789012345678901234567890123456789012345678901234567890\u200b'")]
    // C
    [InlineData("C=--", "CERT1007 policy '--'")]
    [InlineData("C=Unknown", "CERT1007 policy 'Unknown'")]
    [InlineData("C=USA", "CERT1004 policy 'USA'")]
    [InlineData("C=United States", "CERT1004 policy 'United States'")]
    [InlineData("C=UK", "CERT1004 policy 'UK'")]
    [InlineData("C=EU", "CERT1004 policy 'EU'")]
    [InlineData("C=XX", "CERT1004 policy 'XX'")]
    [InlineData("C=ZZ", "CERT1004 policy 'ZZ'")]
    [InlineData("C=us", "CERT1004 suggestion 'us'")]
    [InlineData("C=", "CERT1003 policy 'subject'")]
    [InlineData("C=US, ST=Washington", "CERT1004 policy 'US, ST=Washington'")]
    [InlineData("C=US\u200b", "CERT1010 warning 'US\u200b'")]
    [InlineData("C=US/ST=California", "CERT1004 policy 'US/ST=California'")]
    [InlineData("C=US ", "CERT1010 warning 'US '")]
    [InlineData("C=USA ", "CERT1004 policy 'USA '")]
    [InlineData("C=United States of America and of everything else that needs more than 64 characters", "CERT1004 policy 'United States of America and of everything else that needs more than 64 characters'")]
    // ST
    [InlineData("ST=", "CERT1003 policy 'subject'")]
    [InlineData("ST=Washington, C=US", "CERT1011 warning 'Washington, C=US'")]
    [InlineData("ST=-", "CERT1007 policy '-'")]
    [InlineData("ST=Test", "CERT1007 suggestion 'Test'")]
    [InlineData("ST=Some-State", "CERT1007 policy 'Some-State'")]
    [InlineData("ST=CA", "CERT1005 policy 'CA'")]
    [InlineData("ST=CA&nbsp;", "CERT1005 policy 'CA&nbsp;'")]
    [InlineData("ST=Ontario", "CERT1013 warning 'Ontario'")]
    [InlineData("ST=Ontario ", "CERT1013 warning 'Ontario '")]
    [InlineData("ST=ON", "CERT1013 warning 'ON'")]
    [InlineData("ST=SÃO PAULO", null)]
    [InlineData("ST=Washington=", "CERT1010 warning 'Washington='")]
    // L
    [InlineData("L=", "CERT1003 policy 'subject'")]
    [InlineData("L=Seattle/ST=Washington", "CERT1011 warning 'Seattle/ST=Washington'")]
    [InlineData("L=-", "CERT1007 policy '-'")]
    [InlineData("L=My City", "CERT1007 suggestion 'My City'")]
    [InlineData("L=NYC ", "CERT1006 policy 'NYC '")]
    [InlineData("L=Seattle ", "CERT1010 warning 'Seattle '")]
    [InlineData("L=Default City", "CERT1007 policy 'Default City'")]
    [InlineData("L=NYC", "CERT1006 policy 'NYC'")]
    [InlineData("L=Mt. Vernon", "CERT1006 suggestion 'Mt. Vernon'")]
    [InlineData("L=St. Louis", null)]
    // OU: 1007 and 1011 before its own rule, and what it says before how long it is
    [InlineData("OU=IT", "CERT1015 suggestion 'IT'")]
    [InlineData("OU=SomeOrganizationalUnit", "CERT1007 policy 'SomeOrganizationalUnit'")]
    [InlineData("OU=-", "CERT1007 policy '-'")]
    [InlineData("OU=IT, O=Contoso", "CERT1011 warning 'IT, O=Contoso'")]
    [InlineData("OU={UNIT}", "CERT1015 suggestion '{UNIT}'")]
    // CN and DNS names
    [InlineData("CN=", "CERT1003 policy 'subject'")]
    [InlineData("CN=mtls.contoso.com, O=Contoso", "CERT1011 warning 'mtls.contoso.com, O=Contoso'")]
    [InlineData("CN=-", "CERT1007 policy '-'")]
    [InlineData("CN=https://10.0.0.1:8443/", "CERT2003 warning '10.0.0.1'")]
    [InlineData("DNS=10.0.0.1", "CERT2003 warning '10.0.0.1'")]
    [InlineData("DNS=acme.service-now.com", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("DNS=acme.service-now.com ", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("DNS=a_b.*.contoso.com", "CERT2005 warning 'a_b.*.contoso.com'")]
    [InlineData("DNS=*.*.com", "CERT2005 warning '*.*.com'")]
    [InlineData("DNS=server_01", "CERT2004 warning 'server_01'")]
    [InlineData("DNS=server01", "CERT2001 policy 'server01'")]
    [InlineData("DNS=com", "CERT2001 policy 'com'")]
    [InlineData("CN=https://server01/", "CERT2001 policy 'server01'")]
    [InlineData("CN=https://a_b.contoso.com/", "CERT2004 warning 'a_b.contoso.com'")]
    [InlineData("CN=https://foo.*.contoso.com/", "CERT2005 warning 'foo.*.contoso.com'")]
    [InlineData("CN=https://co.uk/", "CERT2006 policy 'co.uk'")]
    [InlineData("CN=app.corp.local:8443", "CERT2007 policy 'app.corp.local'")]
    [InlineData("CN=https://bücher.de/", "CERT2012 warning 'bücher.de'")]
    // Both a public suffix and a special-use domain (RFC 8375, RFC 7686).
    [InlineData("CN=home.arpa", "CERT2006 policy 'home.arpa'")]
    [InlineData("CN=*.onion", "CERT2006 policy '*.onion'")]
    // A bad label warns, a domain that no CA certifies breaks policy.
    [InlineData("CN=a_b.corp.local", "CERT2007 policy 'a_b.corp.local'")]
    [InlineData("CN=10.0.0.1", "CERT2003 warning '10.0.0.1'")]
    [InlineData("CN=acme.service-now.com", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("CN=https://acme.service-now.com:8443/", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("CN=*.service-now.com", "CERT1001 policy '*.service-now.com'")]
    [InlineData("CN=a_b.service-now.com", "CERT1001 policy 'a_b.service-now.com'")]
    [InlineData("CN=acme.service-now.com/emailAddress=a@contoso.com", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("CN=mtls.contoso.com/emailAddress=a@contoso.com", "CERT1011 warning 'mtls.contoso.com/emailAddress=a@contoso.com'")]
    [InlineData("CN=mtls.contoso.com, C=US", "CERT1011 warning 'mtls.contoso.com, C=US'")]
    [InlineData("CN=mtls.contoso.com,C=US", "CERT1011 warning 'mtls.contoso.com,C=US'")]
    [InlineData("CN=CN=mtls.contoso.com", "CERT2004 warning 'CN=mtls.contoso.com'")]
    [InlineData("CN=CN=*.contoso.com", "CERT2004 warning 'CN=*.contoso.com'")]
    [InlineData("CN=app.contoso.com,mtls.contoso.com", "CERT2004 warning 'app.contoso.com,mtls.contoso.com'")]
    [InlineData("CN=spiffe://cluster.local/ns/billing", "CERT2001 suggestion 'spiffe://cluster.local/ns/billing'")]
    [InlineData("DNS=?.contoso.com", "CERT2004 warning '?.contoso.com'")]
    [InlineData("CN=localhost.localdomain", "CERT1007 policy 'localhost.localdomain'")]
    [InlineData("DNS=localhost.localdomain", "CERT1007 policy 'localhost.localdomain'")]
    [InlineData("CN=*", "CERT2005 warning '*'")]
    [InlineData("CN=foo.*.contoso.com", "CERT2005 warning 'foo.*.contoso.com'")]
    [InlineData("CN=a_b.contoso.com", "CERT2004 warning 'a_b.contoso.com'")]
    [InlineData("CN=a b.contoso.com", "CERT2004 warning 'a b.contoso.com'")]
    [InlineData("CN=server01", "CERT2001 policy 'server01'")]
    [InlineData("CN=co.uk", "CERT2006 policy 'co.uk'")]
    [InlineData("CN=*.com", "CERT2006 policy '*.com'")]
    [InlineData("CN=app.corp.local", "CERT2007 policy 'app.corp.local'")]
    [InlineData("CN=www.example.com", "CERT2007 policy 'www.example.com'")]
    [InlineData("CN=bücher.de", "CERT2012 warning 'bücher.de'")]
    [InlineData("CN=*.bücher.de", "CERT2012 warning '*.bücher.de'")]
    [InlineData("CN=foo.*.bücher.de", "CERT2012 warning 'foo.*.bücher.de'")]
    [InlineData("CN=a_b.bücher.de", "CERT2012 warning 'a_b.bücher.de'")]
    [InlineData("DNS=bücher.local", "CERT2007 policy 'bücher.local'")]
    [InlineData("CN=bücher.service-now.com", "CERT1001 policy 'bücher.service-now.com'")]
    [InlineData("CN=a–b.contoso.com", "CERT2004 warning 'a–b.contoso.com'")]
    [InlineData("CN=ab--cd.contoso.com", "CERT2004 warning 'ab--cd.contoso.com'")]
    [InlineData("CN=xn--0.contoso.com", "CERT2004 warning 'xn--0.contoso.com'")]
    [InlineData("CN=xn--bcher-2pa.contoso.com", "CERT2004 suggestion 'xn--bcher-2pa.contoso.com'")]
    [InlineData("CN=xn--bcher-2pa.contoso.local", "CERT2007 policy 'xn--bcher-2pa.contoso.local'")]
    [InlineData("CN=contoso.azurewebsites.net", "CERT2008 suggestion 'contoso.azurewebsites.net'")]
    [InlineData("CN=https://contoso.azurewebsites.net/x", "CERT2002 warning 'https://contoso.azurewebsites.net/x'")]
    [InlineData("CN=a_b.azurewebsites.net", "CERT2004 warning 'a_b.azurewebsites.net'")]
    [InlineData("CN=https://mtls.contoso.com/x", "CERT2002 warning 'https://mtls.contoso.com/x'")]
    [InlineData("CN=https://mtls.contoso.com", "CERT2002 suggestion 'https://mtls.contoso.com'")]
    [InlineData("CN=mtls.contoso.com ", "CERT1010 warning 'mtls.contoso.com '")]
    [InlineData("DNS=mtls.contoso.com\u200b", "CERT1010 warning 'mtls.contoso.com\u200b'")]
    [InlineData("DNS=mtls\0.contoso.com", "CERT2004 warning 'mtls\0.contoso.com'")]
    [InlineData("CN=a_b.contoso.com ", "CERT2004 warning 'a_b.contoso.com'")]
    // template or variable: not checked
    [InlineData("CN={HOST}", null)]
    [InlineData("O={ORG}", null)]
    [InlineData("C={COUNTRY}", null)]
    [InlineData("ST={STATE}", null)]
    [InlineData("L={CITY}", null)]
    [InlineData("DNS={HOST}", null)]
    [InlineData("CN={HOST}.contoso.local", null)]
    public void One_mistake_gives_one_finding(string changed, string? expected)
    {
        Assert.Equal(expected is null ? [] : [expected], Sample(changed).Config());
    }

    // The structure of a name: what is told of an attribute's value, or of the whole name, is not told again.
    [Theory]
    [InlineData("C=US C=DE", "CERT1009 warning 'DE'")]
    [InlineData("CN=mtls.contoso.com CN=app.contoso.com", "CERT1009 warning 'app.contoso.com'")]
    [InlineData("O=Contoso O=Fabrikam", "CERT1009 suggestion 'Fabrikam'")]
    [InlineData("emailAddress=ops@contoso.com", "CERT1017 suggestion 'ops@contoso.com'")]
    [InlineData("emailAddress=me@example.net", "CERT1007 policy 'me@example.net'")]
    public void An_attribute_too_many_gives_one_finding(string attributes, string expected)
    {
        var added = attributes.Split(' ');
        var lines = Good.Where(pair => !added.Any(line => line.StartsWith(pair.Key + "=", StringComparison.Ordinal)))
            .Select(pair => $"{pair.Key}={pair.Value}");

        Assert.Equal([expected], new Sample([.. lines, .. added]) { IsSanComplete = true }.Config());
    }

    [Fact]
    public void A_unit_without_an_organization_is_only_called_missing_its_organization()
    {
        var sample = new Sample("C=US", "ST=Washington", "L=Seattle", "OU=IT", "CN=mtls.contoso.com") { Policy = new() { Profiles = Profiles.PublicTls | Profiles.ServiceNow } };

        Assert.Equal(["CERT1015 warning 'IT'", "CERT1003 policy 'subject'"], sample.Request());
        Assert.Equal(["CERT1015 warning 'IT'", "CERT1003 warning 'subject'"], sample.Certificate(Purpose.Identity));
    }

    [Theory]
    [InlineData("ST=CA", "C=IT", "Cagliari")]
    [InlineData("ST=CA", "C=US", "California")]
    [InlineData("ST=CA", "C=USA", "California")]
    public void A_state_is_read_with_its_country(string state, string country, string fullName)
    {
        var findings = Sample(state, country).ConfigFindings();

        var finding = Assert.Single(findings, finding => finding.Rule.Id == "CERT1005");
        Assert.Equal(fullName, finding.SuggestedValue);
    }

    [Theory]
    [InlineData("ST=CA", "C=DE", "CERT1013 warning 'CA'")]
    [InlineData("ST=Ontario", "C=USA", "CERT1004 policy 'USA'")]
    [InlineData("ST=Ontario", "C=ZZ", "CERT1004 policy 'ZZ'")]
    public void A_state_may_be_another_countrys(string state, string country, string expected) =>
        Assert.Equal([expected], Sample(state, country).Config());

    [Theory]
    [InlineData(".service-now.com", "CERT1001 policy")]
    [InlineData(".a_b.contoso.com", "CERT2004 warning")]
    [InlineData(".*.contoso.com", "CERT2005 warning")]
    [InlineData(".corp.local", "CERT2007 policy")]
    [InlineData(".contoso.azurewebsites.net", "CERT2008 suggestion")]
    [InlineData(".bücher.de", "CERT2012 warning")]
    [InlineData(".contoso.com, O=Contoso", "CERT1011 warning")]
    [InlineData(".contoso.com\u200b", "CERT1010 warning")]
    public void A_long_common_name_stands_beside_any_finding(string domain, string other)
    {
        var sample = Sample("CN=" + new string('a', 60) + domain);

        Assert.Equal(2, sample.Config().Count);
        Assert.Single(sample.Config(), finding => finding.StartsWith("CERT1008 warning", StringComparison.Ordinal));
        Assert.Single(sample.Config(), finding => finding.StartsWith(other, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_common_name_that_is_right_is_only_long()
    {
        var name = new string('a', 60) + ".contoso.com";

        Assert.Equal([$"CERT1008 warning '{name}'"], Sample("CN=" + name).Config());
    }

    [Theory]
    [InlineData("O=Fabrikam", "CERT1012 policy 'Fabrikam'")]
    [InlineData("O=Fabrikam ", "CERT1012 policy 'Fabrikam '")]
    [InlineData("O=Contoso ", "CERT1010 warning 'Contoso '")]
    [InlineData("O=-", "CERT1007 policy '-'")]
    [InlineData("O=1234567890123456789012345678901234567890123456789012345678901234567890", "CERT1012 policy '1234567890123456789012345678901234567890123456789012345678901234567890'")]
    public void Organizations_of_the_setting_come_behind_the_values_own_rules(string organization, string expected)
    {
        var sample = new Sample("CN=mtls.contoso.com", organization, "L=Seattle", "ST=Washington", "C=US")
        {
            Policy = new() { Organizations = ["Contoso"] },
        };

        Assert.Equal([expected], sample.Config());
    }

    [Theory]
    [InlineData("CN=mtls.contoso.com|O=Contoso|L=Tokyo|ST=Tokyo, C=JP", "CERT1011 warning 'Tokyo, C=JP'")]
    [InlineData("CN=mtls.contoso.com|O=Contoso|C=US/ST=California/L=San Diego", "CERT1004 policy 'US/ST=California/L=San Diego'")]
    [InlineData("CN=mtls.contoso.com/emailAddress=ops@contoso.com|O=Contoso|L=Seattle|ST=Washington|C=US", "CERT1011 warning 'mtls.contoso.com/emailAddress=ops@contoso.com'")]
    [InlineData("CN=mtls.contoso.com|O=Contoso, L=Seattle|ST=Washington|C=US", "CERT1011 warning 'Contoso, L=Seattle'")]
    public void A_value_that_holds_an_attribute_masks_that_it_is_missing(string lines, string expected) =>
        Assert.Equal([expected], new Sample(lines.Split('|')).Config());

    [Fact]
    public void What_no_value_holds_is_missing_all_the_same()
    {
        var findings = new Sample("CN=mtls.contoso.com", "O=Contoso", "ST=Tokyo, C=JP").ConfigFindings();

        Assert.Equal(["CERT1011", "CERT1003"], findings.Select(finding => finding.Rule.Id));
        Assert.Contains("lacks L,", findings[1].Message, StringComparison.Ordinal);
    }

    // 2009 and 2010 only where nothing else was said of a host.
    [Theory]
    [InlineData("CN=mtls.contoso.com", "DNS=other.contoso.com", "CERT2009 warning 'mtls.contoso.com'")]
    [InlineData("CN=mtls.contoso.com", "DNS=a_b.contoso.com", "CERT2004 warning 'a_b.contoso.com'")]
    [InlineData("CN=server01", "DNS=other.contoso.com", "CERT2001 policy 'server01'")]
    [InlineData("CN=mtls.contoso.com", null, "CERT2010 suggestion 'mtls.contoso.com'")]
    [InlineData("CN=server01", null, "CERT2001 policy 'server01'")]
    [InlineData("CN=contoso.azurewebsites.net", null, "CERT2008 suggestion 'contoso.azurewebsites.net'")]
    public void What_the_SAN_lacks_is_told_where_its_hosts_are_right(string commonName, string? alternativeName, string expected)
    {
        string[] lines = [commonName, "O=Contoso", "L=Seattle", "ST=Washington", "C=US", .. alternativeName is null ? [] : new[] { alternativeName }];
        var sample = new Sample(lines) { IsSanComplete = true, ExtendedKeyUsages = ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"] };

        Assert.Equal([expected], sample.Config());
    }

    [Fact]
    public void The_same_name_in_CN_and_SAN_is_one_finding_with_a_related_place()
    {
        var sample = Sample("CN=acme.service-now.com", "DNS=acme.service-now.com");

        var finding = Assert.Single(sample.ConfigFindings());

        Assert.Equal("CERT1001", finding.Rule.Id);
        Assert.Equal("acme.service-now.com", sample.TextAt(Assert.Single(finding.RelatedPlaces)));
    }

    [Fact]
    public void The_louder_of_two_places_is_the_finding()
    {
        var sample = Sample("CN=https://mtls.contoso.com", "DNS=https://mtls.contoso.com/a");

        var finding = Assert.Single(sample.ConfigFindings());

        Assert.Equal(("CERT2002", Level.Warning), (finding.Rule.Id, finding.Level));
        Assert.Equal("https://mtls.contoso.com/a", sample.TextAt(finding.Place));
        Assert.Equal("https://mtls.contoso.com", sample.TextAt(Assert.Single(finding.RelatedPlaces)));
    }

    [Fact]
    public void Six_attributes_with_one_tools_default_are_six_mistakes()
    {
        var findings = new Sample("CN=Unknown", "OU=Unknown", "O=Unknown", "L=Unknown", "ST=Unknown", "C=Unknown").Config();

        Assert.Equal(6, findings.Count);
        Assert.All(findings, finding => Assert.Equal("CERT1007 policy 'Unknown'", finding));
    }

    [Theory]
    [InlineData("mtls.contoso.com", "contoso.com", null)]
    [InlineData("contoso.com", "contoso.com", null)]
    [InlineData("mtls.fabrikam.com", "contoso.com", "CERT1002 policy 'mtls.fabrikam.com'")]
    [InlineData("mtls.notcontoso.com", "contoso.com", "CERT1002 policy 'mtls.notcontoso.com'")]
    [InlineData("acme.service-now.com", "contoso.com", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("acme.service-now.com", "service-now.com", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("server01", "contoso.com", "CERT2001 policy 'server01'")]
    [InlineData("app.corp.local", "corp.local", null)]
    [InlineData("app.corp.local", "contoso.com", "CERT2007 policy 'app.corp.local'")]
    [InlineData("mtls.xn--bcher-kva.de", "xn--bcher-kva.de", null)]
    [InlineData("mtls.bücher.de", "xn--bcher-kva.de", "CERT2012 warning 'mtls.bücher.de'")]
    [InlineData("contoso.azurewebsites.net", "azurewebsites.net", null)]
    [InlineData("contoso.azurewebsites.net", "contoso.azurewebsites.net", null)]
    [InlineData("contoso.azurewebsites.net", "contoso.com", "CERT1002 policy 'contoso.azurewebsites.net'")]
    [InlineData("co.uk", "co.uk", "CERT2006 policy 'co.uk'")]
    public void Owned_domains_settle_some_verdicts_and_never_others(string name, string owned, string? expected)
    {
        var sample = new Sample("CN=" + name, "O=Contoso", "L=Seattle", "ST=Washington", "C=US")
        {
            Policy = new() { OwnedDomains = [owned] },
        };

        Assert.Equal(expected is null ? [] : [expected], sample.Config());
    }

    // The Baseline Requirements know no domain of one's own that no public CA certifies.
    [Theory]
    [InlineData("app.corp.local", "corp.local", "CERT2007 policy 'app.corp.local'")]
    [InlineData("co.uk", "co.uk", "CERT2006 policy 'co.uk'")]
    [InlineData("acme.service-now.com", "service-now.com", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("mtls.contoso.com", "contoso.com", null)]
    public void Owned_domains_settle_nothing_of_what_public_TLS_asks(string name, string owned, string? expected)
    {
        var sample = new Sample("C=US", "ST=Washington", "L=Seattle", "O=Contoso", "CN=" + name)
        {
            Policy = new() { OwnedDomains = [owned], Profiles = Profiles.ServiceNow | Profiles.PublicTls },
        };

        Assert.Equal(expected is null ? [] : [expected], sample.Config());
    }

    [Theory]
    [InlineData("localhost.localdomain", "localdomain", "CERT1001 policy 'localhost.localdomain'")]
    [InlineData("bücher.provider.com", "provider.com", "CERT1001 policy 'bücher.provider.com'")]
    [InlineData("contoso.azurewebsites.net", "azurewebsites.net", "CERT1001 policy 'contoso.azurewebsites.net'")]
    [InlineData("https://acme.provider.com/x", "provider.com", "CERT1001 policy 'acme.provider.com'")]
    [InlineData("acme.provider.com.contoso.com", "provider.com", null)]
    public void A_providers_domain_comes_before_what_else_is_wrong_with_the_name(string name, string provider, string? expected)
    {
        var sample = new Sample("CN=" + name, "O=Contoso", "L=Seattle", "ST=Washington", "C=US")
        {
            Policy = new() { ProviderDomains = [provider] },
        };

        Assert.Equal(expected is null ? [] : [expected], sample.Config());
    }

    // A front end reports what a parse says, and lints the name where there is one.
    [Theory]
    [InlineData("CN=acme.service-now.com, O=Contoso, Ltd., C=USA", "CERT5001")]
    [InlineData("C=USA, CN", "CERT5001")]
    [InlineData("C=USA, CN=\"acme.service-now.com", "CERT5001")]
    [InlineData("O=A+B, C=USA, CN", "CERT5001")]
    [InlineData("Email=jane@contoso.com, C=USA", "CERT5001")] // which Windows takes
    [InlineData("O=A+B Systems, C=US", "CERT5005")]
    [InlineData("O=Contoso, C=US", null)]
    [InlineData("C=USA, O=Acme\\, Inc.", "CERT5003")]
    [InlineData("O=A\\+B Systems, C=US", "CERT5003")]
    [InlineData("CN=a\\2Cb.contoso.com, O=Contoso", "CERT5003")]
    public void A_text_that_is_rejected_has_no_value_that_could_be_wrong(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Code(text, DotNetNameFlags.Reversed, Profiles.ServiceNow));

    [Theory]
    [InlineData("CN=mtls.contoso.com, O=Contoso, C=US", Profiles.ServiceNow, "CERT5007")]
    [InlineData("CN=mtls.contoso.com, O=Contoso, C=US", Profiles.PublicTls, "CERT5007")]
    [InlineData("CN=mtls.contoso.com, C=US, O=Contoso", Profiles.ServiceNow, "CERT5007")]
    [InlineData("C=US, O=Contoso, CN=mtls.contoso.com", Profiles.PublicTls, null)]
    public void The_order_of_a_name_is_told_once(string text, Profiles profiles, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Code(text, DotNetNameFlags.None, profiles));

    // What the tool loses is told as such: neither as missing, nor by the rules on its value.
    [Theory]
    [InlineData("/C=US/S=Ca/L=San Diego/O=Contoso/CN=mtls.contoso.com", "CERT5008", "ST=California")]
    [InlineData("/C=US/SP=California/L=San Diego/O=Contoso/CN=mtls.contoso.com", "CERT5008", "ST")]
    [InlineData("/C=US/ST=California/L=San Diego/O=Contoso/Fabrikam Ltd/CN=server01", "CERT5009", "Contoso\\/Fabrikam Ltd")]
    [InlineData("C=US/S=Ca/CN=acme.service-now.com", "CERT5009", null)]
    [InlineData("/C=US/ST=CA/L=San Diego/O=Contoso/CN=mtls.contoso.com", "CERT1005", "California")]
    public void What_a_command_loses_is_one_mistake(string subject, string expected, string? suggestion)
    {
        var text = MappedText.Verbatim(subject, 0);
        var parse = OpenSslSubjectDialect.Parse(text, new OpenSslSubjectOptions(IsUtf8: true));
        var target = new ConfigTarget(text.Span)
        {
            Purpose = Purpose.Request, Subject = parse.Name, LostAttributes = [.. parse.Remarks.Select(remark => remark.Meant!.Type)],
        };
        var linter = new Linter();

        var finding = Assert.Single(linter.Lint(target, LintPolicy.Default).Concat(
            NameProblems.Of("openssl", text, parse).Select(problem => linter.Report(problem, Origin.Config, LintPolicy.Default)!)));

        Assert.Equal((expected, suggestion), (finding.Rule.Id, finding.SuggestedValue));
    }

    // The reader has said what the tool makes of the attribute.
    [Theory]
    [InlineData("ST=CA", "ST")]
    [InlineData("O=Internet Widgits Pty Ltd", "O")]
    [InlineData("C=", "C")]
    [InlineData("O= ", "O")]
    public void What_the_tool_drops_or_changes_is_neither_missing_nor_judged(string line, string lost)
    {
        var target = new ConfigTarget(new SourceSpan(2, 7))
        {
            Purpose = Purpose.Request,
            LostAttributes = [AttributeType.All.Single(type => type.ShortName == lost)],
        };

        Assert.NotEmpty(Sample(line).ConfigFindings());
        Assert.Empty(Sample(line).Findings(target));
    }

    // Of a country that the tool drops nobody knows whether it has states.
    [Fact]
    public void Only_what_is_lost_is_not_missing()
    {
        var target = new ConfigTarget(new SourceSpan(2, 7)) { Purpose = Purpose.Request, LostAttributes = [AttributeType.Country] };

        Assert.Empty(new Sample("CN=mtls.contoso.com", "O=Contoso", "L=Seattle").Findings(target));
        var finding = Assert.Single(new Sample("CN=mtls.contoso.com", "O=Contoso").Findings(target));
        Assert.StartsWith("The subject lacks L, which", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_of_a_wrong_name_in_the_SAN_are_one_finding()
    {
        var finding = Assert.Single(Sample("DNS=a_b.contoso.com", "DNS=A_B.contoso.com", "DNS=a_b.contoso.com").ConfigFindings());

        Assert.Equal(("CERT2004", 2), (finding.Rule.Id, finding.RelatedPlaces.Count));
    }

    private static List<string> Code(string written, DotNetNameFlags flags, Profiles profiles)
    {
        var linter = new Linter();
        var policy = new LintPolicy { Profiles = profiles };
        var text = MappedText.Verbatim(written, 0);
        var parse = DotNetDialect.Parse(text, flags);
        var told = NameProblems.Of("X500DistinguishedName", text, parse)
            .Select(problem => linter.Report(problem, Origin.Code, policy)?.Rule.Id).OfType<string>();
        var linted = parse.Name is null ? []
            : linter.Lint(
                new CodeTarget(text.Span) { Subject = parse.Name, SubjectText = text, LostAttributes = NameProblems.LostAttributes(parse) }, policy).Select(finding => finding.Rule.Id);
        return [.. linted, .. told];
    }

    /// <summary>A subject without mistake but for these lines.</summary>
    private static Sample Sample(params string[] changed)
    {
        var lines = Good.Select(pair =>
            changed.FirstOrDefault(line => line.StartsWith(pair.Key + "=", StringComparison.Ordinal)) ?? $"{pair.Key}={pair.Value}");
        return new Sample([.. lines, .. changed.Where(line => !Good.ContainsKey(line.Split('=')[0]))]);
    }
}
