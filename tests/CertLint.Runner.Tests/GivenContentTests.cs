using System.Text;

namespace CertLint.Runner.Tests;

/// <summary>What a front end hands over in place of a file, and what it must know to echo lines.</summary>
public sealed class GivenContentTests : IDisposable
{
    private const string Config = "[req]\nprompt = no\ndistinguished_name = dn\noutput_password = correct-horse\n[dn]\nC = USA\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Given_content_is_linted_as_the_file_of_that_name_would_be()
    {
        folder.Write(".editorconfig", "root = true\n[*.cnf]\ndotnet_diagnostic.CERT1004.severity = error\ncertlint.profile = general\n");

        var lines = Run(new InputFile(folder["request.cnf"]) { Content = Encoding.UTF8.GetBytes(Config) }).Lines();

        Assert.Contains(lines, line => line.StartsWith("request.cnf:6 CERT1004 Error Country 'USA' is not", StringComparison.Ordinal));
        Assert.False(File.Exists(folder["request.cnf"]));
    }

    [Fact]
    public void Given_content_is_judged_anew_though_there_is_a_cache()
    {
        Assert.Contains("CERT1004", Assert.Single(Judge(Config), line => line.Contains("Country", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(Judge(Config.Replace("USA", "US", StringComparison.Ordinal)), line => line.Contains("Country", StringComparison.Ordinal));

        string[] Judge(string text) => LintRun.Execute(
            Requests.Of() with { CachePath = folder.Cache, Files = [new InputFile(folder["request.cnf"]) { Content = Encoding.UTF8.GetBytes(text) }] })
            .Lines();
    }

    [Fact]
    public void Given_content_that_is_too_large_is_told() => Assert.Equal(
        ["large.pem:0 CERT9001 Warning The file was not checked because it is larger than 16 MiB."],
        Run(new InputFile(folder["large.pem"])
        {
            Content = Encoding.ASCII.GetBytes("-----BEGIN CERTIFICATE-----\n" + new string('A', 16 * 1024 * 1024)),
        }).Lines());

    [Fact]
    public void A_failure_is_told_in_place_of_the_file() => Assert.Equal(
        ["locked:0 CERT9001 Warning The file was not checked because it is a folder that may not be read."],
        Run(new InputFile(folder["locked"]) { Failure = "it is a folder that may not be read" }).Lines());

    [Theory]
    [InlineData("")]
    [InlineData("[*.cnf]\ndotnet_diagnostic.CERT4007.severity = none\n")]
    public void Passwords_are_known_whether_their_rule_is_on_or_off(string settings)
    {
        folder.Write(".editorconfig", "root = true\n" + settings);

        var secret = Assert.Single(Run(new InputFile(folder.Write("request.cnf", Config))).Secrets);

        Assert.Equal(new SecretPlace(folder["request.cnf"], new(4, 19, 4, 32)), secret);
    }

    private static LintResult Run(params InputFile[] files) => LintRun.Execute(Requests.Of() with { Files = files });
}
