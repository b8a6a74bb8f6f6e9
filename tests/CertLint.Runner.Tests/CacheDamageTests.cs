using CertLint.Runner.Caching;

namespace CertLint.Runner.Tests;

public sealed class CacheDamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeParts parts = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_byte_changed_anywhere_never_changes_an_outcome()
    {
        var (request, expected) = RunOnce();
        var whole = File.ReadAllBytes(folder.Cache);
        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(folder.Cache, damaged);

            Assert.Equal(expected, parts.Run(request).Lines());
        }
    }

    [Fact]
    public void A_byte_changed_anywhere_never_gives_a_wrong_model()
    {
        var (request, expected) = RunOnce();
        var whole = File.ReadAllBytes(folder.Cache);
        // Other metadata that changes no finding: the models of the cache are used, its findings are not.
        var other = request with { Files = [.. request.Files.Select(file => file with { NoWarn = "CS1591" })] };
        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(folder.Cache, damaged);

            Assert.Equal(expected, parts.Run(other).Lines());
        }
    }

    [Fact]
    public void A_cache_cut_anywhere_is_made_anew()
    {
        var (request, expected) = RunOnce();
        var whole = File.ReadAllBytes(folder.Cache);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(folder.Cache, whole[..length]);
            var result = parts.Run(request);

            Assert.Equal(expected, result.Lines());
            Assert.False(result.IsReplay);
        }

        Assert.True(parts.Run(request).IsReplay);
    }

    [Fact]
    public void A_whole_cache_of_an_earlier_format_is_made_anew()
    {
        const int versionStart = 8, sumStart = 48;
        var (request, expected) = RunOnce();
        var whole = File.ReadAllBytes(folder.Cache);
        whole[versionStart]--;
        BitConverter.TryWriteBytes(whole.AsSpan(sumStart), Checksum.Of(whole, 0, sumStart));
        File.WriteAllBytes(folder.Cache, whole);

        var result = parts.Run(request);

        Assert.Equal(expected, result.Lines());
        Assert.False(result.IsReplay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"version\": 1 }")]
    public void A_file_of_another_kind_is_replaced(string content)
    {
        var (request, expected) = RunOnce();
        File.WriteAllText(folder.Cache, content);

        Assert.Equal(expected, parts.Run(request).Lines());
        Assert.True(parts.Run(request).IsReplay);
    }

    [Fact]
    public void A_cache_with_whole_sums_and_senseless_content_is_made_anew()
    {
        var (request, expected) = RunOnce();
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var head = new ByteWriter();
            var body = new ByteWriter();
            var noise = new byte[random.Next(300)];
            random.NextBytes(noise);
            head.Raw(noise, 0, noise.Length);
            body.Raw(noise, 0, noise.Length);
            File.WriteAllBytes(folder.Cache, CacheFile.Compose(0, head, body));

            Assert.Equal(expected, parts.Run(request).Lines());
        }
    }

    [Fact]
    public void A_cache_that_cannot_be_kept_does_not_stop_the_run()
    {
        var request = Requests.Of(folder.Write("a.pem", "cert a"));
        var isFile = folder.Write("file", "");
        Directory.CreateDirectory(folder["folder"]);

        Assert.Single(parts.Run(request with { CachePath = Path.Combine(isFile, "cache") }).Findings);
        Assert.Single(parts.Run(request with { CachePath = folder["folder"] }).Findings);
        Assert.Single(parts.Run(request with { CachePath = "no\0path" }).Findings);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.tmp"));
    }

    [Fact]
    public async Task Runs_at_the_same_time_leave_a_whole_cache()
    {
        var first = Requests.Of(folder.Write("a.pem", "cert a")) with { CachePath = folder.Cache };
        var second = Requests.Of(folder.Write("b.pem", "cert b")) with { CachePath = folder.Cache };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(run => Task.Run(
            () =>
            {
                for (var i = 0; i < 25; i++)
                {
                    var isFirst = (run + i) % 2 == 0;
                    var finding = Assert.Single(parts.Run(isFirst ? first : second).Findings);
                    Assert.StartsWith(isFirst ? "a " : "b ", finding.Finding.Message, StringComparison.Ordinal);
                }
            },
            TestContext.Current.CancellationToken)));

        Assert.NotNull(CacheFile.TryRead(folder.Cache));
        Assert.Equal([folder.Cache], Directory.GetFiles(Path.GetDirectoryName(folder.Cache)!));
    }

    private (LintRequest Request, string[] Expected) RunOnce()
    {
        var request = Requests.Of(folder.Write("a.pem", "cert a D1\nkey"), folder.Write("b.cnf", "config b\nproblem CERT5001"))
            with { CachePath = folder.Cache };
        return (request, parts.Run(request).Lines());
    }
}
