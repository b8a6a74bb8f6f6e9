using CertLint.Findings;

namespace CertLint.Runner.Tests.Suppression;

/// <summary>What comments keep from being told, and what is told of them.</summary>
public sealed class CommentSuppressionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_suppressed_finding_is_not_told_but_is_known_with_its_reason()
    {
        var result = Lint(Config("ST = CA # certlint: disable=CERT1005 registered like this"));

        Assert.Empty(result.Findings);
        var suppressed = Assert.Single(result.Suppressed);
        Assert.Equal(("CERT1005", Severity.Warning), (suppressed.Finding.Rule.Id, suppressed.Severity));
        Assert.Equal(new FindingSuppression(SuppressionKind.Comment, "registered like this"), suppressed.Suppression);
    }

    [Fact]
    public void A_comment_is_for_its_rule_and_its_line_only()
    {
        var result = Lint(Config("ST = CA # certlint: disable=CERT1004 wrong rule", "# certlint: disable=CERT1001 wrong line\nC = USA"));

        Assert.Equal(
            [
                "a.cnf:6 CERT1005 Warning State or province 'CA' is abbreviated; write 'California'.",
                "a.cnf:6 CERT9003 Suggestion Nothing on the lines that this comment is for is a finding of CERT1004, so it suppresses nothing; remove 'CERT1004' from it.",
                "a.cnf:7 CERT9003 Suggestion Nothing on the lines that this comment is for is a finding of CERT1001, so it suppresses nothing; remove 'CERT1001' from it.",
                "a.cnf:8 CERT1004 Warning Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'.",
            ],
            result.Lines());
        Assert.Empty(result.Suppressed);
    }

    [Fact]
    public void A_policy_finding_that_is_suppressed_is_no_error()
    {
        var request = Requests.Of(folder.Write("a.cnf", Config("ST = CA # certlint: disable=CERT1005 x"))) with { Severities = new() { FailOnViolation = true } };

        var result = LintRun.Execute(request, TestContext.Current.CancellationToken);

        Assert.Empty(result.Findings);
        Assert.True(Assert.Single(result.Suppressed).IsPolicyError);
    }

    [Fact]
    public void A_comment_for_a_rule_that_a_setting_switches_off_is_neither_used_nor_dead()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.CERT1005.severity = none\n");

        var result = Lint(Config("ST = CA # certlint: disable=CERT1005 x"));

        Assert.Empty(result.Findings);
        Assert.Empty(result.Suppressed);
    }

    [Fact]
    public void A_comment_for_a_file_is_dead_where_nothing_is_left_for_it()
    {
        var result = Lint("# certlint: disable-file=CERT1007,CERT1005 a sample\n" + Config("ST = CA # certlint: disable=CERT1005 registered"));

        Assert.Equal(["CERT9003", "CERT9003"], result.Findings.Select(finding => finding.Finding.Rule.Id));
        Assert.Equal("Nothing in this file is a finding of CERT1007, so this comment suppresses nothing; remove 'CERT1007' from it.", result.Findings[0].Finding.Message);
        // The nearer comment is the one that counts.
        Assert.Equal("registered", Assert.Single(result.Suppressed).Suppression!.Reason);
    }

    [Fact]
    public void What_is_said_of_comments_can_be_suppressed_too()
    {
        var result = Lint(
            "# certlint: disable-file=CERT9003,CERT9002 shared with another project\n# certlint: disable-file=CERT1007 there\n# certlint: disable-file=CERT1099 there\n"
            + Config("ST = California"));

        Assert.Empty(result.Findings);
        Assert.Equal(["CERT9003", "CERT9002"], result.Suppressed.Select(finding => finding.Finding.Rule.Id));
    }

    [Fact]
    public void A_comment_for_dead_ones_is_dead_itself_where_there_are_none()
    {
        var result = Lint("# certlint: disable-file=CERT9003 why\n" + Config("ST = California"));

        Assert.Equal(["a.cnf:1 CERT9003"], result.Lines().Select(line => line[.."a.cnf:1 CERT9003".Length]));
    }

    [Theory]
    [InlineData("a.cnf", "# certlint: disable=CERT1005 x\nnothing = ours\n", 1)]
    [InlineData("a.inf", "; certlint: disable-file=CERT1005 x\n", 1)]
    [InlineData("a.yml", "key: value # certlint: disable=CERT1005 x\n", 1)]
    [InlineData("a.tf", "// certlint: disable=CERT1005 x\n", 1)]
    [InlineData("a.sh", "true # certlint: disable=CERT1005 x\n", 1)]
    [InlineData("a.pem", "# certlint: disable=CERT1005 x\n", 1)]
    [InlineData("a.json", "{} // certlint: disable=CERT1005 x\n", 0)]
    public void A_comment_in_a_file_that_holds_nothing_of_ours_is_dead(string name, string text, int count)
    {
        var result = LintRun.Execute(Requests.Of(folder.Write(name, text)), TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Repeat("CERT9003", count), result.Findings.Select(finding => finding.Finding.Rule.Id));
    }

    [Fact]
    public void A_wrong_comment_is_told_where_it_stands()
    {
        var result = Lint(Config("ST = CA # certlint: disable"));

        Assert.Equal(["CERT1005", "CERT9002"], result.Findings.Select(finding => finding.Finding.Rule.Id));
        Assert.Equal((6, 21, 6, 28), (result.Findings[1].Position.Line, result.Findings[1].Position.Column, result.Findings[1].Position.EndLine, result.Findings[1].Position.EndColumn));
    }

    [Fact]
    public void The_cache_keeps_comments_and_what_they_suppress()
    {
        var path = folder.Write("a.cnf", Config("ST = CA # certlint: disable=CERT1005 registered like this", "C = US # certlint: disable=CERT1004 dead"));
        var other = folder.Write("b.cnf", Config("ST = CA"));
        var request = Requests.Of(path, other) with { CachePath = folder.Cache };
        var first = LintRun.Execute(request, TestContext.Current.CancellationToken);

        var replay = LintRun.Execute(request, TestContext.Current.CancellationToken);
        folder.Write("b.cnf", Config("ST = California"));
        var fromModel = LintRun.Execute(request, TestContext.Current.CancellationToken);

        Assert.True(replay.IsReplay);
        Assert.Equal(first.Lines(), replay.Lines());
        Assert.Equal(first.Suppressed.Select(finding => finding.Suppression), replay.Suppressed.Select(finding => finding.Suppression));
        Assert.Equal(1, fromModel.FilesRead);
        Assert.Equal(["a.cnf:7 CERT9003"], fromModel.Lines().Select(line => line[.."a.cnf:7 CERT9003".Length]));
        Assert.Equal(first.Suppressed.Select(finding => finding.Suppression), fromModel.Suppressed.Select(finding => finding.Suppression));
    }

    [Fact]
    public void A_comment_for_an_expiry_is_not_dead_before_the_day_it_comes()
    {
        var pem = DatedCertificates.Pem("CN=mtls.contoso.com, O=Contoso, L=San Diego, S=California, C=US", "CN=Contoso CA", "2026-01-01", "2026-12-31");
        var request = Requests.Of(folder.Write("a.pem", "# certlint: disable=CERT3001,CERT3002 for a test\n" + pem)) with { CachePath = folder.Cache };

        Assert.Equal([], SuppressedOn("2026-06-01"));
        Assert.Equal(["CERT3002"], SuppressedOn("2026-12-15"));
        Assert.Equal(["CERT3001"], SuppressedOn("2027-01-01"));

        string[] SuppressedOn(string date)
        {
            var result = LintRun.Execute(request with { UtcNow = DatedCertificates.Time(date) }, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("CERT9003", result.Findings.Select(finding => finding.Finding.Rule.Id));
            return [.. result.Suppressed.Select(finding => finding.Finding.Rule.Id)];
        }
    }

    private static string Config(string state, string country = "C = US") =>
        $"[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\n{state}\n{country}\nL = San Diego\nO = Contoso\n";

    private LintResult Lint(string text) =>
        LintRun.Execute(Requests.Of(folder.Write("a.cnf", text)), TestContext.Current.CancellationToken);
}
