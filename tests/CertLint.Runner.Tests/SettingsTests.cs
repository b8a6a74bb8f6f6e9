using CertLint.Findings;
using CertLint.Model;
using CertLint.Settings;

namespace CertLint.Runner.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeParts parts = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_section_silences_a_rule_for_the_files_that_it_matches()
    {
        folder.Write(".editorconfig", "root = true\n[legacy/**]\ndotnet_diagnostic.CERT1001.severity = none\n");

        var result = parts.Run(Requests.Of(folder.Write("legacy/a.pem", "cert a"), folder.Write("b.pem", "cert b")));

        Assert.Equal(["b.pem:1 CERT1001 Warning b Peer Unknown ServiceNow"], result.Lines());
        Assert.Equal(2, parts.Judges);
    }

    [Fact]
    public void One_judge_serves_all_files_with_the_same_rules_on()
    {
        folder.Write(".editorconfig", "root = true\n[*.pem]\ncertlint.profile = general\n[*.cnf]\ncertlint.profile = public-tls\n");

        parts.Run(Requests.Of(folder.Write("a.pem", "cert a"), folder.Write("b.cnf", "config b"), folder.Write("c.txt", "")));

        Assert.Equal(1, parts.Judges);
    }

    [Fact]
    public void Configs_are_found_from_each_files_own_folder_up_to_a_root()
    {
        folder.Write("a/.editorconfig", "[*]\ncertlint.profile = general\n");
        folder.Write("a/b/.editorconfig", "[*]\ncertlint.usage = client\n");
        folder.Write("c/.editorconfig", "root = true\n[*]\ncertlint.usage = server\n");
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.profile = public-tls\n");

        var result = parts.Run(Requests.Of(
            folder.Write("a/b/x.pem", "cert x"), folder.Write("c/y.pem", "cert y"), folder.Write("z.pem", "cert z")));

        Assert.Equal(
            ["x Peer Client General", "y Peer Server ServiceNow", "z Peer Unknown PublicTls"],
            result.Findings.Select(finding => finding.Finding.Message));
    }

    [Fact]
    public void A_section_stands_above_a_property_and_a_property_above_global_configs()
    {
        folder.Write(".editorconfig", "root = true\n[special.pem]\ncertlint.profile = general\n");
        var global = folder.Write("my.globalconfig", "is_global = true\ncertlint.profile = servicenow, public-tls\n");
        var files = new[] { folder.Write("special.pem", "cert a"), folder.Write("usual.pem", "cert b") };
        var request = Requests.Of(files) with { GlobalConfigFiles = [global] };
        var withProperty = request with { Properties = new Dictionary<string, string> { [SettingKeys.Profile] = "public-tls" } };

        Assert.Equal(
            ["a Peer Unknown General", "b Peer Unknown ServiceNow, PublicTls"],
            parts.Run(request).Findings.Select(finding => finding.Finding.Message));
        Assert.Equal(
            ["a Peer Unknown General", "b Peer Unknown PublicTls"],
            parts.Run(withProperty).Findings.Select(finding => finding.Finding.Message));
        var withMetadata = request with { Files = [new InputFile(files[0]) { Profile = "public-tls" }] };
        Assert.Equal("a Peer Unknown PublicTls", Assert.Single(parts.Run(withMetadata).Findings).Finding.Message);
    }

    [Fact]
    public void A_globalconfig_in_a_parent_folder_is_found_and_sets_severities()
    {
        folder.Write(".globalconfig", "dotnet_diagnostic.CERT1001.severity = error\n");

        var result = parts.Run(Requests.Of(folder.Write("deep/down/a.pem", "cert a")));

        var finding = Assert.Single(result.Findings);
        Assert.Equal((Severity.Error, false), (finding.Severity, finding.IsPolicyError));
    }

    [Fact]
    public void Policy_makes_errors_and_the_switches_of_the_build_and_of_an_item_hold()
    {
        var path = folder.Write("a.pem", "cert a\nkey");
        var request = Requests.Of(path) with { Severities = new SeverityOptions { FailOnViolation = true } };

        Assert.Equal(
            [("CERT1001", Severity.Error, true), ("CERT4001", Severity.Warning, false)],
            parts.Run(request).Findings.Select(finding => (finding.Finding.Rule.Id, finding.Severity, finding.IsPolicyError)));

        var quiet = request with { Files = [new InputFile(path) { NoWarn = "CERT4001;CERT1001" }] };
        Assert.Empty(parts.Run(quiet).Findings);
    }

    [Fact]
    public void An_unknown_key_is_told_once_at_its_line()
    {
        var config = folder.Write(".editorconfig", "root = true\n[*]\ncertlint.owned_domain = contoso.com\n");

        var result = parts.Run(Requests.Of(folder.Write("a.txt", ""), folder.Write("b.txt", "")));

        var finding = Assert.Single(result.Findings);
        Assert.Equal((config, "CERT9002", 3), (finding.Path, finding.Finding.Rule.Id, finding.Position.Line));
    }

    [Fact]
    public void An_invalid_value_is_told_once_in_the_file_where_it_stands()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.profile = bogus\n");
        var config = folder.Write("sub/.editorconfig", "[*]\n\ncertlint.profile = bogus\n");

        var result = parts.Run(Requests.Of(folder.Write("sub/a.txt", ""), folder.Write("sub/b.txt", "")));

        var finding = Assert.Single(result.Findings);
        Assert.Equal((config, new FilePosition(3, 1, 3, 25)), (finding.Path, finding.Position));
    }

    [Fact]
    public void An_invalid_property_is_told_once_at_the_project()
    {
        var project = folder.Write("app.csproj", "<Project />");
        var request = Requests.Of(folder.Write("a.txt", ""), folder.Write("b.txt", "")) with
        {
            ProjectPath = project,
            Properties = new Dictionary<string, string> { ["certlint.tests"] = "maybe", ["certlint.bogus"] = "1" },
        };

        var result = parts.Run(request);

        Assert.All(result.Findings, finding => Assert.Equal((project, FilePosition.None), (finding.Path, finding.Position)));
        Assert.Equal(2, result.Findings.Count);
        Assert.StartsWith("'CertLintBogus' is no setting of CertLint", result.Findings[0].Finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("'maybe' in CertLintTests is", result.Findings[1].Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Complaints_about_settings_can_be_silenced_like_all_others()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.bogus = 1\ndotnet_diagnostic.CERT9002.severity = none\n");

        Assert.Empty(parts.Run(Requests.Of(folder.Write("a.txt", ""))).Findings);
    }

    [Fact]
    public void An_invalid_profile_of_an_item_is_told_at_the_file()
    {
        var path = folder.Write("a.txt", "");

        var result = parts.Run(new LintRequest { Files = [new InputFile(path) { Profile = "bogus" }] });

        Assert.Equal(path, Assert.Single(result.Findings).Path);
    }
}
