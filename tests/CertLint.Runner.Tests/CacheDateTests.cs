using CertLint.Runner.Caching;
using CertLint.Settings;

namespace CertLint.Runner.Tests;

/// <summary>What depends on the date is decided anew when a date passes, and only then.</summary>
public sealed class CacheDateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_expiry_is_told_although_no_file_has_changed()
    {
        var request = Dated("2026-01-01", "2026-12-31");
        Assert.Equal([], Said(request, "2026-06-01", isReplay: false));
        Assert.Equal([], Said(request, "2026-06-01", isReplay: true));
        Assert.Equal([], Said(request, "2026-11-30T23:59:59", isReplay: true));

        Assert.Equal(["CERT3002"], Said(request, "2026-12-01", isReplay: false));
        Assert.Equal(["CERT3002"], Said(request, "2026-12-31", isReplay: true));
        Assert.Equal(["CERT3001"], Said(request, "2026-12-31T00:00:01", isReplay: false));
        Assert.Equal(["CERT3001"], Said(request, "2036-01-01", isReplay: true));
    }

    [Fact]
    public void Nothing_is_read_for_it()
    {
        var request = Dated("2026-01-01", "2026-12-31");
        Run(request, "2026-06-01");

        var result = Run(request, "2027-01-01");

        Assert.Equal((false, 0), (result.IsReplay, result.FilesRead));
        Assert.Equal(["CERT3001"], OnDates(result).Select(finding => finding.Finding.Rule.Id));
    }

    [Fact]
    public void A_clock_that_is_put_back_is_believed()
    {
        var request = Dated("2026-01-01", "2026-12-31");
        Assert.Equal(["CERT3001"], Said(request, "2027-01-01", isReplay: false));

        Assert.Equal([], Said(request, "2026-06-01", isReplay: false));
        Assert.Equal([], Said(request, "2026-01-01", isReplay: true));
        Assert.Equal(["CERT3001"], Said(request, "2025-12-31", isReplay: false));
    }

    [Fact]
    public void A_build_that_tells_no_time_hears_nothing_of_dates()
    {
        var request = Dated("2020-01-01", "2020-12-31");
        Assert.Equal(["CERT3001"], Said(request, "2027-01-01", isReplay: false));

        Assert.Equal([], Said(request, null, isReplay: false));
        Assert.Equal([], Said(request, null, isReplay: true));
        Assert.Equal(["CERT3001"], Said(request, "2027-01-01", isReplay: false));
    }

    [Fact]
    public void The_settings_count()
    {
        var request = Dated("2026-01-01", "2026-12-31") with
        {
            Properties = new Dictionary<string, string> { [SettingKeys.ExpiryWarningDays] = "90", [SettingKeys.FailOnExpired] = "true" },
            Severities = new SeverityOptions { FailOnViolation = true },
        };
        Assert.Equal([], Said(request, "2026-10-01T23:59:59", isReplay: false));
        Assert.Equal(["CERT3002"], Said(request, "2026-10-02", isReplay: false));

        var expired = Assert.Single(OnDates(Run(request, "2027-01-01")));

        Assert.True(expired.IsPolicyError);
        Assert.False(Assert.Single(OnDates(Run(request with { Properties = new Dictionary<string, string>() }, "2027-01-01"))).IsPolicyError);
    }

    [Fact]
    public void A_limit_of_public_CAs_that_comes_into_force_is_one_of_the_dates()
    {
        var config = folder.Write(
            "issuing.cnf",
            "[ca]\ndefault_ca=issuing\n[issuing]\ndatabase=index.txt\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_days=150\n"
            + "[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nCN=mtls.contoso.com\n");
        var request = Requests.Of(config) with
        {
            CachePath = folder.Cache, Properties = new Dictionary<string, string> { [SettingKeys.Profile] = "public-tls" },
        };

        Assert.Equal([], Said(request, "2026-06-01", isReplay: false));
        Assert.Equal([], Said(request, "2027-03-14", isReplay: true));
        Assert.Equal(["CERT3003"], Said(request, "2027-03-15", isReplay: false));
        Assert.Equal(["CERT3003"], Said(request, "2029-03-14", isReplay: true));
    }

    [Fact]
    public void A_window_is_bounded_by_the_dates_around_its_time()
    {
        DateTimeOffset[] dates = [Day("2026-03-01"), Day("2026-01-01"), Day("2026-02-01")];

        Assert.Equal((Day("2026-01-01").Ticks, Day("2026-02-01").Ticks), Bounds("2026-01-15"));
        Assert.Equal((Day("2026-02-01").Ticks, Day("2026-03-01").Ticks), Bounds("2026-02-01"));
        Assert.Equal((Day("2026-03-01").Ticks, long.MaxValue), Bounds("2026-03-02"));
        Assert.Equal((0, Day("2026-01-01").Ticks), Bounds("2025-01-01"));
        Assert.True(VerdictWindow.Around(DatedCertificates.Time("2026-01-15"), []).Contains(null));
        Assert.False(VerdictWindow.Around(DatedCertificates.Time("2026-01-15"), dates).Contains(null));
        Assert.False(VerdictWindow.Around(null, dates).Contains(DateTime.MinValue));

        (long, long) Bounds(string now) =>
            VerdictWindow.Around(DatedCertificates.Time(now), dates) is var window ? (window.From, window.Until) : default;

        static DateTimeOffset Day(string text) => new(DatedCertificates.Time(text));
    }

    private LintRequest Dated(string notBefore, string notAfter)
    {
        var certificate = folder.Write("mtls.pem", DatedCertificates.Pem("CN=Contoso Client", "CN=Contoso CA", notBefore, notAfter));
        // Other rules are no matter here.
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.profile = general\ncertlint.purpose = identity\ndotnet_diagnostic.CERT1003.severity = none\ndotnet_diagnostic.CERT3011.severity = none\n");
        return Requests.Of(certificate) with { CachePath = folder.Cache };
    }

    private static string[] Said(LintRequest request, string? now, bool isReplay)
    {
        var result = Run(request, now);
        Assert.Equal(isReplay, result.IsReplay);
        return [.. OnDates(result).Select(finding => finding.Finding.Rule.Id)];
    }

    private static IEnumerable<ReportedFinding> OnDates(LintResult result) =>
        result.Findings.Where(finding => finding.Finding.Rule.Id is "CERT3001" or "CERT3002" or "CERT3003");

    private static LintResult Run(LintRequest request, string? now) => LintRun.Execute(
        request with { UtcNow = now is null ? null : DatedCertificates.Time(now) }, TestContext.Current.CancellationToken);
}
