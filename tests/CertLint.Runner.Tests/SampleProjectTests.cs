using CertLint.Docs;
using CertLint.Findings;

namespace CertLint.Runner.Tests;

/// <summary>The certificates, requests, keys and keystores of the sample projects: one shows mistakes, the other none.</summary>
public sealed class SampleProjectTests
{
    // Their certificates are valid from November 2026 to 2125.
    private static readonly DateTime Now = new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("client.jceks", "CERT4006", "")]
    [InlineData("client.jceks", "CERT4008", "alias 'ebonding'")]
    [InlineData("outbound-client.jks", "CERT4006", "")]
    [InlineData("outbound-client.jks", "CERT4008", "alias 'outbound'")]
    [InlineData("legacy.keystore", "CERT4002", "")]
    [InlineData("mid-server.pem", "CERT4001", "PEM block 1")]
    [InlineData("mid-server.pem", "CERT4009", "PEM block 1")]
    [InlineData("ebonding.pem", "CERT4001", "PEM block 2")]
    public void The_sample_shows(string file, string rule, string entry) => Assert.Single(
        Lint("Contoso.EBonding"),
        reported => Path.GetFileName(reported.Path) == file && reported.Finding.Rule.Id == rule && (reported.Finding.Entry ?? "") == entry);

    [Fact]
    public void The_sample_done_right_has_no_warning() =>
        Assert.Empty(Lint("Contoso.EBonding.Fixed").Where(reported => reported.Finding.Level > Level.Suggestion).Select(reported => reported.ToString()));

    private static IReadOnlyList<ReportedFinding> Lint(string project)
    {
        var folder = Path.Combine(Repository.Root, "samples", project);
        return LintRun.Execute(new LintRequest
        {
            Files = [.. Directory.GetFiles(Path.Combine(folder, "certs")).Select(path => new InputFile(path))],
            UtcNow = Now,
            RoslynDirectory = SdkRoslyn.Directory,
            Properties = new Dictionary<string, string> { ["certlint.owned_domains"] = "contoso.com" },
        }).Findings;
    }
}
