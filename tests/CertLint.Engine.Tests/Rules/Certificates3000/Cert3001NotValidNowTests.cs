using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3001NotValidNowTests
{
    // Both ends belong to the validity.
    [Theory]
    [InlineData("2025-12-31T23:59:59", "warning")]
    [InlineData("2026-01-01T00:00:00", "")]
    [InlineData("2026-06-15T00:00:00", "")]
    [InlineData("2026-12-31T23:59:59", "")]
    [InlineData("2027-01-01T00:00:00", "warning")]
    [InlineData("2036-01-01T00:00:00", "warning")]
    public void The_validity_is_held_against_the_time_of_the_build(string now, string expected) => Assert.Equal(
        expected, Dated.Level("CERT3001", Dated.Certificate("2026-01-01", "2026-12-31T23:59:59"), Dated.At(now)));

    [Fact]
    public void Where_no_time_is_told_nothing_is_said() =>
        Assert.Empty(Asked.Findings(Dated.Certificate("1999-01-01", "2000-01-01"), new LintPolicy()));

    [Fact]
    public void A_date_that_is_not_known_is_not_guessed()
    {
        var certificate = Asked.Certificate(Purpose.Identity);

        Assert.Empty(Asked.Findings(certificate, Dated.At("2026-01-01")));
        Assert.Empty(Asked.Findings(certificate with { NotBefore = Dated.Time("2000-01-01") }, Dated.At("2026-01-01")));
        Assert.Equal("warning", Dated.Level("CERT3001", certificate with { NotAfter = Dated.Time("2000-01-01") }, Dated.At("2026-01-01")));
    }

    [Theory]
    [InlineData(Purpose.Identity, "warning", "policy")]
    [InlineData(Purpose.Peer, "suggestion", "suggestion")]
    [InlineData(Purpose.Authority, "suggestion", "suggestion")]
    public void It_is_policy_only_where_the_user_says_so(Purpose purpose, string usual, string failing)
    {
        var certificate = Dated.Certificate("2025-01-01", "2025-12-31", purpose);
        var policy = Dated.At("2026-06-01");

        Assert.Equal(usual, Dated.Level("CERT3001", certificate, policy));
        Assert.Equal(failing, Dated.Level("CERT3001", certificate, policy with { FailsOnExpired = true }));
        Assert.Equal("suggestion", Dated.Level("CERT3001", certificate, policy with { FailsOnExpired = true, IsTest = true }));
    }

    // The reference linter's e_validity_time_not_positive.
    [Fact]
    public void A_validity_that_ends_before_it_begins_is_told_at_any_time()
    {
        var certificate = Dated.Certificate("2055-12-01", "2016-10-15");

        Assert.Equal(
            "The certificate ends on 2016-10-15, before it begins on 2055-12-01, so it is never valid; have it issued again.",
            Dated.Message("CERT3001", certificate, new LintPolicy()));
        Assert.Equal(["CERT3001"], Asked.Findings(certificate, Dated.At("2030-01-01")).Select(finding => finding.Rule.Id));
        Assert.Empty(Asked.Findings(Dated.Certificate("2026-01-01", "2026-01-01"), new LintPolicy()));
    }

    [Fact]
    public void What_has_expired_is_neither_about_to_nor_valid_for_too_long() => Assert.Equal(
        ["CERT3001"],
        Asked.Findings(Dated.Certificate("2020-01-01", "2025-12-31"), Dated.At("2026-01-02")).Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData(Purpose.Identity, "2026-06-01", "The certificate for 'mtls.contoso.com' expired on 2026-03-31; replace it by a new one.")]
    [InlineData(Purpose.Peer, "2026-06-01", "The certificate for 'mtls.contoso.com' expired on 2026-03-31; ask its owner for the one that is in use now.")]
    [InlineData(Purpose.Authority, "2026-06-01", "The CA certificate 'mtls.contoso.com' expired on 2026-03-31; replace it by its successor, or remove it.")]
    [InlineData(Purpose.Identity, "2025-12-31", "The certificate for 'mtls.contoso.com' is not valid before 2026-01-01; use one that is valid already.")]
    public void The_message_names_the_certificate_and_the_day(Purpose purpose, string now, string expected) => Assert.Equal(
        expected,
        Dated.Message("CERT3001", Dated.Certificate("2026-01-01", "2026-03-31T23:59:59", purpose) with
        {
            Subject = Dated.Name((AttributeType.CommonName, "mtls.contoso.com")),
        }, Dated.At(now)));

    [Fact]
    public void Requests_have_no_dates() =>
        Assert.Empty(Asked.Findings(Asked.Request() with { Validity = Asked.At(TimeSpan.FromDays(-1)) }, Dated.At("2026-06-01")));
}
