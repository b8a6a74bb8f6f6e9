using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Inspections;

public class ConcurrencyTests
{
    private const int Files = 120;

    [Fact]
    public async Task Many_files_at_once_give_what_they_give_one_by_one()
    {
        var sources = Enumerable.Range(0, Files).Select(Source).ToArray();
        var expected = Enumerable.Range(0, Files)
            .SelectMany(number => (string[])[$"/{number}.cs CERT1001 acme{number}.service-now.com", $"/{number}.cs CERT1004 USA", $"/{number}.cs CERT1005 CA"])
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, await Told(new HostRun(), sources));
        Assert.Equal(expected, await Told(new HostRun { IsConcurrent = true }, sources));
    }

    private static async Task<IEnumerable<string>> Told(HostRun run, string[] sources)
    {
        var diagnostics = await run.Of(sources);
        Assert.Empty(run.Thrown);
        return diagnostics
            .Select(diagnostic =>
                $"{diagnostic.Location.SourceTree!.FilePath} {diagnostic.Id} {diagnostic.Location.SourceTree.GetText().ToString(diagnostic.Location.SourceSpan)}")
            .Order(StringComparer.Ordinal);
    }

    private static string Source(int number) => $$"""
        using System.Security.Cryptography.X509Certificates;
        class Program{{number}}
        {
            object Field = new X500DistinguishedName("CN=acme{{number}}.service-now.com, C=US");
            object Property => new X500DistinguishedName("O=Contoso, C=USA");
            void Add(X500DistinguishedNameBuilder b)
            {
                b.AddStateOrProvinceName("CA");
                b.AddCountryOrRegion("US");
            }
        }
        """;
}
