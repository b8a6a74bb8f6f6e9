using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Tests.Live;

/// <summary>What an editor is told of configs while somebody types.</summary>
public class LiveFileTests
{
    private const string PolicyFile = "[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\nSubject = \"CN=mtls.contoso.com,O=Contoso,L=San Diego,S=California,C=USA\"\n";

    private const string Template = "cn = \"mtls.contoso.com\"\norganization = \"Contoso\"\nlocality = \"San Diego\"\nstate = \"California\"\ncountry = USA\ntls_www_client\nsigning_key\n";

    [Fact]
    public async Task A_config_is_told_at_the_value_with_link_and_message()
    {
        var diagnostic = Assert.Single(await new LiveRun().File("certs/a.cnf", LiveRun.Config(country: "USA")).Diagnostics());

        Assert.Equal("CERT1004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'.", diagnostic.GetMessage(null));
        Assert.EndsWith("/CERT1004.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal("/project/certs/a.cnf", place.Path);
        Assert.Equal((new LinePosition(4, 4), new LinePosition(4, 7)), (place.StartLinePosition, place.EndLinePosition));
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal("USA", LiveRun.Config(country: "USA").Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("a.inf", PolicyFile, "USA")]
    [InlineData("a.tmpl", Template, "USA")]
    public async Task A_policy_file_and_a_template_are_told_at_the_value(string path, string text, string value)
    {
        var diagnostic = Assert.Single(await new LiveRun().File(path, text).Diagnostics(), diagnostic => diagnostic.Id == "CERT1004");

        Assert.Equal(value, text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task A_value_behind_CR_LF_and_characters_beyond_the_first_plane_has_its_place()
    {
        var text = LiveRun.Config(country: "USA").Replace("\n", "\r\n", StringComparison.Ordinal).Replace("[req]", "# 😀\r\n[req]", StringComparison.Ordinal);

        var diagnostic = Assert.Single(await new LiveRun().File("a.cnf", text).Diagnostics());

        Assert.Equal("USA", text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(new LinePosition(5, 4), diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    public async Task A_rule_that_does_not_speak_in_code_speaks_here()
    {
        var text = LiveRun.Config().Replace("C = US\n", "", StringComparison.Ordinal);

        Assert.Equal(["a.cnf Warning CERT1003"], await new LiveRun().File("a.cnf", text).Findings());
    }

    [Fact]
    public async Task A_suggestion_is_shown_as_one() => Assert.Equal(
        ["a.cnf Info CERT2008"], await new LiveRun().File("a.cnf", LiveRun.Config("contoso.azurewebsites.net")).Findings());

    [Fact]
    public async Task A_faultless_config_is_silent() => Assert.Empty(await new LiveRun().File("a.cnf", LiveRun.Config()).Findings());

    [Fact]
    public async Task Without_the_list_nothing_is_said() => Assert.Empty(
        await new LiveRun { HasList = false }.File("a.cnf", LiveRun.Config(country: "USA")).Findings());

    [Fact]
    public async Task Of_additional_files_that_are_not_listed_nothing_is_said() => Assert.Equal(
        ["a.cnf Warning CERT1004"],
        await new LiveRun().File("a.cnf", LiveRun.Config(country: "USA"))
            .Foreign("own.cnf", SourceText.From(LiveRun.Config(country: "USA"), Encoding.UTF8)).Findings());

    [Theory]
    [InlineData("_CertLintPackage", "")]
    [InlineData("CertLintEnabled", "false")]
    public async Task A_project_that_does_not_want_it_hears_nothing(string property, string value) => Assert.Empty(
        await new LiveRun().Property(property, value).File("a.cnf", LiveRun.Config(country: "USA")).Findings());

    [Theory]
    [InlineData("create.sh.tmpl", "cat > a.cnf <<'E'\n")]
    [InlineData("create.tmpl", "#!/bin/sh\ncat > a.cnf <<'E'\n")]
    public async Task A_script_is_no_config_whatever_it_writes(string path, string start) => Assert.Empty(
        await new LiveRun().File(path, start + LiveRun.Config(country: "USA") + "E\n").Findings());

    [Fact]
    public async Task What_stands_in_a_file_included_from_the_project_counts()
    {
        var including = "[req]\nprompt = no\ndistinguished_name = dn\n.include ../shared/dn.cnf\n";

        Assert.Equal(
            ["certs/a.cnf Warning CERT1003"],
            await new LiveRun().File("certs/a.cnf", including).File("shared/dn.cnf", "[dn]\nO = Contoso\nCN = mtls.contoso.com\n").Findings());
    }

    [Theory]
    [InlineData(".include elsewhere.cnf")]
    [InlineData(".include certs")]
    [InlineData(".include ../../../../above.cnf")]
    public async Task A_config_whose_include_is_not_listed_is_not_judged(string include) => Assert.Empty(
        await new LiveRun().File("a.cnf", LiveRun.Config(country: "USA") + include + "\n").Findings());

    [Fact]
    public async Task An_absolute_include_is_followed_by_nobody() => Assert.Equal(
        ["a.cnf Warning CERT1004"], await new LiveRun().File("a.cnf", LiveRun.Config(country: "USA") + ".include /etc/ssl/x.cnf\n").Findings());

    [Fact]
    public async Task A_cancelled_run_ends_as_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var run = new LiveRun { Cancellation = source.Token }.File("a.cnf", LiveRun.Config(country: "USA"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(run.Diagnostics);
    }
}
