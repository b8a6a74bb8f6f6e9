using System.Text;
using System.Text.Json;
using CertLint.Runner.Sarif;

namespace CertLint.Runner.Tests.Sarif;

/// <summary>Logs of real runs.</summary>
public sealed class SarifRunTests : IDisposable
{
    private const string Config = """
        [req]
        prompt = no
        distinguished_name = dn
        req_extensions = ext
        [dn]
        CN = acme.service-now.com
        O = Acme
        L = San Diego
        ST = CA
        C = US
        [ext]
        subjectAltName = DNS:acme.service-now.com

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_replay_gives_the_same_octets_as_the_run_with_all_places()
    {
        var request = Requests.Of(folder.Write("a.cnf", Config)) with { CachePath = folder.Cache };

        var first = LintRun.Execute(request, TestContext.Current.CancellationToken);
        var replay = LintRun.Execute(request, TestContext.Current.CancellationToken);

        Assert.Equal((false, true), (first.IsReplay, replay.IsReplay));
        Assert.Equal(Log(first), Log(replay));
        var provider = Results(replay).Single(result => result.GetProperty("ruleId").GetString() == "CERT1001");
        var related = Assert.Single(provider.GetProperty("relatedLocations").EnumerateArray()).GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((12, 22), (related.GetProperty("startLine").GetInt32(), related.GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void An_edit_elsewhere_moves_a_place_and_keeps_its_fingerprint()
    {
        var before = Results(Lint(Config));
        var after = Results(Lint("# a comment\n" + Config.Replace("O = Acme", "O = Fabrikam", StringComparison.Ordinal)));

        Assert.Equal(["CERT1001", "CERT1005"], before.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Equal(Fingerprints(before), Fingerprints(after));
        Assert.NotEqual(Log(Lint(Config)), Log(Lint("# a comment\n" + Config)));
        Assert.Distinct(Fingerprints(before));
    }

    [Fact]
    public void A_password_stands_nowhere_in_it()
    {
        var path = folder.Write("a.sh", "openssl req -new -key k.pem -subj '/CN=mtls.contoso.com' -passout pass:Correct-Horse-7\n");
        var result = LintRun.Execute(Requests.Of(path), TestContext.Current.CancellationToken);

        Assert.Contains(result.Findings, finding => finding.Finding.Rule.Id == "CERT4007");
        Assert.DoesNotContain("Correct-Horse", Encoding.UTF8.GetString(Log(result)), StringComparison.Ordinal);
    }

    private LintResult Lint(string config) => LintRun.Execute(Requests.Of(folder.Write("a.cnf", config)), TestContext.Current.CancellationToken);

    private byte[] Log(LintResult result) => SarifLog.ToBytes(result, new SarifRun(folder.Path, folder["App.csproj"]));

    private JsonElement[] Results(LintResult result)
    {
        using var document = JsonDocument.Parse(Log(result));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").Clone().EnumerateArray()];
    }

    private static string?[] Fingerprints(JsonElement[] results) =>
        [.. results.Select(result => result.GetProperty("partialFingerprints").GetProperty("certLintFinding/v1").GetString())];
}
