using CertLint.Engine.Tests.Rules.Subject1000;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules;

/// <summary>
/// How loudly each rule speaks, as the catalogue says, on a sample in each column: C#, config, CSR, certificate (Identity),
/// then by purpose a config of SelfSigned, a config of Authority, a certificate of Peer, a certificate of Authority.
/// P is a warning that breaks policy, W a warning, S a suggestion, - nothing.
/// </summary>
public class SeverityTests
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    // Peer: not the provider's, for it names another organization.
    [Theory]
    [InlineData("CERT1001", "O=Contoso|CN=acme.service-now.com", "PPPP W-W-")]
    [InlineData("CERT1001", "O=ServiceNow, Inc.|CN=acme.service-now.com", "PPPP W---")]
    [InlineData("CERT1001", "O=Contoso|DNS=acme.service-now.com", "PPPP W-W-")]
    [InlineData("CERT1003", "CN=mtls.contoso.com|C=US", "-PPW ----")]
    [InlineData("CERT1003", "CN=mtls.contoso.com|O=Contoso|L=Berlin|C=DE", "-SSS ----")]
    [InlineData("CERT1003", "CN=mtls.contoso.com|O=Contoso|L=Singapore|C=SG", "---- ----")]
    [InlineData("CERT1003", "CN=mtls.contoso.com|O=Contoso|L=Vatican City|C=VA", "---- ----")]
    [InlineData("CERT1004", "C=USA", "WPPW --SS")]
    [InlineData("CERT1004", "C=us", "SSSS --SS")]
    [InlineData("CERT1004", "C=XX", "WPPW --SS")]
    [InlineData("CERT1005", "ST=CA|C=US", "WPPW --SS")]
    [InlineData("CERT1006", "L=NYC|C=US", "SPPS --SS")]
    [InlineData("CERT1006", "L=Ft. Worth|C=US", "SSSS --SS")]
    [InlineData("CERT1006", "L=Mt. Vernon|C=US", "SSSS --SS")]
    [InlineData("CERT1007", "O=Internet Widgits Pty Ltd", "WPPW --SS")]
    [InlineData("CERT1007", "OU=N/A", "WPPW --SS")]
    [InlineData("CERT1007", "O=My Company", "SSSS --SS")]
    [InlineData("CERT1008", "postalCode=12345678901234567890123456789012345678901", "WWWW --SS")]
    [InlineData("CERT1009", "C=US|C=DE", "WWWW --SS")]
    [InlineData("CERT1009", "ST=Texas|ST=Utah", "WWWW --SS")]
    [InlineData("CERT1009", "L=Austin|L=Dallas", "WWWW --SS")]
    [InlineData("CERT1009", "CN=a.contoso.com|CN=b.contoso.com", "WWWW --SS")]
    [InlineData("CERT1009", "CN=Jane Doe|CN=John Doe", "SSSS --SS")]
    [InlineData("CERT1009", "O=Contoso|O=Fabrikam", "SSSS --SS")]
    [InlineData("CERT1009", "street=1 Main St|street=Suite 2", "---- ----")]
    [InlineData("CERT1010", "O=Contoso ", "WWWW --SS")]
    [InlineData("CERT1011", "O=Contoso, OU=IT", "WWWW --SS")]
    [InlineData("CERT1013", "ST=Ontario|C=US", "SWWS --SS")]
    [InlineData("CERT1015", "O=Contoso|OU=IT", "-SS- ----")]
    [InlineData("CERT1016", "O=Contoso|C=US|CN=mtls.contoso.com", "---- ----")]
    [InlineData("CERT1017", "O=Contoso|+CN=mtls.contoso.com", "SSSS --SS")]
    [InlineData("CERT2001", "CN=server01", "-PPW ----")]
    [InlineData("CERT2001", "DNS=server01", "SPPW ----")]
    [InlineData("CERT2001", "CN=localhost", "-SSS ----")]
    [InlineData("CERT2001", "DNS=localhost", "-SSS ----")]
    [InlineData("CERT2001", "CN=Jane Doe", "-SS- ----")]
    [InlineData("CERT2002", "DNS=https://mtls.contoso.com/a", "WWWW --SS")]
    [InlineData("CERT2002", "CN=https://mtls.contoso.com", "WSSW --S-")]
    [InlineData("CERT2003", "DNS=192.0.2.7", "WWWW --SS")]
    [InlineData("CERT2003", "CN=192.0.2.7", "WWWW --S-")]
    [InlineData("CERT2003", "CN=192.0.2.7|IP=192.0.2.7", "WWWW --S-")]
    [InlineData("CERT2004", "DNS=a_b.contoso.com", "WWWW --SS")]
    [InlineData("CERT2005", "DNS=a.*.contoso.com", "WWWW --SS")]
    [InlineData("CERT2006", "DNS=co.uk", "WPPW --SS")]
    [InlineData("CERT2007", "DNS=app.corp.local", "SPPW ----")]
    [InlineData("CERT2007", "DNS=www.example.com", "SPPW ----")]
    [InlineData("CERT2007", "DNS=app.localhost", "-PPW ----")]
    [InlineData("CERT2008", "DNS=contoso.azurewebsites.net", "SSSS ----")]
    [InlineData("CERT2009", "CN=a.contoso.com|DNS=b.contoso.com", "-SSS --S-")]
    [InlineData("CERT2010", "CN=mtls.contoso.com", "---S --S-")]
    [InlineData("CERT2011", "DNS=a.contoso.com|DNS=a.contoso.com", "SSSS --SS")]
    [InlineData("CERT2012", "DNS=bücher.de", "WWWW --SS")]
    [InlineData("CERT2013", "O=Contoso|email=contoso.com", "SSSW --SS")]
    [InlineData("CERT2013", "O=Contoso|IP=10.0.0.1", "---- ----")]
    [InlineData("CERT2013", "O=Contoso|email=ops@contoso.com", "---- ----")]
    public void Under_the_articles_profile(string rule, string lines, string expected) => Check(rule, lines, expected, new LintPolicy());

    [Theory]
    [InlineData("CERT1001", "O=Contoso|CN=acme.service-now.com", "PPPP W-W-")]
    [InlineData("CERT1003", "CN=mtls.contoso.com|C=US", "---- ----")]
    [InlineData("CERT1004", "C=XX", "WPPW --SS")]
    [InlineData("CERT1005", "ST=CA|C=US", "WPPW --SS")]
    [InlineData("CERT1015", "O=Contoso|OU=IT", "---- ----")]
    [InlineData("CERT1016", "O=Contoso|C=US|CN=mtls.contoso.com", "---- ----")]
    [InlineData("CERT1017", "O=Contoso|+CN=mtls.contoso.com", "SSSS --SS")]
    [InlineData("CERT2001", "CN=server01", "---W ----")]
    [InlineData("CERT2001", "DNS=server01", "S--W ----")]
    [InlineData("CERT2002", "CN=https://mtls.contoso.com", "WWWW --S-")]
    [InlineData("CERT2003", "CN=192.0.2.7|IP=192.0.2.7", "---- ----")]
    [InlineData("CERT2003", "CN=192.0.2.7|IP=192.0.2.8", "WWWW --S-")]
    [InlineData("CERT2003", "DNS=192.0.2.7", "WWWW --SS")]
    [InlineData("CERT2007", "DNS=app.corp.local", "SPPW ----")]
    [InlineData("CERT2009", "CN=a.contoso.com|DNS=b.contoso.com", "-SSS --S-")]
    [InlineData("CERT2010", "CN=mtls.contoso.com", "---S --S-")]
    [InlineData("CERT2013", "O=Contoso|IP=10.0.0.1", "---- ----")]
    public void Under_the_general_profile(string rule, string lines, string expected) =>
        Check(rule, lines, expected, new LintPolicy { Profiles = Profiles.General });

    [Theory]
    [InlineData("CERT1003", "CN=mtls.contoso.com|C=US", "---- ----")]
    [InlineData("CERT1004", "C=XX", "---- ----")]
    [InlineData("CERT1004", "C=ZZ", "WPPW --SS")]
    [InlineData("CERT1015", "O=Contoso|OU=IT", "-WWW ----")]
    [InlineData("CERT1016", "O=Contoso|C=US|CN=mtls.contoso.com", "SSSW --SS")]
    [InlineData("CERT1017", "O=Contoso|+CN=mtls.contoso.com", "WWWW --SS")]
    [InlineData("CERT2001", "CN=server01", "-PPW ----")]
    [InlineData("CERT2002", "CN=https://mtls.contoso.com", "WWWW --S-")]
    [InlineData("CERT2003", "CN=192.0.2.7|IP=192.0.2.7", "---- ----")]
    [InlineData("CERT2009", "CN=a.contoso.com|DNS=b.contoso.com", "-WWW --S-")]
    [InlineData("CERT2009", "CN=A.contoso.com|DNS=a.contoso.com", "-SSS --S-")]
    [InlineData("CERT2010", "CN=mtls.contoso.com", "---W --S-")]
    [InlineData("CERT2013", "O=Contoso|email=contoso.com", "SSSW --SS")]
    [InlineData("CERT2013", "O=Contoso|IP=10.0.0.1", "SSSW --SS")]
    [InlineData("CERT2013", "O=Contoso|email=ops@contoso.com", "SSSW --SS")]
    public void Under_the_profile_of_public_TLS(string rule, string lines, string expected) =>
        Check(rule, lines, expected, new LintPolicy { Profiles = Profiles.PublicTls });

    [Theory]
    [InlineData("CERT1003", "CN=mtls.contoso.com|C=US", "-PPW ----")]
    [InlineData("CERT1004", "C=XX", "---- ----")]
    [InlineData("CERT1015", "O=Contoso|OU=IT", "-WWW ----")]
    [InlineData("CERT2001", "CN=server01", "-PPW ----")]
    [InlineData("CERT2003", "CN=192.0.2.7|IP=192.0.2.7", "WWWW --S-")]
    [InlineData("CERT2013", "O=Contoso|IP=10.0.0.1", "SSSW --SS")]
    public void Profiles_combine(string rule, string lines, string expected) =>
        Check(rule, lines, expected, new LintPolicy { Profiles = Profiles.ServiceNow | Profiles.PublicTls });

    [Theory]
    [InlineData("CERT1001", "O=Contoso|CN=acme.service-now.com", "PPPP W-W-")]
    [InlineData("CERT1004", "C=us", "WWWW --WW")]
    [InlineData("CERT1006", "L=NYC|C=US", "WPPW --WW")]
    [InlineData("CERT2011", "DNS=a.contoso.com|DNS=a.contoso.com", "WWWW --WW")]
    [InlineData("CERT2003", "CN=192.0.2.7", "WWWW --W-")]
    [InlineData("CERT2013", "O=Contoso|email=ops@contoso.com", "---- ----")]
    public void Where_suggestions_are_raised(string rule, string lines, string expected)
    {
        var policy = new LintPolicy { RaisesSuggestions = true };

        Assert.Equal(expected, Levels(rule, lines, policy, []));
        Assert.Equal(expected.Replace('P', 'W'), Levels(rule, lines, policy with { IsTest = true }, []));
    }

    [Fact]
    public void What_a_reader_says_is_raised_too_and_never_becomes_policy()
    {
        var problem = new Problem("CERT5001", default, "x") { AtMost = Level.Suggestion };

        Assert.Equal(Level.Suggestion, new Linter().Report(problem, Origin.Config, new LintPolicy())?.Level);
        Assert.Equal(Level.Warning, new Linter().Report(problem, Origin.Config, new LintPolicy { RaisesSuggestions = true })?.Level);
        Assert.Equal(
            Level.Warning,
            new Linter().Report(new Problem("CERT4007", default, "x"), Origin.Config, new LintPolicy { RaisesSuggestions = true, IsTest = true })?.Level);
    }

    // serverAuth
    [Theory]
    [InlineData("CERT2009", "CN=a.contoso.com|DNS=b.contoso.com", "-WWW --S-")]
    [InlineData("CERT2009", "CN=A.contoso.com|DNS=a.contoso.com", "-SSS --S-")]
    [InlineData("CERT2010", "CN=mtls.contoso.com", "-SSW --S-")]
    public void Of_what_serves_TLS(string rule, string lines, string expected) =>
        Check(rule, lines, expected, new LintPolicy(), ServerAuthentication);

    [Fact]
    public void Of_a_domain_that_the_setting_does_not_name() =>
        Check("CERT1002", "CN=mtls.fabrikam.com", "PPPP ----", new LintPolicy { OwnedDomains = ["contoso.com"] });

    [Fact]
    public void Of_an_organization_that_the_setting_does_not_name() =>
        Check("CERT1012", "O=Fabrikam", "PPPP ----", new LintPolicy { Organizations = ["Contoso"] });

    [Fact]
    public void Of_an_attribute_that_the_setting_asks_for() => Check(
        "CERT1003", "CN=mtls.contoso.com", "-PPW ----", new LintPolicy { Profiles = Profiles.General, RequiredAttributes = ["OU"] });

    // Only what is encoded has a string type; encoding rules hold for who makes an authority too.
    [Fact]
    public void Of_a_string_type()
    {
        var name = new StructuredName("C#12=US");

        Assert.Equal("W", LevelOf("CERT1014", name, StructuredName.Request()));
        Assert.Equal("W", LevelOf("CERT1014", name, StructuredName.Request() with { Purpose = Purpose.Authority }));
        Assert.Equal("W", LevelOf("CERT1014", name, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal("S", LevelOf("CERT1014", name, StructuredName.Certificate(Purpose.Peer)));
        Assert.Equal("S", LevelOf("CERT1014", name, StructuredName.Certificate(Purpose.Authority)));
    }

    // C#, config, CSR, certificate
    [Theory]
    [InlineData("CERT4004", "-WWW", "-SSS")]
    [InlineData("CERT4005", "-WWW", "-SSS")]
    [InlineData("CERT4007", "PPP-", "SSS-")]
    [InlineData("CERT5001", "WWWW", "WWWW")]
    [InlineData("CERT5002", "W---", "S---")]
    [InlineData("CERT5003", "W---", "S---")]
    [InlineData("CERT5004", "W---", "S---")]
    [InlineData("CERT5005", "SSS-", "SSS-")]
    [InlineData("CERT5006", "W---", "S---")]
    [InlineData("CERT5007", "S---", "S---")]
    [InlineData("CERT5008", "WWW-", "SSS-")]
    [InlineData("CERT5009", "WWW-", "SSS-")]
    [InlineData("CERT5010", "-WWW", "-SSS")]
    [InlineData("CERT6001", "WWW-", "SSS-")]
    [InlineData("CERT6002", "W---", "S---")]
    [InlineData("CERT6003", "W---", "S---")]
    [InlineData("CERT6004", "W---", "S---")]
    [InlineData("CERT6005", "S---", "S---")]
    [InlineData("CERT9001", "-WWW", "-WWW")]
    [InlineData("CERT9002", "-WWW", "-WWW")]
    [InlineData("CERT9003", "-SSS", "-SSS")]
    public void Of_what_a_parser_reports(string rule, string expected, string inTests)
    {
        Assert.Equal(expected, Reported(rule, new LintPolicy()));
        Assert.Equal(inTests, Reported(rule, new LintPolicy { IsTest = true }));
    }

    [Fact]
    public void Of_a_key()
    {
        var key = new KeyTarget(default) { Label = "PRIVATE KEY" };

        Assert.Equal(Level.Policy, Assert.Single(new Linter().Lint(key, new LintPolicy())).Level);
        Assert.Equal(Level.Suggestion, Assert.Single(new Linter().Lint(key, new LintPolicy { IsTest = true })).Level);
    }

    // What is asked for, as the rules of the 3000s see it; their own tests say what it depends on.
    [Theory]
    [InlineData("CERT3003", "WWW- W---")]
    [InlineData("CERT3004", "PPPP PPSS")]
    [InlineData("CERT3005", "PPPP PSSS")]
    [InlineData("CERT3007", "-WWW W---")]
    public void Of_what_is_asked_for(string rule, string expected)
    {
        var name = new StructuredName("O=Contoso")
        {
            Policy = new LintPolicy { MaximumValidityDays = 365 }, ExtendedKeyUsages = [ServerAuthentication],
        };
        NamedTarget[] targets =
        [
            StructuredName.Code(), StructuredName.Config(), StructuredName.Request(), StructuredName.Certificate(Purpose.Identity),
            StructuredName.Config(Purpose.SelfSigned), StructuredName.Config(Purpose.Authority), StructuredName.Certificate(Purpose.Peer),
            StructuredName.Certificate(Purpose.Authority),
        ];
        var letters = string.Concat(targets.Select(target => LevelOf(rule, name, target with
        {
            Usage = Usage.Client,
            Key = new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, 1024), default),
            Digest = new Placed<string>("sha1", default),
            Validity = new Placed<TimeSpan>(TimeSpan.FromDays(366), default),
        })));

        Assert.Equal(expected, letters.Insert(4, " "));
    }

    // What an artifact says of itself, here with every mistake; their own tests say what it depends on.
    [Theory]
    [InlineData("CERT3008", "---W --SS")]
    [InlineData("CERT3009", "-WWW --SS")]
    [InlineData("CERT3015", "-WWW -WSS")]
    public void Of_the_usages_and_the_encoding(string rule, string expected)
    {
        NamedTarget[] targets =
        [
            StructuredName.Code(), StructuredName.Config(), StructuredName.Request(), StructuredName.Certificate(Purpose.Identity),
            StructuredName.Config(Purpose.SelfSigned), StructuredName.Config(Purpose.Authority), StructuredName.Certificate(Purpose.Peer),
            StructuredName.Certificate(Purpose.Authority),
        ];
        var letters = string.Concat(targets.Select(target => LevelOf(rule, new StructuredName("O=Contoso"), target with
        {
            IsAuthority = rule == "CERT3008",
            Key = new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Edwards, 256), default),
            KeyUsage = new Placed<KeyUsages>(KeyUsages.KeyEncipherment, default),
            EncodingFlaws = [new EncodingFlaw(EncodingFlawKind.DuplicateExtension, "extensions[1]", 0)],
        })));

        Assert.Equal(expected, letters.Insert(4, " "));
    }

    [Theory]
    [InlineData("CERT3012", "-WWW W-S-")]
    [InlineData("CERT3014", "--W- ----")]
    public void Of_what_is_for_signing(string rule, string expected)
    {
        NamedTarget[] targets =
        [
            StructuredName.Code(), StructuredName.Config(), StructuredName.Request() with { IsSignatureValid = false },
            StructuredName.Certificate(Purpose.Identity), StructuredName.Config(Purpose.SelfSigned), StructuredName.Config(Purpose.Authority),
            StructuredName.Certificate(Purpose.Peer), StructuredName.Certificate(Purpose.Authority),
        ];
        var letters = string.Concat(targets.Select(target => LevelOf(rule, new StructuredName("O=Contoso"), target with
        {
            Usage = Usage.Signing, Key = new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.EllipticCurve, 256, "P-256"), default),
        })));

        Assert.Equal(expected, letters.Insert(4, " "));
    }

    // Identity, Peer, Authority; their own tests say what it depends on.
    [Theory]
    [InlineData("CERT3001", "PSS")]
    [InlineData("CERT3002", "WSS")]
    [InlineData("CERT3003", "WS-")]
    [InlineData("CERT3016", "W--")]
    [InlineData("CERT3017", "-S-")]
    [InlineData("CERT3018", "SS-")]
    public void Of_the_dates_and_the_issuer_of_a_certificate(string rule, string expected)
    {
        var notBefore = new DateTimeOffset(2027, 3, 15, 0, 0, 0, TimeSpan.Zero);
        var end = notBefore.AddDays(200);
        var name = new StructuredName("O=ServiceNow, Inc.", "CN=acme.service-now.com")
        {
            Policy = new LintPolicy
            {
                Now = rule == "CERT3001" ? end.AddDays(1) : end, FailsOnExpired = true, Profiles = Profiles.PublicTls,
            },
            ExtendedKeyUsages = [ServerAuthentication, "1.3.6.1.5.5.7.3.2"],
        };

        Assert.Equal(expected, string.Concat(new[] { Purpose.Identity, Purpose.Peer, Purpose.Authority }.Select(purpose => LevelOf(
            rule, name, StructuredName.Certificate(purpose) with
            {
                NotBefore = notBefore,
                NotAfter = end,
                // AffirmTrust Commercial.
                IssuerFingerprints = ["0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7"],
            }))));
    }

    // A CSR (of Request), then certificates of Identity, Peer and Authority, with all that others of a set may say against them.
    [Theory]
    [InlineData("CERT3006", "- W--")]
    [InlineData("CERT3010", "- WSS")]
    [InlineData("CERT3011", "- W--")]
    [InlineData("CERT3013", "W ---")]
    public void Of_what_others_of_the_set_say(string rule, string expected)
    {
        var name = new StructuredName("CN=mtls.contoso.com");
        string[] levels = [.. new[] { Purpose.Identity, Purpose.Peer, Purpose.Authority }.Select(purpose => LevelOf(rule, name, StructuredName.Certificate(purpose) with
        {
            IsSelfIssued = rule == "CERT3006",
            Fingerprint = "leaf",
            Relations = new()
            {
                HasRequest = true, ForeignKey = new("'mtls.key'"),
                Chain = new([StructuredName.Certificate(purpose) with { Fingerprint = "leaf" }, StructuredName.Certificate(Purpose.Authority)], []),
            },
        }))];
        var request = LevelOf(rule, name, new RequestTarget(default)
        {
            Purpose = Purpose.Request,
            Relations = new(new ConfigTarget(default) { Subject = new DistinguishedName([], IsEncodedInReverse: false, default) }, "'mtls.cnf'"),
        });

        Assert.Equal(expected, request + " " + string.Concat(levels));
    }

    [Fact]
    public void Of_a_keystore()
    {
        var keystore = new KeystoreTarget(default) { Type = KeystoreType.Pkcs12, FileName = "client.keystore" };

        Assert.Equal(Level.Suggestion, Assert.Single(new Linter().Lint(keystore, new LintPolicy())).Level);
        Assert.Equal(Level.Suggestion, Assert.Single(new Linter().Lint(keystore, new LintPolicy { IsTest = true })).Level);
    }

    [Fact]
    public void Each_rule_of_the_catalogue_is_asked()
    {
        var asked = typeof(SeverityTests).GetMethods().SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), false))
            .Select(row => (string)((InlineDataAttribute)row).Data[0]!);

        Assert.Equal(
            ["CERT1002", "CERT1012", "CERT1014", "CERT4001", "CERT4002", "CERT4003", "CERT4006", "CERT4008", "CERT4009"],
            RuleCatalogue.All.Select(rule => rule.Id).Except(asked));
    }

    private static string Reported(string rule, LintPolicy policy) => string.Concat(
        new[] { Origin.Code, Origin.Config, Origin.Request, Origin.Certificate }
            .Select(origin => Letter(new Linter().Report(new Problem(rule, default, "x"), origin, policy)?.Level)));

    /// <summary>The expected letters, and in a test project S for each W and P.</summary>
    private static void Check(string rule, string lines, string expected, LintPolicy policy, params string[] usages)
    {
        Assert.Equal(expected, Levels(rule, lines, policy, usages));
        Assert.Equal(
            expected.Replace('W', 'S').Replace('P', 'S'), Levels(rule, lines, policy with { IsTest = true }, usages));
    }

    private static string Levels(string rule, string lines, LintPolicy policy, string[] usages)
    {
        var name = new StructuredName(lines.Split('|')) { Policy = policy, ExtendedKeyUsages = usages.Length == 0 ? null : usages };
        NamedTarget[] columns =
        [
            StructuredName.Code(), StructuredName.Config(), StructuredName.Request(), StructuredName.Certificate(Purpose.Identity),
        ];
        NamedTarget[] purposes =
        [
            StructuredName.Config(Purpose.SelfSigned), StructuredName.Config(Purpose.Authority), StructuredName.Certificate(Purpose.Peer),
            StructuredName.Certificate(Purpose.Authority) with { IsAuthority = true },
        ];
        return string.Concat(columns.Select(target => LevelOf(rule, name, target)))
            + " " + string.Concat(purposes.Select(target => LevelOf(rule, name, target)));
    }

    // Of several findings the loudest.
    private static string LevelOf(string rule, StructuredName name, NamedTarget target) =>
        Letter(name.Findings(rule, target).Select(finding => (Level?)finding.Level).OrderBy(level => Letter(level) switch
        {
            "P" => 0,
            "W" => 1,
            _ => 2,
        }).FirstOrDefault());

    private static string Letter(Level? level) => level is not { } told || told == Level.Off ? "-"
        : told == Level.Policy ? "P"
        : told == Level.Warning ? "W"
        : "S";
}
