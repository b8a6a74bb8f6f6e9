namespace CertLint.Settings.Tests;

public class AnalyzerConfigLayersTests
{
    [Fact]
    public void A_section_holds_for_the_files_that_it_matches()
    {
        var layers = Create("""
            [*.cnf]
            certlint.profile = general
            [legacy/**.cnf]
            CertLint.Tests = true
            dotnet_diagnostic.CERT1005.severity = none
            """);

        var legacy = layers.SectionOf("/repo/legacy/deep/a.cnf");
        Assert.Equal("general", legacy.Find("certlint.profile"));
        Assert.Equal("true", legacy.Find("certlint.tests"));
        Assert.Equal(SeveritySetting.None, legacy.SeverityOf("CERT1005"));
        var other = layers.SectionOf("/repo/a.cnf");
        Assert.Null(other.Find("certlint.tests"));
        Assert.Equal(SeveritySetting.Unset, other.SeverityOf("CERT1005"));
        Assert.Null(layers.SectionOf("/repo/a.pem").Find("certlint.profile"));
    }

    [Fact]
    public void A_nearer_file_wins_and_a_root_ends_the_search()
    {
        var layers = AnalyzerConfigLayers.Create(
            [
                new ConfigText("/repo/.editorconfig", "[*]\ncertlint.profile = general\ncertlint.usage = client\n"),
                new ConfigText("/repo/near/.editorconfig", "[*]\ncertlint.profile = public-tls\n"),
                new ConfigText("/repo/top/.editorconfig", "root = true\n[*]\ncertlint.tests = true\n"),
            ],
            []);

        Assert.Equal("public-tls", layers.SectionOf("/repo/near/a.pem").Find("certlint.profile"));
        Assert.Equal("client", layers.SectionOf("/repo/near/a.pem").Find("certlint.usage"));
        Assert.Null(layers.SectionOf("/repo/top/a.pem").Find("certlint.profile"));
        Assert.Equal("true", layers.SectionOf("/repo/top/a.pem").Find("certlint.tests"));
    }

    [Theory]
    [InlineData("suggestion", SeveritySetting.Suggestion)]
    [InlineData("silent", SeveritySetting.Silent)]
    [InlineData("none", SeveritySetting.None)]
    [InlineData("warning", SeveritySetting.Warning)]
    [InlineData("error", SeveritySetting.Error)]
    [InlineData("default", SeveritySetting.Default)]
    public void Severities_come_through(string word, SeveritySetting expected) =>
        Assert.Equal(expected, Create($"[*]\ndotnet_diagnostic.CERT1005.severity = {word}").SectionOf("/repo/a.pem").SeverityOf("cert1005"));

    [Fact]
    public void A_global_config_is_a_layer_of_its_own_with_its_severities()
    {
        var layers = AnalyzerConfigLayers.Create(
            [new ConfigText("/repo/.editorconfig", "[*]\ncertlint.profile = general\n")],
            [new ConfigText("/repo/.globalconfig", """
                is_global = true
                certlint.profile = public-tls
                dotnet_diagnostic.CERT1005.severity = error
                dotnet_analyzer_diagnostic.severity = suggestion
                [/repo/special.pem]
                dotnet_diagnostic.CERT1005.severity = none
                """)]);

        Assert.Equal("general", layers.SectionOf("/repo/a.pem").Find("certlint.profile"));
        Assert.Equal("public-tls", layers.GlobalOf("/repo/a.pem").Find("certlint.profile"));
        Assert.Equal("suggestion", layers.GlobalOf("/repo/a.pem").Find("dotnet_analyzer_diagnostic.severity"));
        Assert.Equal(SeveritySetting.Error, layers.GlobalOf("/elsewhere/a.pem").SeverityOf("CERT1005"));
        Assert.Equal(SeveritySetting.None, layers.GlobalOf("/repo/special.pem").SeverityOf("CERT1005"));
        Assert.Equal(SeveritySetting.Unset, layers.SectionOf("/repo/a.pem").SeverityOf("CERT1005"));
    }

    [Fact]
    public void Files_under_the_same_sections_share_one_answer()
    {
        var layers = Create("[*.pem]\ncertlint.profile = general\n");

        Assert.Same(layers.SectionOf("/repo/a.pem"), layers.SectionOf("/repo/b/c.pem"));
        Assert.NotSame(layers.SectionOf("/repo/a.pem"), layers.SectionOf("/repo/a.cnf"));
    }

    private static AnalyzerConfigLayers Create(string text) =>
        AnalyzerConfigLayers.Create([new ConfigText("/repo/.editorconfig", text)], []);
}
