using System.Collections.Immutable;
using System.Text;
using CertLint.Analyzers.Live;
using CertLint.Analyzers.Tests.Harness;
using CertLint.Docs;
using CertLint.Runner;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Tests.Live;

/// <summary>An editor is told what the build is told: same rule, severity, place and words.</summary>
public sealed class BuildParityTests : IDisposable
{
    private static readonly string[] Extensions = [".cnf", ".inf", ".tmpl"];

    private readonly string root = Directory.CreateTempSubdirectory("certlint-live-").FullName;

    public static TheoryData<string, int, string, string, string> Examples => RulePage.ExamplesOf("cnf");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public Task Of_an_example_of_a_rules_page(string rule, int line, string kind, string verdict, string text)
    {
        Assert.True(line > 0 && verdict.Length > 0);
        Write(".editorconfig", "root = true\n" + RulePage.Of(rule).Settings);
        Write("certs/example." + kind, text);
        return AssertEqual();
    }

    [Fact]
    public Task Of_the_mistakes_of_each_format()
    {
        Write(".editorconfig", "root = true\n[*]\ncertlint.owned_domains = contoso.com\n[*.inf]\ndotnet_diagnostic.CERT1005.severity = suggestion\n");
        Write("a.cnf", "[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=v3\noutput_password=secret\ndefault_bits=1024\n[dn]\nC=USA\nST=CA\nO=Internet Widgits Pty Ltd\nCN=acme.service-now.com\nemail=a\n[v3]\nsubjectAltName=DNS:https://acme,IP:1.2.3.4,DNS:10.0.0.1\nextendedKeyUsage=serverAuth\n");
        Write("b.cnf", "[req]\ndistinguished_name=dn\nx509_extensions=v3\n[dn]\ncountryName=Country\ncountryName_default=UK\n0.organizationName_default=Müller\n[v3]\nsubjectAltName=@names\n[names]\nDNS.1=*.fabrikam.com\nDNS.1=${missing}\n");
        Write("c.cnf", "[req]\nprompt=no\ndistinguished_name=dn\n.include parts.cnf\n");
        Write("parts.cnf", "[dn]\nCN=mtls.fabrikam.com\n");
        Write("d.inf", "[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\nSubject=\"CN=acme.service-now.com,O=Contoso,L=LA,S=CA,C=USA\"\nKeyLength=1024\nHashAlgorithm=sha1\nRequestType=PKCS10\n[Extensions]\n2.5.29.17=\"{text}\"\n_continue_=\"dns=acme&\"\n[RequestAttributes]\nPassword=x\n");
        Write("e.tmpl", "cn = \"acme.service-now.com\"\norganization = Contoso\nstate = CA\ncountry = USA\nexpiration_days = 4000\ntls_www_server\nunknown_option = 1\ndns_name = https://acme\n");
        Write("h.cnf", "# certlint: disable-file=CERT1004 ours\n[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nC=USA\nST=CA # certlint: disable=CERT1005 ours\nO=Contoso\nL=LA\nCN=\\\n acme.service-now.com\n");
        Write("i.inf", "[NewRequest]\n; certlint: disable-next-line=CERT1001\nSubject=\"CN=acme.service-now.com,O=Contoso,L=San Diego,S=CA,C=USA\"\n");
        Write("j.tmpl", "cn = \"acme.service-now.com\" # certlint: disable=CERT1001\n# certlint: disable=CERT1004\ncountry = USA\nsigning_key\ntls_www_server\n");
        Write("f.sh.tmpl", "#!/bin/sh\nopenssl req -new -subj /C=USA\n");
        Write("g.tmpl", "resource \"tls_cert_request\" \"a\" {\n  subject {\n    country = \"USA\"\n    common_name = \"acme.service-now.com\"\n  }\n}\n");
        return AssertEqual(least: 25);
    }

