using BenchmarkDotNet.Attributes;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Benchmarks;

/// <summary>A host name, split and looked up in the Public Suffix List; the peer is .NET's own URI parser.</summary>
[MemoryDiagnoser]
public class HostBenchmarks
{
    private const string Name = "mtls.contoso.com";

    private readonly MappedText text = MappedText.Verbatim(Name, 0);

    [Benchmark(Baseline = true, Description = "Uri.CheckHostName")]
    public UriHostNameType DotNet() => Uri.CheckHostName(Name);

    [Benchmark(Description = "CertLint: split")]
    public HostName Parse() => HostName.Parse(text);

    [Benchmark(Description = "CertLint: public suffix")]
    public bool IsSuffix() => PublicSuffixes.IsIcannSuffix(Name);

    [Benchmark(Description = "CertLint: top-level domain")]
    public bool HasTopLevelDomain() => PublicSuffixes.HasKnownTopLevelDomain(Name);
}
