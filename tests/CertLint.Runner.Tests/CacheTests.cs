using CertLint.Model;
using CertLint.Settings;

namespace CertLint.Runner.Tests;

/// <summary>Whatever a run depends on is seen when it changes, and nothing is read that has not.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeParts parts = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_run_replays_all_findings_and_reads_nothing()
    {
        var request = Cached(folder.Write("a.pem", "cert a\nkey\nproblem CERT5001"), folder["missing.pem"], folder.Write("b.cnf", "config b"));
        var first = parts.Run(request);
        parts.Run(request);
        var reads = parts.Reads;

        var replay = parts.Run(request);

        Assert.False(first.IsReplay);
        Assert.Equal(2, first.FilesRead);
        Assert.True(replay.IsReplay);
        Assert.Equal((0, reads), (replay.FilesRead, parts.Reads));
        Assert.Equal(first.Lines(), replay.Lines());
        Assert.Equal(
            first.Findings.Select(finding => finding.Position), replay.Findings.Select(finding => finding.Position));
    }

    [Fact]
    public void A_replay_reads_no_file_that_is_old_enough()
    {
        var path = folder.Write("a.pem", "cert a");
        var request = Cached(path);
        parts.Run(request);
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "cert x");
        File.SetLastWriteTimeUtc(path, time);

        // Same length, same old time: a look cannot tell, and only a read would.
        Assert.True(parts.Run(request).IsReplay);
    }

    [Fact]
    public void A_changed_file_is_read_and_the_others_are_not()
    {
        var request = Cached(folder.Write("a.pem", "cert a"), folder.Write("b.pem", "cert b"));
        parts.Run(request);
        File.WriteAllText(folder["b.pem"], "cert beta");

        var result = parts.Run(request);

        Assert.Equal(
            ["a.pem:1 CERT1001 Warning a Peer Unknown ServiceNow", "b.pem:1 CERT1001 Warning beta Peer Unknown ServiceNow"],
            result.Lines());
        Assert.Equal((false, 1), (result.IsReplay, result.FilesRead));
    }

    [Fact]
    public void A_key_that_appears_beside_an_unchanged_certificate_makes_it_ours()
    {
        var certificate = folder.Write("a.pem", "cert a");
        parts.Run(Cached(certificate));

        var result = parts.Run(Cached(certificate, folder.Write("a.key", "key")));

        Assert.Contains("a.pem:1 CERT1001 Warning a Identity Unknown ServiceNow", result.Lines());
        Assert.Equal(1, result.FilesRead);
    }

    [Fact]
    public void A_key_that_appears_where_it_was_missing_makes_it_ours()
    {
        var request = Cached(folder.Write("a.pem", "cert a"), folder["a.key"]);
        Assert.Contains("a.pem:1 CERT1001 Warning a Peer Unknown ServiceNow", parts.Run(request).Lines());
        folder.Write("a.key", "key");

        var result = parts.Run(request);

        Assert.Equal(["a.key:1 CERT4001 Warning key", "a.pem:1 CERT1001 Warning a Identity Unknown ServiceNow"], result.Lines());
        Assert.Equal(1, result.FilesRead);
    }

    [Theory]
    [InlineData("near/.editorconfig", "[*]\n")]
    [InlineData(".globalconfig", "")]
    public void A_config_that_appears_above_unchanged_files_holds_without_reading_them(string config, string header)
    {
        var request = Cached(folder.Write("near/a.pem", "cert a"));
        parts.Run(request);
        folder.Write(config, header + "certlint.profile = general\n");

        var result = parts.Run(request);

        Assert.Equal("a Peer Unknown General", Assert.Single(result.Findings).Finding.Message);
        Assert.Equal((false, 0), (result.IsReplay, result.FilesRead));
        Assert.True(parts.Run(request).IsReplay);
    }

    [Fact]
    public void A_config_that_changes_or_goes_is_seen()
    {
        var config = folder.Write("near/.editorconfig", "[*]\ncertlint.profile = general\n");
        var request = Cached(folder.Write("near/a.pem", "cert a"));
        parts.Run(request);
        folder.Write("near/.editorconfig", "[*]\ncertlint.profile = public-tls\n");
        Assert.Equal("a Peer Unknown PublicTls", Assert.Single(parts.Run(request).Findings).Finding.Message);
        File.Delete(config);

        Assert.Equal("a Peer Unknown ServiceNow", Assert.Single(parts.Run(request).Findings).Finding.Message);
    }

    [Fact]
    public void A_referenced_file_that_appears_changes_or_goes_is_seen()
    {
        var request = Cached(folder.Write("a.cnf", "refers more.cnf"), folder.Write("b.cnf", "config b"));
        Assert.Equal("absent", parts.Run(request).Findings[0].Finding.Message);
        Assert.True(parts.Run(request).IsReplay);
        var more = folder.Write("more.cnf", "one");
        Assert.Equal(("one", 1), First(parts.Run(request)));
        folder.Write("more.cnf", "longer");
        Assert.Equal(("longer", 1), First(parts.Run(request)));
        File.Delete(more);
        Assert.Equal(("absent", 1), First(parts.Run(request)));

        static (string Message, int FilesRead) First(LintResult result) => (result.Findings[0].Finding.Message, result.FilesRead);
    }

    public static TheoryData<string, Func<LintRequest, LintRequest>> Changes => new()
    {
        { "property", request => request with { Properties = new Dictionary<string, string> { [SettingKeys.Profile] = "general" } } },
        { "organizations", request => request with { Properties = new Dictionary<string, string> { [SettingKeys.Organizations] = "Contoso" } } },
        { "severity", request => request with { Severities = new SeverityOptions { TreatWarningsAsErrors = true } } },
        { "NoWarn", request => request with { Severities = new SeverityOptions { NoWarn = "CERT1001" } } },
        { "policy", request => request with { Severities = new SeverityOptions { FailOnViolation = true } } },
        { "purpose", request => request with { Files = [request.Files[0] with { Purpose = Purpose.Identity }] } },
        { "usage", request => request with { Files = [request.Files[0] with { Usage = Usage.Client }] } },
        { "profile", request => request with { Files = [request.Files[0] with { Profile = "general" }] } },
        { "item's NoWarn", request => request with { Files = [request.Files[0] with { NoWarn = "CERT1001" }] } },
        { "no file", request => request with { Files = [] } },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void A_change_of_the_request_runs_the_rules_again_without_reading(string what, Func<LintRequest, LintRequest> change)
    {
        Assert.NotEmpty(what);
        var request = Cached(folder.Write("a.pem", "cert a"));
        var before = parts.Run(request);

        var after = parts.Run(change(request));

        Assert.Equal((false, 0), (after.IsReplay, after.FilesRead));
        Assert.NotEqual(
            before.Findings.Select(finding => (finding.Severity, finding.Finding.Message)),
            after.Findings.Select(finding => (finding.Severity, finding.Finding.Message)));
    }

    [Fact]
    public void The_time_of_the_build_changes_nothing_where_nothing_has_a_date()
    {
        var request = Cached(folder.Write("a.pem", "cert a"));
        parts.Run(request);

        Assert.True(parts.Run(request with { UtcNow = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc) }).IsReplay);
    }

    [Fact]
    public void A_reader_that_failed_is_asked_again()
    {
        var request = Cached(folder.Write("a.pem", "throw it"));
        parts.Run(request);

        Assert.Equal((false, 1), (parts.Run(request).IsReplay, parts.Run(request).FilesRead));
    }

    [Fact]
    public void An_unchanged_outcome_is_not_written_again()
    {
        var request = Cached(folder.Write("a.pem", "throw it"));
        parts.Run(request);
        var longAgo = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.Cache, longAgo);
        parts.Run(request);

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(folder.Cache));
        Assert.Equal([folder.Cache], Directory.GetFiles(Path.GetDirectoryName(folder.Cache)!));
    }

    [Fact]
    public void Keys_are_not_in_the_cache()
    {
        parts.Run(Cached(folder.Write("a.pem", "cert a\nsecret hunter2hunter2")));

        Assert.DoesNotContain("hunter2", File.ReadAllText(folder.Cache), StringComparison.Ordinal);
    }

    private LintRequest Cached(params string[] paths) => Requests.Of(paths) with { CachePath = folder.Cache };
}
