using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CertLint.Names;

namespace CertLint.Benchmarks;

/// <summary>The first question to each embedded list, each in a process of its own that has compiled none of it yet.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdStartBenchmarks
{
    [Benchmark(Description = "Public Suffix List, ICANN part")]
    public bool SuffixList() => PublicSuffixes.IsIcannSuffix("mtls.contoso.com");

    [Benchmark(Description = "Public Suffix List, private part")]
    public string? PrivateSuffixList() => PublicSuffixes.PrivateSuffixOf("mtls.contoso.com");

    [Benchmark(Description = "ISO 3166-1")]
    public bool Countries() => CertLint.Names.Countries.IsAssigned("US");

    [Benchmark(Description = "ISO 3166-2")]
    public bool Subdivisions() => CertLint.Names.Subdivisions.IsName("US", "California");
}
