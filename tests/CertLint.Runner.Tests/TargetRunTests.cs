using System.Runtime.Loader;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Runner.Tests;

/// <summary>What is judged before it stands anywhere.</summary>
public sealed class TargetRunTests : IDisposable
{
    private const string Text = "\nUSA\nCalifornia\n";
    private static readonly DateTime Now = new(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder folder = new();

    // The command brings Roslyn with it; the tests have that of the SDK.
    static TargetRunTests() => AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(SdkRoslyn.Directory, "Microsoft.CodeAnalysis.dll"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_finding_stands_at_its_place_in_the_text()
    {
        var finding = Assert.Single(Run("request.cnf").Findings, finding => finding.Finding.Rule.Id == "CERT1004");

        Assert.Equal((folder["request.cnf"], new SourceSpan(1, 3), new FilePosition(2, 1, 2, 4)), (finding.Path, finding.Finding.Place, finding.Position));
        Assert.Equal("US", finding.Finding.SuggestedValue);
    }

    [Theory]
    [InlineData("legacy/request.cnf", "")]
    [InlineData("request.cnf", "CERT1004 Error")]
    [InlineData("request.inf", "CERT1004 Warning")]
    public void Settings_hold_for_the_path_at_which_it_would_stand(string path, string expected)
    {
        folder.Write(
            ".editorconfig",
            "root = true\n[*.cnf]\ndotnet_diagnostic.CERT1004.severity = error\n[legacy/**]\ndotnet_diagnostic.CERT1004.severity = none\n");

        Assert.Equal(expected, string.Join(", ", Run(path).Findings
            .Where(finding => finding.Finding.Rule.Id == "CERT1004").Select(finding => $"CERT1004 {finding.Severity}")));
        Assert.False(Path.Exists(folder[path]));
    }

    [Fact]
    public void What_stands_at_the_path_already_plays_no_part()
    {
        var expected = Run("request.cnf").Lines();
        folder.Write("request.cnf", "[req]\nprompt = no\ndistinguished_name = dn\noutput_password = correct-horse\n[dn]\nC = DEU\n");

        Assert.Equal(expected, Run("request.cnf").Lines());
        Assert.NotEmpty(expected);
    }

    [Fact]
    public void What_is_wrong_with_a_setting_is_told_at_its_own_file()
    {
        folder.Write(".editorconfig", "root = true\n[*.cnf]\ncertlint.profile = nonsense\n");

        Assert.Contains(Run("request.cnf").Findings, finding => finding.Path == folder[".editorconfig"] && finding.Position.Line == 3);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 1)]
    public void Rules_that_depend_on_the_date_know_the_time(int years, int expected)
    {
        var certificate = new CertificateTarget(new SourceSpan(0, 0)) { Purpose = Purpose.Identity, NotAfter = new DateTimeOffset(Now.AddYears(5)) };

        var result = TargetRun.Execute(certificate, "", folder["a.pem"], Now.AddYears(years), TestContext.Current.CancellationToken);

        Assert.Equal(expected, result.Findings.Count(finding => finding.Finding.Rule.Id == "CERT3001"));
    }

    [Fact]
    public void It_can_be_ended() =>
        Assert.Throws<OperationCanceledException>(() => TargetRun.Execute(Target(), Text, folder["request.cnf"], Now, new CancellationToken(canceled: true)));

    private LintResult Run(string path) => TargetRun.Execute(Target(), Text, folder[path], Now, TestContext.Current.CancellationToken);

    private static ConfigTarget Target() => new(new SourceSpan(0, 0))
    {
        Purpose = Purpose.Request,
        Subject = new DistinguishedName(
            [
                new RelativeDistinguishedName(new NameAttribute(AttributeType.Country, MappedText.Verbatim("USA", 1))),
                new RelativeDistinguishedName(new NameAttribute(AttributeType.State, MappedText.Verbatim("California", 5))),
            ],
            IsEncodedInReverse: false,
            new SourceSpan(0, 0)),
    };
}
