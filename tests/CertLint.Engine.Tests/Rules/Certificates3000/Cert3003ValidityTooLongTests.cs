using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3003ValidityTooLongTests
{
    // No profile, public-tls, at most 365 days, both
    [Theory]
    [InlineData(47, "", "", "", "")]
    [InlineData(200, "", "", "", "")]
    [InlineData(201, "", "suggestion", "", "suggestion")]
    [InlineData(365, "", "suggestion", "", "suggestion")]
    [InlineData(366, "", "suggestion", "warning", "warning")]
    [InlineData(398, "", "suggestion", "warning", "warning")]
    [InlineData(399, "", "warning", "warning", "warning")]
    [InlineData(825, "", "warning", "warning", "warning")]
    [InlineData(826, "suggestion", "warning", "warning", "warning")]
    [InlineData(3650, "suggestion", "warning", "warning", "warning")]
    public void A_request_is_held_against_its_limit(int days, string usual, string isPublic, string set, string both)
    {
        var target = Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(days)) };

        Assert.Equal(
            [usual, isPublic, set, both],
            new LintPolicy[]
            {
                new(), new() { Profiles = Profiles.PublicTls }, new() { MaximumValidityDays = 365 },
                new() { MaximumValidityDays = 365, Profiles = Profiles.PublicTls },
            }.Select(policy => Asked.LevelOf("CERT3003", target, policy) ?? ""));
    }

    [Fact]
    public void A_setting_above_the_usual_limit_replaces_it()
    {
        var target = Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(1000)) };

        Assert.Null(Asked.LevelOf("CERT3003", target, new LintPolicy { MaximumValidityDays = 1000 }));
        Assert.Equal("warning", Asked.LevelOf("CERT3003", target, new LintPolicy { MaximumValidityDays = 999 }));
        Assert.Equal("warning", Asked.LevelOf("CERT3003", target, new LintPolicy { MaximumValidityDays = 1000, Profiles = Profiles.PublicTls }));
    }

    [Fact]
    public void A_part_of_a_day_counts_as_one() => Assert.Equal(
        "suggestion", Asked.LevelOf("CERT3003", Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(825.5)) }));

    // A CA of ten years is right, and no public CA has a hand in what signs itself.
    [Theory]
    [InlineData(Purpose.SelfSigned, "suggestion", "suggestion", "warning")]
    [InlineData(Purpose.Authority, "", "", "")]
    public void Other_purposes_have_other_limits(Purpose purpose, string usual, string isPublic, string set)
    {
        var target = Asked.Config(purpose) with { Validity = Asked.At(TimeSpan.FromDays(3650)) };

        Assert.Equal(usual, Asked.LevelOf("CERT3003", target) ?? "");
        Assert.Equal(isPublic, Asked.LevelOf("CERT3003", target, new LintPolicy { Profiles = Profiles.PublicTls }) ?? "");
        Assert.Equal(set, Asked.LevelOf("CERT3003", target, new LintPolicy { MaximumValidityDays = 365 }) ?? "");
    }

    [Fact]
    public void What_is_not_for_a_TLS_server_has_no_limit_of_public_CAs() => Assert.Null(Asked.LevelOf(
        "CERT3003",
        Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(730)), ExtendedKeyUsages = [Asked.ClientAuth] },
        new LintPolicy { Profiles = Profiles.PublicTls }));

    [Theory]
    [InlineData(Usage.Unknown, Asked.ClientAuth, null)]
    [InlineData(Usage.Unknown, "1.3.6.1.5.5.7.3.1", "suggestion")]
    [InlineData(Usage.Unknown, "2.5.29.37.0", "suggestion")]
    [InlineData(Usage.Server, null, "suggestion")]
    [InlineData(Usage.Client, null, null)]
    [InlineData(Usage.Signing, null, null)]
    public void Clients_hold_nobody_but_servers_to_825_days(Usage usage, string? extendedUsage, string? expected) => Assert.Equal(
        expected,
        Asked.LevelOf("CERT3003", Asked.Config() with
        {
            Validity = Asked.At(TimeSpan.FromDays(3650)), Usage = usage, ExtendedKeyUsages = extendedUsage is null ? null : [extendedUsage],
        }));

    // A key that signs tokens or apps is replaced together with what trusts it.
    [Theory]
    [InlineData("Contoso Identity", false, null)]
    [InlineData("Contoso Identity", true, null)]
    [InlineData("server01", false, "suggestion")]
    [InlineData("server01", true, null)]
    [InlineData("localhost", true, "suggestion")]
    [InlineData("www.contoso.com", true, "suggestion")]
    [InlineData("Our Shop www.contoso.com", true, "suggestion")]
    public void A_common_name_that_can_be_no_host_is_held_to_no_825_days(string commonName, bool areAlternativeNamesComplete, string? expected)
    {
        var target = Asked.Config(Purpose.SelfSigned) with
        {
            Validity = Asked.At(TimeSpan.FromDays(3650)),
            Subject = OpenSslSubjectDialect.Parse(MappedText.Verbatim($"/O=Contoso/CN={commonName}", 0), new OpenSslSubjectOptions(IsUtf8: true)).Name,
            IsSubjectComplete = true,
            AreAlternativeNamesComplete = areAlternativeNamesComplete,
        };

        Assert.Equal(expected, Asked.LevelOf("CERT3003", target));
        Assert.Equal("warning", Asked.LevelOf("CERT3003", target, new LintPolicy { MaximumValidityDays = 365 }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3003", target with { ExtendedKeyUsages = [Asked.ServerAuth] }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3003", target with { Usage = Usage.Server }));
    }

    [Fact]
    public void The_message_names_days_and_limit()
    {
        var target = Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(3650)) };

        var usual = Assert.Single(Asked.Findings(target));
        Assert.Equal(
            "The certificate is asked to be valid for 3650 days, but clients such as Apple's accept a server's certificate for 825 days at most; ask for 825 days or fewer.",
            usual.Message);
        Assert.Equal((Asked.Place, "3650"), (usual.Place, usual.Value));
        Assert.Contains(
            "but certlint.maximum_validity_days allows 365; ask for 365 days or fewer.",
            Assert.Single(Asked.Findings(target, new LintPolicy { MaximumValidityDays = 365 })).Message, StringComparison.Ordinal);
        Assert.Contains(
            "but a public CA issues one for 398 days at most; ask for 398 days or fewer.",
            Assert.Single(Asked.Findings(target, new LintPolicy { Profiles = Profiles.PublicTls })).Message, StringComparison.Ordinal);
    }
}