    [Fact]
    public async Task What_a_baseline_accepts_is_not_shown()
    {
        Write(".editorconfig", "root = true\n");
        Write("a.cnf", "[req]\nprompt=no\ndistinguished_name=dn\noutput_password=secret\n[dn]\nC=USA\nST=CA\nO=Contoso\nL=San Diego\nCN=acme.service-now.com\n");
        Write("sub/b.cnf", "[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nC=UK\u200B\nST=" + new string('x', 300) + "\nO=Contoso\nL=San Diego\nCN=mtls.contoso.com\n");
        var paths = Paths();
        Assert.Equal(6, (await Live(paths)).Length);
        var baseline = Path.Combine(root, "baselines", "accepted.xml");
        Directory.CreateDirectory(Path.GetDirectoryName(baseline)!);
        var request = new LintRequest { Files = [.. paths.Select(path => new InputFile(path))], BaselinePath = baseline };
        LintRun.Execute(request with { GeneratesBaseline = true }, TestContext.Current.CancellationToken);
        Assert.Empty(LintRun.Execute(request, TestContext.Current.CancellationToken).Findings);

        Assert.Empty(await Live(paths, baseline));
        File.WriteAllText(baseline, File.ReadAllText(baseline).Replace("\"USA\"", "\"DEU\"", StringComparison.Ordinal));
        Assert.Equal(["a.cnf(6,3,6,6) Warning CERT1004: Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'."], await Live(paths, baseline));
    }

    [Fact]
    public Task Of_real_configs()
    {
        var corpus = Path.Combine(Repository.Root, "..", "shared", "data", "formats");
        Assert.SkipUnless(Directory.Exists(corpus), "no corpus in ../shared");
        Write(".editorconfig", "root = true\n");
        foreach (var path in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Where(path => Extensions.Contains(Path.GetExtension(path))))
            Write(Path.GetFileName(path), File.ReadAllText(path));
        return AssertEqual(least: 20);
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    private async Task AssertEqual(int least = 0)
    {
        var paths = Paths();
        var told = await Live(paths);
        // Scripts are the build's alone, and what it says of comments. What depends on the date is silent without one, in both.
        var built = LintRun.Execute(new LintRequest { Files = [.. paths.Select(path => new InputFile(path))] }, TestContext.Current.CancellationToken)
            .Findings.Where(finding => !finding.Path.EndsWith(".sh.tmpl", StringComparison.Ordinal) && finding.Finding.Rule.Id is not ("CERT9002" or "CERT9003")).Select(Show).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(built, told);
        Assert.InRange(built.Length, least, int.MaxValue);
    }

    private string[] Paths() =>
        [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => Extensions.Contains(Path.GetExtension(path)))];

    private async Task<string[]> Live(string[] paths, string? baseline = null)
    {
        var list = string.Concat(paths.Select(path => $"file\t{path}\t\t\t\t\n")) + $"editorconfig\t{Path.Combine(root, ".editorconfig")}\n" + (baseline is null ? "" : $"baseline\t{baseline}\n");
        var mistakes = new List<Exception>();
        AdditionalText[] texts =
        [
            .. paths.Append(Path.Combine(root, ".editorconfig")).Concat(baseline is null ? [] : [baseline]).Select(path => new FileText(path, File.ReadAllText(path))),
            new FileText(Path.Combine(root, LiveList.FileName), list),
        ];
        var run = CSharpCompilation.Create("test", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).WithAnalyzers(
            [new LiveFileAnalyzer(mistakes.Add)], new AnalyzerOptions([.. texts], new HostRun.FixedOptions()));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(mistakes);
        return [.. diagnostics.Select(Show).Order(StringComparer.Ordinal)];
    }

    private static string Show(ReportedFinding finding)
    {
        var at = finding.Position;
        return $"{Path.GetFileName(finding.Path)}({at.Line},{at.Column},{at.EndLine},{at.EndColumn}) {finding.Severity} {finding.Finding.Rule.Id}: {finding.Finding.Message}";
    }

    private static string Show(Diagnostic diagnostic)
    {
        var at = diagnostic.Location.GetLineSpan();
        var severity = diagnostic.Severity == DiagnosticSeverity.Info ? "Suggestion" : diagnostic.Severity.ToString();
        return $"{Path.GetFileName(at.Path)}({at.StartLinePosition.Line + 1},{at.StartLinePosition.Character + 1},{at.EndLinePosition.Line + 1},{at.EndLinePosition.Character + 1}) {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }

    private sealed class FileText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
