using System.Security.Cryptography.X509Certificates;
using BenchmarkDotNet.Attributes;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Benchmarks;

/// <summary>A name of six attributes, parsed and held against all subject rules; the peer is .NET's own parser.</summary>
[MemoryDiagnoser]
public class NameBenchmarks
{
    private const string Text = "CN=mtls.contoso.com, OU=Integration, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US";

    private readonly Linter linter = new();

    [Benchmark(Baseline = true, Description = "new X500DistinguishedName(text)")]
    public X500DistinguishedName DotNet() => new(Text);

    [Benchmark(Description = "CertLint: parse")]
    public NameParse Parse() => DotNetDialect.Parse(MappedText.Verbatim(Text, 0));

    [Benchmark(Description = "CertLint: parse and lint")]
    public int ParseAndLint()
    {
        var target = new CodeTarget(default) { Subject = DotNetDialect.Parse(MappedText.Verbatim(Text, 0)).Name };
        return linter.Lint(target, LintPolicy.Default).Count;
    }
}
