using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Tests.Live;

/// <summary>Whatever stands in a file or list, nothing is thrown (<see cref="LiveRun.Diagnostics"/> asserts it), and places lie in the file.</summary>
public class HostileFileTests
{
    private static readonly string Mistaken = LiveRun.Config("acme.service-now.com", "CA", "USA") + "[ext]\nsubjectAltName = DNS:acme\nx = ${y::z}\\\n";

    [Fact]
    public async Task No_prefix_of_a_file_throws()
    {
        var run = new LiveRun();
        for (var length = 0; length <= Mistaken.Length; length++)
            run.File($"{length}.cnf", Mistaken[..length]);

        foreach (var diagnostic in await run.Diagnostics())
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, int.Parse(Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path), null));
    }

    [Theory]
    [InlineData("[req]\ndistinguished_name = dn\n[dn]\nCN = \uD800\n")]
    [InlineData("[req]\ndistinguished_name = dn\n[dn]\nCN = a\u2028b\u0085c\n")]
    [InlineData("[NewRequest]\nSubject = \"")]
    [InlineData("[NewRequest]\nSubject = \"CN=\\,+=\"\"\n_continue_ = \"")]
    [InlineData("cn = \"\ntls_www_server\nsigning_key")]
    [InlineData("resource \"tls_cert_request\" \"a\" {")]
    public async Task An_odd_file_does_not_throw(string text)
    {
        foreach (var extension in (string[])["cnf", "inf", "tmpl"])
            await new LiveRun().File("a." + extension, text).Diagnostics();
    }

    [Fact]
    public async Task A_file_that_is_too_long_binary_or_gone_is_not_judged()
    {
        var config = LiveRun.Config(country: "USA");

        Assert.Empty(await new LiveRun()
            .File("long.cnf", config + new string('#', 1 << 20))
            .File("binary.cnf", config + "\0")
            .File("gone.cnf", (SourceText?)null)
            .Findings());
    }

    [Fact]
    public async Task A_file_of_a_million_lines_is_done_in_time()
    {
        var run = new LiveRun().File("a.cnf", LiveRun.Config() + string.Concat(Enumerable.Repeat("[a]\n", 250_000)))
            .File("b.inf", "[NewRequest]\n" + string.Concat(Enumerable.Repeat("a=b\n", 250_000)))
            .File("c.tmpl", "cn = a\nsigning_key\n" + string.Concat(Enumerable.Repeat("a=\n", 250_000)));

        await run.Diagnostics().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("iso-8859-1", false)]
    public async Task A_file_whose_octets_the_build_may_read_otherwise_is_not_judged(string encoding, bool isJudged)
    {
        var text = SourceText.From(LiveRun.Config(country: "USA"), Encoding.GetEncoding(encoding));

        Assert.Equal(isJudged ? ["a.cnf Warning CERT1004"] : [], await new LiveRun().File("a.cnf", text).Findings());
    }

    [Fact]
    public async Task Octets_that_could_not_be_decoded_leave_a_file_unjudged() => Assert.Empty(
        await new LiveRun().File("a.cnf", LiveRun.Config(country: "USA") + "# M\uFFFDller\n").Findings());

    [Theory]
    [InlineData("")]
    [InlineData("file")]
    [InlineData("file\t")]
    [InlineData("file\t\t\t\t\t")]
    [InlineData("editorconfig\t")]
    [InlineData("globalconfig\trelative")]
    [InlineData("\uFEFFnothing\tof\tthe\tkind\t\t\t\t")]
    public async Task An_odd_line_of_the_list_does_not_throw(string line) =>
        await new LiveRun().Line(line).File("a.cnf", LiveRun.Config(country: "USA")).Foreign("relative", SourceText.From("[")).Diagnostics();

    [Theory]
    [InlineData("[")]
    [InlineData("[{{{,,,}..[!]\ncertlint.profile =")]
    [InlineData("root = true\n[*]\ncertlint.owned_domains = ,,\n= x\n\u0000certlint.")]
    public async Task An_odd_config_does_not_throw(string config) =>
        await new LiveRun().Config(".editorconfig", config).Config(".globalconfig", config).File("a.cnf", LiveRun.Config(country: "USA")).Diagnostics();
}
