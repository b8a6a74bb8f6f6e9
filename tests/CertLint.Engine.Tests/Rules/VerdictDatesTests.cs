using CertLint.Engine.Tests.Rules.Certificates3000;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules;

/// <summary>Between two of the dates no verdict changes: at each of them one may, and the cache asks again there.</summary>
public class VerdictDatesTests
{
    private static readonly LintPolicy PublicTls = new() { Profiles = Profiles.PublicTls };

    public static TheoryData<string, LintTarget, LintPolicy> Targets => new()
    {
        { "a year", Dated.Certificate("2026-01-01", "2026-12-31T23:59:59"), new LintPolicy() },
        { "47 days", Dated.Certificate("2026-01-01", "2026-02-16T23:59:59", Purpose.Peer), PublicTls },
        { "warned of early", Dated.Certificate("2026-01-01", "2026-12-31"), new LintPolicy { ExpiryWarningDays = 90 } },
        { "never", Dated.Certificate("2026-01-01", "2025-12-31"), new LintPolicy() },
        { "an end alone", Asked.Certificate(Purpose.Identity) with { NotAfter = Dated.Time("2026-12-31") }, new LintPolicy() },
        { "asked of a public CA", Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(398)), ExtendedKeyUsages = [Asked.ServerAuth, Asked.ClientAuth] }, PublicTls },
        { "asked of any CA", Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(1000)) }, new LintPolicy() },
    };

    [Theory]
    [MemberData(nameof(Targets), DisableDiscoveryEnumeration = true)]
    public void Nothing_changes_between_the_dates(string what, LintTarget target, LintPolicy policy)
    {
        Assert.NotEmpty(what);
        var dates = VerdictDates.Of(target, policy).Order().ToArray();

        // Each eighth of a day of the years in which the dates lie.
        var changes = new List<DateTimeOffset>();
        var last = Said(target, policy, Dated.Time("2025-01-01"));
        for (var now = Dated.Time("2025-01-01"); now < Dated.Time("2030-01-01"); now += TimeSpan.FromHours(3))
        {
            var said = Said(target, policy, now);
            if (said != last)
                changes.Add(now);
            last = said;
        }

        Assert.All(changes, change => Assert.Contains(dates, date => date <= change && change - date < TimeSpan.FromHours(3)));
        Assert.Equal(what is "never" or "asked of any CA", changes.Count == 0);
        Assert.All(changes, change => Assert.NotEqual(
            Said(target, policy, dates.Last(date => date <= change).AddTicks(-1)), Said(target, policy, dates.Last(date => date <= change))));
    }

    [Fact]
    public void What_has_no_dates_never_changes()
    {
        Assert.Empty(VerdictDates.Of(Asked.Certificate(Purpose.Identity), new LintPolicy()));
        Assert.Empty(VerdictDates.Of(Asked.Request(), new LintPolicy()));
        Assert.Empty(VerdictDates.Of(new KeyTarget(default), PublicTls));
    }

    private static string Said(LintTarget target, LintPolicy policy, DateTimeOffset now) => string.Join(
        "; ", new Linter().Lint(target, policy with { Now = now }).Where(finding => finding.Level != Level.Off).Select(finding => finding.Rule.Id + finding.Level + finding.Message));
}
