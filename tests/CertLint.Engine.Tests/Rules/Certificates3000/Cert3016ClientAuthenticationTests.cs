using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3016ClientAuthenticationTests
{
    private const string OrganizationValidated = "2.23.140.1.2.2";

    private static readonly LintPolicy PublicTls = new() { Profiles = Profiles.PublicTls };

    private static CertificateTarget Both { get; } =
        Dated.Certificate("2027-03-15", "2027-06-01") with { ExtendedKeyUsages = [Asked.ClientAuth, Asked.ServerAuth] };

    [Theory]
    [InlineData("2024-01-01", "suggestion", "suggestion")]
    [InlineData("2027-03-14T23:59:59", "suggestion", "suggestion")]
    [InlineData("2027-03-15", "suggestion", "warning")]
    public void A_certificate_of_a_public_CA_is_told_by_its_policy_or_its_log_timestamps(string notBefore, string usual, string isPublic)
    {
        var certificate = Both with { NotBefore = Dated.Time(notBefore) };
        CertificateTarget[] known = [certificate with { Policies = ["1.2.3.4", OrganizationValidated] }, certificate with { Extensions = [new CertificateExtension(ExtensionIds.LogTimestamps, IsCritical: false)] }];

        Assert.All(known, target =>
        {
            Assert.Equal(usual, Dated.Level("CERT3016", target, new LintPolicy()));
            Assert.Equal(isPublic, Dated.Level("CERT3016", target, PublicTls));
            Assert.Equal("suggestion", Dated.Level("CERT3016", target, PublicTls with { IsTest = true }));
            Assert.Equal("", Dated.Level("CERT3016", target with { Purpose = Purpose.Peer }, PublicTls));
        });
    }

    // Public-tls is what the user says, and the root programme binds all that the profile is for.
    [Theory]
    [InlineData("2027-03-14T23:59:59", "")]
    [InlineData("2027-03-15", "warning")]
    public void Of_a_certificate_that_shows_no_public_CA_the_profile_says_it(string notBefore, string expected)
    {
        var certificate = Both with { NotBefore = Dated.Time(notBefore) };

        Assert.Equal("", Dated.Level("CERT3016", certificate, new LintPolicy()));
        Assert.Equal(expected, Dated.Level("CERT3016", certificate, PublicTls));
        Assert.Equal("", Dated.Level("CERT3016", certificate with { IsSelfIssued = true }, PublicTls));
    }

    [Fact]
    public void One_usage_alone_and_other_certificates_are_right()
    {
        var known = Both with { Extensions = [new CertificateExtension(ExtensionIds.LogTimestamps, IsCritical: false)] };
        CertificateTarget[] right =
        [
            known with { ExtendedKeyUsages = null },
            known with { ExtendedKeyUsages = [Asked.ServerAuth] },
            known with { ExtendedKeyUsages = [Asked.ClientAuth] },
            known with { ExtendedKeyUsages = [Asked.ClientAuth, "1.3.6.1.5.5.7.3.4"] },
            known with { IsAuthority = true, Purpose = Purpose.Authority },
            known with { IsSelfIssued = true },
            known with { Usage = Usage.Signing },
        ];

        Assert.All(right, target => Assert.Equal("", Dated.Level("CERT3016", target, PublicTls)));
    }

    [Theory]
    [InlineData(null, "suggestion")]
    [InlineData("2027-03-14T23:59:59", "suggestion")]
    [InlineData("2027-03-15", "warning")]
    public void A_request_goes_to_a_public_CA_only_under_the_profile(string? now, string expected)
    {
        var policy = PublicTls with { Now = now is null ? null : Dated.Time(now) };
        NamedTarget[] requests =
        [
            Asked.Request() with { ExtendedKeyUsages = [Asked.ServerAuth, Asked.ClientAuth] },
            Asked.Config() with { ExtendedKeyUsages = [Asked.ServerAuth, Asked.ClientAuth], ExtendedKeyUsagePlace = Asked.Place },
        ];

        Assert.All(requests, target =>
        {
            Assert.Equal(expected, Dated.Level("CERT3016", target, policy));
            Assert.Equal("", Dated.Level("CERT3016", target, policy with { Profiles = Profiles.ServiceNow }));
            Assert.Equal("", Dated.Level("CERT3016", target with { IsPrivatelyIssued = true }, policy));
            Assert.Equal("", Dated.Level("CERT3016", target with { Purpose = Purpose.SelfSigned }, policy));
            Assert.Equal("", Dated.Level("CERT3016", target with { ExtendedKeyUsages = [Asked.ClientAuth] }, policy));
        });
        Assert.Equal(Asked.Place, Asked.Findings(requests[1], policy).Single(finding => finding.Rule.Id == "CERT3016").Place);
    }

    [Fact]
    public void The_message_says_what_to_do()
    {
        Assert.Equal(
            "The certificate allows clientAuth and comes from a public CA, but Chrome's root programme ends that for what is issued since 2027-03-15; "
            + "for mutual TLS ask a CA that issues client certificates, or one of your own.",
            Dated.Message("CERT3016", Both with { Extensions = [new CertificateExtension(ExtensionIds.LogTimestamps, IsCritical: false)] }, new LintPolicy()));
        Assert.EndsWith(
            "or one of your own, otherwise leave clientAuth out.",
            Dated.Message("CERT3016", Asked.Request() with { ExtendedKeyUsages = [Asked.ServerAuth, Asked.ClientAuth] }, PublicTls), StringComparison.Ordinal);
    }
}
