using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3002ExpiresSoonTests
{
    // A year: 30 days. 90 days and 89 days: a third, 30 days and less. 6 days: two days.
    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "2026-11-30T23:59:59", "")]
    [InlineData("2026-01-01", "2026-12-31", "2026-12-01T00:00:00", "warning")]
    [InlineData("2026-01-01", "2026-12-31", "2026-12-31T00:00:00", "warning")]
    [InlineData("2026-01-01", "2026-12-31", "2026-12-31T00:00:01", "")]
    [InlineData("2026-01-01", "2026-04-01", "2026-03-01T23:59:59", "")]
    [InlineData("2026-01-01", "2026-04-01", "2026-03-02T00:00:00", "warning")]
    [InlineData("2026-01-01", "2026-03-31", "2026-03-01T07:59:59", "")]
    [InlineData("2026-01-01", "2026-03-31", "2026-03-01T08:00:00", "warning")]
    [InlineData("2026-01-01", "2026-01-07", "2026-01-04T23:59:59", "")]
    [InlineData("2026-01-01", "2026-01-07", "2026-01-05T00:00:00", "warning")]
    public void By_default_it_speaks_in_the_last_third_and_at_most_thirty_days_ahead(
        string notBefore, string notAfter, string now, string expected) =>
        Assert.Equal(expected, Dated.Level("CERT3002", Dated.Certificate(notBefore, notAfter), Dated.At(now)));

    [Theory]
    [InlineData(60, "2026-10-31T23:59:59", "")]
    [InlineData(60, "2026-11-01T00:00:00", "warning")]
    [InlineData(1, "2026-12-29T23:59:59", "")]
    [InlineData(1, "2026-12-30T00:00:00", "warning")]
    [InlineData(99999, "2026-01-01T00:00:00", "warning")]
    [InlineData(99999, "2025-12-31T23:59:59", "")]
    public void The_setting_says_how_many_days_ahead(int days, string now, string expected) => Assert.Equal(
        expected, Dated.Level("CERT3002", Dated.Certificate("2026-01-01", "2026-12-31"), Dated.At(now) with { ExpiryWarningDays = days }));

    [Theory]
    [InlineData(Purpose.Identity, "warning", "replace it by a new one in time")]
    [InlineData(Purpose.Peer, "suggestion", "ask its owner for its successor")]
    [InlineData(Purpose.Authority, "suggestion", "get its successor")]
    public void The_message_names_the_day_but_no_number_of_days(Purpose purpose, string level, string remedy)
    {
        var certificate = Dated.Certificate("2026-01-01", "2026-12-31T23:59:59", purpose) with
        {
            AlternativeNames = [new GeneralName(GeneralNameKind.Dns, MappedText.At("mtls.contoso.com", Asked.Place))],
        };
        var policy = Dated.At("2026-12-24");

        Assert.Equal(level, Dated.Level("CERT3002", certificate, policy));
        Assert.Equal("suggestion", Dated.Level("CERT3002", certificate, policy with { IsTest = true }));
        Assert.EndsWith(
            $"'mtls.contoso.com' expires on 2026-12-31; {remedy}.", Dated.Message("CERT3002", certificate, policy), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_time_is_told_or_the_end_is_not_known_nothing_is_said()
    {
        var certificate = Dated.Certificate("2026-01-01", "2026-12-31");

        Assert.Empty(Asked.Findings(certificate));
        Assert.Empty(Asked.Findings(certificate with { NotAfter = null }, Dated.At("2026-12-30")));
        Assert.Equal("warning", Dated.Level("CERT3002", certificate with { NotBefore = null }, Dated.At("2026-12-30")));
    }

    [Fact]
    public void Ends_of_time_do_no_harm()
    {
        var certificate = Asked.Certificate(Purpose.Identity) with { NotBefore = DateTimeOffset.MinValue, NotAfter = DateTimeOffset.MaxValue };

        Assert.Equal("", Dated.Level("CERT3002", certificate, Dated.At("2026-01-01")));
        Assert.Equal("", Dated.Level("CERT3002", certificate with { NotAfter = DateTimeOffset.MinValue }, Dated.At("2026-01-01")));
    }
}
