using CertLint.Model;

namespace CertLint.Settings.Tests;

public class ConfigTextTests
{
    [Theory]
    [InlineData("[*]\nindent_size = 4\n", false)]
    [InlineData("[*.{crt,cert}]\nindent_size = 4\n", false)]
    [InlineData("[*]\ncertlint.profile = general\n", true)]
    [InlineData("[*]\nCertLint.Profile = general\n", true)]
    [InlineData("[*]\ndotnet_diagnostic.CERT1005.severity = none\n", true)]
    [InlineData("[*]\ndotnet_diagnostic.cert1005.severity = none\n", true)]
    [InlineData("[*]\ndotnet_diagnostic.CA1005.severity = none\n", false)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = none\n", true)]
    public void Roslyn_is_asked_only_where_a_text_may_concern_us(string text, bool expected) =>
        Assert.Equal(expected, new ConfigText("/p/.editorconfig", text).MayConcernCertLint);

    [Theory]
    [InlineData("root = true\n", true)]
    [InlineData("\uFEFFroot=true", true)]
    [InlineData("# head\n\nROOT : True ; really\n[*]\n", true)]
    [InlineData("root = false\n", false)]
    [InlineData("[*]\nroot = true\n", false)]
    [InlineData("# root = true\n", false)]
    [InlineData("", false)]
    public void Root_is_known_ahead_of_the_first_section(string text, bool expected) =>
        Assert.Equal(expected, new ConfigText("/p/.editorconfig", text.TrimStart('\uFEFF')).IsRoot);

    [Fact]
    public void An_unknown_key_is_told_where_it_stands()
    {
        var config = new ConfigText("/p/.editorconfig", "[*]\n  certlint.owned = contoso.com # ours\ncertlint.profile = general\n");

        var (error, line) = Assert.Single(config.Check());

        Assert.Equal("certlint.owned", error.Key);
        Assert.Equal(new FilePosition(2, 3, 2, 31), line.Position);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.CERT1005.severity = off", "'off' in dotnet_diagnostic.CERT1005.severity is no severity")]
    [InlineData("certlint.owned_domains = a.com;b.com", "';b.com' in certlint.owned_domains is read as a comment")]
    [InlineData("certlint.owned_domains = a.com#b.com", null)]
    [InlineData("certlint.owned_domains = a.com ; the old one", null)]
    [InlineData("dotnet_diagnostic.CA1005.severity = off", null)]
    [InlineData("dotnet_diagnostic.CERT1005.severity = NONE", null)]
    public void Values_that_roslyn_would_drop_without_a_word_are_told(string line, string? expected)
    {
        var errors = new ConfigText("/p/.editorconfig", "[*]\ncertlint.tests = true\n" + line).Check().Select(pair => pair.Key.Message);

        if (expected is null)
            Assert.Empty(errors);
        else
            Assert.StartsWith(expected, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_line_with_a_key_and_value_is_found()
    {
        var config = new ConfigText("/p/.editorconfig", "[a]\ncertlint.profile = x\n[b]\ncertlint.profile = y\n[c]\nCertLint.Profile = X\n");

        Assert.Equal(6, config.FindLine("certlint.profile", "x")!.Position.Line);
        Assert.Null(config.FindLine("certlint.profile", "z"));
    }
}
