namespace CertLint.Analyzers.Tests.Live;

/// <summary>What a comment or a baseline keeps from being told in a build is not told in an editor.</summary>
public class LiveSuppressionTests
{
    private static readonly string Violation = LiveRun.Config("acme.service-now.com", country: "USA");

    private static readonly string[] Both = ["a.cnf Warning CERT1001", "a.cnf Warning CERT1004"];

    [Theory]
    [InlineData("# certlint: disable-file=CERT1001,CERT1004 ours", 0)]
    [InlineData("# certlint: disable-file=CERT1001", 1)]
    [InlineData("x = certlint: disable-file=CERT1001", 2)]
    public async Task A_comment_of_the_files_own_syntax_holds(string comment, int told) => Assert.Equal(
        told, (await new LiveRun().File("a.cnf", comment + "\n" + Violation).Findings()).Length);

    [Theory]
    [InlineData("""<Finding rule="CERT1004" file="a.cnf" value="USA" />""", "CERT1001")]
    [InlineData("""<Finding rule="CERT1004" file="a.cnf" value="USA" ordinal="3" reason="legacy" />""", "CERT1001")]
    [InlineData("""<Finding rule="CERT1004" file="a.cnf" value="DEU" />""", "CERT1001 CERT1004")]
    [InlineData("""<Finding rule="CERT1004" file="sub/a.cnf" value="USA" />""", "CERT1001 CERT1004")]
    [InlineData("""<Finding rule="CERT1004" file="a.cnf" value="U\u200BA" />""", "CERT1001")]
    [InlineData("""<Finding rule="CERT1004" file="a.cnf" />""", "CERT1001")]
    [InlineData("""<Finding rule="CERT1004" file="../../../../a.cnf" value="USA" />""", "CERT1001 CERT1004")]
    public async Task A_baseline_holds_where_it_may(string entry, string told)
    {
        var diagnostics = await new LiveRun().Baseline("CertLintBaseline.xml", entry).File("a.cnf", Violation).Diagnostics();

        Assert.Equal(told, string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Files_of_a_baseline_are_relative_to_its_folder() => Assert.Equal(
        Both[..1],
        await new LiveRun().Baseline("build/accepted.xml", """<Finding rule="CERT1004" file="../a.cnf" value="USA" />""").File("a.cnf", Violation).Findings());

    [Theory]
    [InlineData("<")]
    [InlineData("<Finding />")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]>")]
    [InlineData("""<Finding rule="CERT1004" file="\u200B.cnf" />""")]
    public async Task Of_a_baseline_that_cannot_be_read_nobody_knows_what_it_accepts(string findings) => Assert.Empty(
        await new LiveRun().Baseline("CertLintBaseline.xml", findings).File("a.cnf", Violation).Findings());

    [Fact]
    public async Task Without_the_text_of_the_baseline_nothing_is_said() => Assert.Empty(
        await new LiveRun().Line("baseline\t/project/CertLintBaseline.xml").File("a.cnf", Violation).Findings());

    [Fact]
    public async Task Without_comment_or_baseline_all_is_told() => Assert.Equal(Both, await new LiveRun().File("a.cnf", Violation).Findings());
}
