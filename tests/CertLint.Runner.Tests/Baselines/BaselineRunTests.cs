using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner.Tests.Baselines;

/// <summary>What a baseline accepts, what is told of it, and what a run writes into it.</summary>
public sealed class BaselineRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Path => folder["CertLintBaseline.xml"];

    [Fact]
    public void A_run_writes_what_it_would_tell_and_tells_nothing()
    {
        var request = Project(folder.Write("certs/a.cnf", Config("CA", "USA")), folder.Write("b.cnf", Config("CA")));

        var result = Generate(request);

        Assert.Empty(result.Findings);
        Assert.Equal(new BaselineUpdate(Path, 3, 3, 0), result.Baseline);
        Assert.All(result.Suppressed, finding => Assert.Equal(new FindingSuppression(SuppressionKind.Baseline, ""), finding.Suppression));
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <CertLintBaseline version="1">
              <Finding rule="CERT1005" file="b.cnf" value="CA" />
              <Finding rule="CERT1004" file="certs/a.cnf" value="USA" />
              <Finding rule="CERT1005" file="certs/a.cnf" value="CA" />
            </CertLintBaseline>

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(Path));
        Assert.Equal(["CertLintBaseline.xml"], Directory.GetFiles(folder.Path, "*.xml*").Select(System.IO.Path.GetFileName));
        Assert.Empty(Run(request).Findings);
        Assert.Null(Run(request).Baseline);
    }

    [Fact]
    public void Edits_that_move_a_finding_keep_it_accepted_and_a_new_one_is_told()
    {
        var request = Project(folder.Write("a.cnf", Config("CA")));
        Generate(request);

        folder.Write("a.cnf", "# a line\n# and another\n\n" + Config("CA"));
        Assert.Empty(Run(request).Findings);

        folder.Write("a.cnf", Config("CA", "USA"));
        Assert.Equal(["a.cnf:7 CERT1004 Warning Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'."], Run(request).Lines());

        folder.Write("a.cnf", Config("TX"));
        Assert.Equal(["CERT9003", "CERT1005"], Run(request).Findings.Select(finding => finding.Finding.Rule.Id));
    }

    [Fact]
    public void Passwords_are_counted_and_never_written()
    {
        const string script = "#!/bin/sh\nopenssl pkcs12 -export -in a.crt -passout pass:hunter2\nopenssl pkcs12 -export -in b.crt -passout pass:hunter3\n";
        var request = Project(folder.Write("a.sh", script));

        Generate(request);

        var text = File.ReadAllText(Path);
        Assert.DoesNotContain("hunter", text, StringComparison.Ordinal);
        Assert.Contains("<Finding rule=\"CERT4007\" file=\"a.sh\" />", text, StringComparison.Ordinal);
        Assert.Contains("<Finding rule=\"CERT4007\" file=\"a.sh\" ordinal=\"1\" />", text, StringComparison.Ordinal);
        folder.Write("a.sh", script.Replace("hunter2", "other", StringComparison.Ordinal));
        Assert.Empty(Run(request).Findings);
        folder.Write("a.sh", script + "openssl pkcs12 -export -in c.crt -passout pass:hunter4\n");
        Assert.Equal(["a.sh:4 CERT4007"], Run(request).Lines().Select(line => line[.."a.sh:4 CERT4007".Length]));
    }

    [Fact]
    public void A_dead_entry_is_told_at_its_line_and_removed_when_the_baseline_is_written_again()
    {
        var request = Project(folder.Write("a.cnf", Config("CA", "USA")), folder.Write("b.cnf", Config("CA")));
        Generate(request);
        folder.Write("a.cnf", Config("California", "USA"));
        File.Delete(folder["b.cnf"]);
        request = Project(folder["a.cnf"]);

        var result = Run(request);

        Assert.Equal(
            [
                "CertLintBaseline.xml:4 CERT9003 Suggestion 'a.cnf' has no such finding of CERT1005, so this entry of the baseline accepts nothing; remove it, or write the baseline again with -p:CertLintGenerateBaseline=true.",
                "CertLintBaseline.xml:5 CERT9003 Suggestion 'b.cnf' does not exist, so this entry of the baseline accepts nothing; remove it, or write the baseline again with -p:CertLintGenerateBaseline=true.",
            ],
            result.Lines());
        Assert.Equal(new FilePosition(4, 3, 4, 11), result.Findings[0].Position);
        Assert.Equal(new BaselineUpdate(Path, 1, 0, 2), Generate(request).Baseline);
        Assert.Empty(Run(request).Findings);
    }

    [Fact]
    public void Projects_share_a_baseline_and_keep_each_other_s_entries()
    {
        var first = Project(folder.Write("first/a.cnf", Config("CA"))) with { ProjectPath = folder["first/App.csproj"], BaselinePath = Path };
        var second = Project(folder.Write("second/a.cnf", Config("TX"))) with { ProjectPath = folder["second/App.csproj"], BaselinePath = Path };
        Generate(first);
        Assert.Equal(new BaselineUpdate(Path, 2, 1, 0), Generate(second).Baseline);

        Assert.Empty(Run(first).Findings);
        Assert.Empty(Run(second).Findings);
        folder.Write("second/a.cnf", Config("Texas"));
        Assert.Empty(Run(first).Findings);
        Assert.Equal(["CERT9003"], Run(second).Findings.Select(finding => finding.Finding.Rule.Id));
        Assert.Equal(2, Generate(first).Baseline!.Entries);
        Assert.Equal(1, Generate(second).Baseline!.Entries);
    }

    [Fact]
    public void Many_projects_that_write_one_baseline_at_once_lose_nothing()
    {
        const int projects = 24;
        var requests = Enumerable.Range(0, projects)
            .Select(i => Project(folder.Write($"p{i}/a.cnf", Config("CA", "USA"))) with { ProjectPath = folder[$"p{i}/App.csproj"], BaselinePath = Path })
            .ToArray();

        Parallel.ForEach(requests, request => Generate(request));

        Assert.All(requests, request => Assert.Empty(Run(request).Findings));
        Assert.Equal(2 * projects, File.ReadAllLines(Path).Count(line => line.Contains("<Finding", StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.tmp"));
    }

    [Fact]
    public void It_is_found_above_the_project_up_to_the_root_of_the_repository()
    {
        var request = Project(folder.Write("repo/src/App/a.cnf", Config("CA"))) with { ProjectPath = folder["repo/src/App/App.csproj"] };
        Generate(request with { BaselinePath = Path });
        Assert.Empty(Run(request).Findings);

        Directory.CreateDirectory(folder["repo/.git"]);
        Assert.Single(Run(request).Findings);

        Assert.Equal(folder["repo/src/App/CertLintBaseline.xml"], Generate(request).Baseline!.Path);
        File.Move(folder["repo/src/App/CertLintBaseline.xml"], folder["repo/CertLintBaseline.xml"]);
        File.WriteAllText(folder["repo/CertLintBaseline.xml"], File.ReadAllText(folder["repo/CertLintBaseline.xml"]).Replace("\"a.cnf", "\"src/App/a.cnf", StringComparison.Ordinal));
        Assert.Empty(Run(request).Findings);
    }

    [Fact]
    public void A_reason_and_the_file_itself_stay_where_nothing_changes()
    {
        var request = Project(folder.Write("a.cnf", Config("CA", "USA")));
        var written = "<CertLintBaseline version=\"1\">\r\n<Finding rule=\"CERT1005\" file=\"a.cnf\" value=\"CA\" reason=\"as registered\"/>\r\n</CertLintBaseline>";
        folder.Write("CertLintBaseline.xml", written);

        var result = Run(request);
        Assert.Equal("as registered", Assert.Single(result.Suppressed).Suppression!.Reason);

        Assert.Equal(new BaselineUpdate(Path, 2, 1, 0), Generate(request).Baseline);
        var text = File.ReadAllText(Path);
        Assert.Contains("value=\"CA\" reason=\"as registered\" />\r\n", text, StringComparison.Ordinal);

        var shuffled = "<CertLintBaseline version=\"1\">" + string.Concat(text.Split("\r\n")[2..4].Reverse()) + "</CertLintBaseline>";
        var path = folder.Write("CertLintBaseline.xml", shuffled);
        var time = File.GetLastWriteTimeUtc(path);
        Assert.Equal(new BaselineUpdate(Path, 2, 0, 0), Generate(request).Baseline);
        Assert.Equal(shuffled, File.ReadAllText(path));
        Assert.Equal(time, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Nothing_to_accept_makes_no_file()
    {
        var result = Generate(Project(folder.Write("a.cnf", Config("California"))));

        Assert.Equal(new BaselineUpdate(Path, 0, 0, 0), result.Baseline);
        Assert.False(File.Exists(Path));
    }

    [Fact]
    public void Suggestions_settings_comments_and_what_they_suppress_are_not_accepted()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.bogus = 1\n");
        var request = Project(folder.Write("a.cnf", Config("CA # certlint: disable=CERT1005,CERT1001 x", "us") + "# certlint: disable\n"));

        var result = Generate(request);

        Assert.False(File.Exists(Path));
        Assert.Equal(["CERT9002", "CERT9003", "CERT1004", "CERT9002"], result.Findings.Select(finding => finding.Finding.Rule.Id));
    }

    [Fact]
    public void An_entry_holds_for_a_finding_that_a_setting_has_made_a_suggestion_and_is_not_dead_where_one_switches_the_rule_off()
    {
        var request = Project(folder.Write("a.cnf", Config("CA")));
        Generate(request);
        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.CERT1005.severity = suggestion\n");
        Assert.Single(Run(request).Suppressed);
        Assert.Equal(1, Generate(request).Baseline!.Entries);

        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.CERT1005.severity = none\n");
        Assert.Empty(Run(request).Findings);
        Assert.Equal(1, Generate(request).Baseline!.Entries);
    }

    [Fact]
    public void An_entry_beside_a_comment_an_entry_that_stands_twice_and_one_of_no_rule_are_dead()
    {
        var request = Project(folder.Write("a.cnf", Config("CA # certlint: disable=CERT1005 x", "USA")));
        folder.Write("CertLintBaseline.xml", """
            <CertLintBaseline version="1">
              <Finding rule="CERT1005" file="a.cnf" value="CA" />
              <Finding rule="CERT1004" file="a.cnf" value="USA" />
              <Finding rule="CERT1004" file="a.cnf" value="USA" />
              <Finding rule="CERT1099" file="a.cnf" value="USA" />
            </CertLintBaseline>
            """);

        Assert.Equal(
            ["CertLintBaseline.xml:2 CERT9003", "CertLintBaseline.xml:4 CERT9003", "CertLintBaseline.xml:5 CERT9003"],
            Run(request).Lines().Select(line => line[.."CertLintBaseline.xml:2 CERT9003".Length]));
    }

    [Fact]
    public void A_malformed_baseline_is_told_suppresses_nothing_and_is_not_overwritten()
    {
        var request = Project(folder.Write("a.cnf", Config("CA")));
        folder.Write("CertLintBaseline.xml", "<CertLintBaseline version=\"1\">\n<<<<<<< HEAD\n");

        Assert.Equal(
            ["CertLintBaseline.xml:2 CERT9001 Warning The baseline was not applied because it is no well-formed XML here, or has a document type.", "a.cnf:6 CERT1005 Warning State or province 'CA' is abbreviated; write 'California'."],
            Run(request).Lines());
        var generated = Generate(request);
        Assert.Equal("The baseline was not written because it is no well-formed XML here, or has a document type.", generated.Findings[0].Finding.Message);
        Assert.Null(generated.Baseline);
        Assert.Equal(2, generated.Findings.Count);
        Assert.Contains("HEAD", File.ReadAllText(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_or_written_is_told()
    {
        var request = Project(folder.Write("a.cnf", Config("CA")));
        Directory.CreateDirectory(Path);
        Assert.Contains("The baseline was not applied because it is a folder.", Run(request).Findings.Select(finding => finding.Finding.Message));
        Directory.Delete(Path);

        var nowhere = Generate(request with { BaselinePath = folder["a.cnf/b.xml"] });
        Assert.StartsWith("The baseline was not written because it cannot be written (", nowhere.Findings.Single(finding => finding.Finding.Rule.Id == "CERT9001").Finding.Message, StringComparison.Ordinal);
        Assert.Equal(2, nowhere.Findings.Count);
    }

    [Fact]
    public void A_named_baseline_that_is_not_there_accepts_nothing() =>
        Assert.Single(Run(Project(folder.Write("a.cnf", Config("CA"))) with { BaselinePath = folder["other.xml"] }).Findings);

    [Fact]
    public void The_cache_sees_a_baseline_that_appears_changes_or_goes()
    {
        var request = Project(folder.Write("a.cnf", Config("CA"))) with { CachePath = folder.Cache };
        Assert.Single(Run(request).Findings);
        Assert.True(Run(request).IsReplay);

        Assert.False(Generate(request).IsReplay);
        var accepted = Run(request);
        Assert.Empty(accepted.Findings);
        Assert.Equal((false, 0), (accepted.IsReplay, accepted.FilesRead));
        var replayed = Run(request);
        Assert.True(replayed.IsReplay);
        Assert.Equal(SuppressionKind.Baseline, Assert.Single(replayed.Suppressed).Suppression!.Kind);

        folder.Write("CertLintBaseline.xml", File.ReadAllText(Path).Replace("CA", "TX", StringComparison.Ordinal));
        Assert.Equal(["CERT9003", "CERT1005"], Run(request).Findings.Select(finding => finding.Finding.Rule.Id));
        File.Delete(Path);
        Assert.Equal(["CERT1005"], Run(request).Findings.Select(finding => finding.Finding.Rule.Id));
        Assert.True(Run(request).IsReplay);
    }

    [Fact]
    public void Configs_hold_for_the_baseline_too()
    {
        var request = Project(folder.Write("a.cnf", Config("California")));
        folder.Write("CertLintBaseline.xml", "<CertLintBaseline version=\"1\"><Finding rule=\"CERT1005\" file=\"a.cnf\" /></CertLintBaseline>");
        folder.Write(".editorconfig", "root = true\n[CertLintBaseline.xml]\ndotnet_diagnostic.CERT9003.severity = warning\n");

        Assert.Equal(Severity.Warning, Assert.Single(Run(request).Findings).Severity);
    }

    private static string Config(string state, string country = "US") =>
        $"[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nST = {state}\nC = {country}\nL = San Diego\nO = Contoso\n";

    private LintRequest Project(params string[] files) => Requests.Of(files) with { ProjectPath = folder["App.csproj"] };

    private static LintResult Run(LintRequest request) => LintRun.Execute(request, TestContext.Current.CancellationToken);

    private static LintResult Generate(LintRequest request) => Run(request with { GeneratesBaseline = true });
}
