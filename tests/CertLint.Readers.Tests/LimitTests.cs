using System.Globalization;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests;

/// <summary>
/// What is more than a reader's limits is told once, at a place, with what to do. Certificates, JSON and keystores have such
/// tests of their own beside their readers; names beyond 2,000 of one list leave the list incomplete, and are not told.
/// </summary>
public class LimitTests
{
    private const int Mebi = 1 << 20;

    private static readonly Dictionary<string, Func<string>> Texts = new(StringComparer.Ordinal)
    {
        ["long config"] = () => "[req]\ndistinguished_name = dn\n" + new string('#', Mebi),
        ["lines of a config"] = () => "[req]\ndistinguished_name = dn\n[dn]\n" + Repeat("a = b\n", 50_001),
        ["long policy file"] = () => "[NewRequest]\nSubject = \"CN=a\"\n" + new string(';', Mebi),
        ["entries of a policy file"] = () => "[NewRequest]\nSubject = \"CN=a\"\n" + Repeat("a = b\n", 20_001),
        ["long Terraform file"] = () => "resource \"tls_cert_request\" \"a\" {\n}\n" + new string('#', Mebi),
        ["deep Terraform file"] = () => "resource \"tls_cert_request\" \"a\" {\n" + Repeat("a {\n", 25),
        ["options of a template"] = () => "cn = a\nsigning_key\n" + Repeat("dns_name = a\n", 10_001),
        ["long script"] = () => "openssl version\n" + new string('#', 4 * Mebi),
        ["commands of a script"] = () => "openssl version\n" + Repeat("a\n", 50_000),
        ["deep script"] = () => "openssl " + new string('(', 61),
        ["certificates of a script"] = () => Repeat("openssl req -new -subj /CN=a\n", 2_001),
        ["long Dockerfile"] = () => "FROM a\nRUN openssl version\n" + new string('#', 4 * Mebi),
        ["instructions of a Dockerfile"] = () => "FROM a\nRUN openssl version\n" + Repeat("RUN a\n", 20_000),
        ["recipes of a Makefile"] = () => "a:\n\topenssl version\n" + Repeat("\ta\n", 20_000),
        ["steps of a workflow"] = () => "jobs:\n  a:\n    runs-on: b\n    steps:\n" + Repeat("    - run: openssl\n", 1_001),
        ["long manifest"] = () => "kind: Certificate\napiVersion: cert-manager.io/v1\n" + new string('#', 4 * Mebi),
        ["deep manifest"] = () => "kind: Certificate\napiVersion: cert-manager.io/v1\nspec: " + new string('[', 101),
        ["nodes of a manifest"] = () => "kind: Certificate\napiVersion: cert-manager.io/v1\nspec:\n" + Repeat("- a\n", 400_001),
        ["long request"] = () => "{ \"CN\": \"a\", \"key\": { \"algo\": \"rsa\", \"size\": 2048 }, \"names\": [] }" + new string(' ', 4 * Mebi),
    };

    [Theory]
    [InlineData("a.cnf", "long config", "longer than 1048576 characters")]
    [InlineData("a.cnf", "lines of a config", "goes over a limit of CertLint (50000 lines")]
    [InlineData("a.inf", "long policy file", "longer than 1048576 characters")]
    [InlineData("a.inf", "entries of a policy file", "more than 20000 entries")]
    [InlineData("a.tf", "long Terraform file", "longer than 1048576 characters")]
    [InlineData("a.tf", "deep Terraform file", "blocks stand more than 24 deep")]
    [InlineData("a.cfg", "options of a template", "more than 10000 options")]
    [InlineData("a.sh", "long script", "goes over a limit of CertLint (4 MiB")]
    [InlineData("a.ps1", "long script", "goes over a limit of CertLint (4 MiB")]
    [InlineData("a.cmd", "long script", "goes over a limit of CertLint (4 MiB")]
    [InlineData("a.sh", "commands of a script", "50000 commands")]
    [InlineData("a.ps1", "deep script", "60 scripts or groups within each other")]
    [InlineData("a.sh", "deep script", "60 scripts or groups within each other")]
    [InlineData("a.sh", "certificates of a script", "more than 2000 commands that make certificates")]
    [InlineData("Dockerfile", "long Dockerfile", "goes over a limit of CertLint (4 MiB")]
    [InlineData("Dockerfile", "instructions of a Dockerfile", "goes over a limit of CertLint")]
    [InlineData("Makefile", "recipes of a Makefile", "goes over a limit of CertLint")]
    [InlineData("a.yml", "steps of a workflow", "more than 1000 scripts that make certificates")]
    [InlineData("a.yaml", "long manifest", "longer than 4194304 characters")]
    [InlineData("a.yaml", "deep manifest", "nests more than 100 levels")]
    [InlineData("a.yaml", "nodes of a manifest", "more than 400000 nodes")]
    [InlineData("a-csr.json", "long request", "longer than 4194304 characters")]
    public void What_is_too_much_is_told_once(string file, string text, string limit)
    {
        var content = Texts[text]();
        var model = Document.Read(content, "/project/" + file);
        var problem = Assert.Single(model.Problems, problem => problem.RuleId == "CERT9001");
        Assert.Contains(limit, problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Place.End, 0, content.Length);
    }

    // Whether so long a text is a template at all, only its end could tell.
    [Fact]
    public void A_long_text_that_may_be_a_template_is_silent() =>
        Assert.Empty(Document.Read("cn = a\nsigning_key\n" + new string('#', Mebi), "/project/a.cfg").Problems);

    // A request for more hosts than any CA takes: the host of the common name may be among those that were not read.
    [Theory]
    [InlineData("a.sh", "openssl req -new -subj /CN=a -addext subjectAltName=", "DNS:a{0},", "\n")]
    [InlineData("a.tf", "resource \"tls_cert_request\" \"a\" {\n  dns_names = [", "\"a{0}\", ", "]\n}\n")]
    [InlineData("a.json", "{ \"CN\": \"a\", \"key\": { \"algo\": \"rsa\", \"size\": 2048 }, \"hosts\": [", "\"a{0}\", ", "\"a\"] }")]
    public void Names_beyond_the_limit_leave_the_list_incomplete(string file, string start, string name, string end)
    {
        var names = string.Concat(Enumerable.Range(0, 2_001).Select(number => string.Format(CultureInfo.InvariantCulture, name, number)));
        var target = Assert.IsType<Model.ConfigTarget>(Assert.Single(Document.Read(start + names + end, "/project/" + file).Targets));
        Assert.Equal(2_000, target.AlternativeNames.Count);
        Assert.False(target.AreAlternativeNamesComplete);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
