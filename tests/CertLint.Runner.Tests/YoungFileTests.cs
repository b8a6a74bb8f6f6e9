using CertLint.Model;
using CertLint.Runner.Caching;
using CertLint.Runner.Files;

namespace CertLint.Runner.Tests;

/// <summary>Files whose time stamp proves nothing are compared by content, and no longer than that.</summary>
public sealed class YoungFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeParts parts = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_change_within_the_same_tick_and_of_the_same_length_is_seen()
    {
        var path = folder.WriteNow("a.pem", "cert a");
        var request = Cached(path);
        parts.Run(request);
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "cert x");
        File.SetLastWriteTimeUtc(path, time);

        var result = parts.Run(request);

        Assert.Equal(["a.pem:1 CERT1001 Warning x Peer Unknown ServiceNow"], result.Lines());
        Assert.Equal(1, result.FilesRead);
    }

    [Fact]
    public void A_young_file_that_did_not_change_is_replayed()
    {
        var request = Cached(folder.WriteNow("a.pem", "cert a"));
        parts.Run(request);

        var replay = parts.Run(request);

        Assert.Equal((true, 0), (replay.IsReplay, replay.FilesRead));
    }

    [Fact]
    public void A_young_file_is_compared_by_content_no_longer_than_it_is_young()
    {
        var path = folder.Write("a.pem", "cert a");
        var request = Cached(path);
        parts.Run(request);
        var written = File.GetLastWriteTimeUtc(path);
        MakeYoung(path, written.AddSeconds(1).Ticks);

        Assert.True(parts.Run(request).IsReplay);

        Assert.True(CacheFile.TryRead(folder.Cache)!.RunStart > written.AddSeconds(3).Ticks);
        File.WriteAllText(path, "cert x");
        File.SetLastWriteTimeUtc(path, written);
        Assert.True(parts.Run(request).IsReplay);
    }

    [Fact]
    public void A_young_file_that_changed_meanwhile_is_not_taken_for_an_old_one()
    {
        var path = folder.Write("a.pem", "cert a");
        var request = Cached(path);
        parts.Run(request);
        var written = File.GetLastWriteTimeUtc(path);
        MakeYoung(path, written.AddSeconds(1).Ticks);
        File.WriteAllText(path, "cert x");
        File.SetLastWriteTimeUtc(path, written);

        Assert.Equal(["a.pem:1 CERT1001 Warning x Peer Unknown ServiceNow"], parts.Run(request).Lines());
    }

    [Fact]
    public void A_file_of_the_future_is_compared_by_content_each_time()
    {
        var path = folder.Write("a.pem", "cert a");
        var future = DateTime.UtcNow.AddDays(1);
        File.SetLastWriteTimeUtc(path, future);
        var request = Cached(path);
        parts.Run(request);
        Assert.True(parts.Run(request).IsReplay);
        File.WriteAllText(path, "cert x");
        File.SetLastWriteTimeUtc(path, future);

        Assert.Equal(["a.pem:1 CERT1001 Warning x Peer Unknown ServiceNow"], parts.Run(request).Lines());
    }

    [Fact]
    public void A_link_turned_to_another_file_is_seen()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        folder.Write("one", "cert a");
        folder.Write("two", "cert x");
        var link = folder["a.pem"];
        File.CreateSymbolicLink(link, folder["one"]);
        var request = Cached(link);
        parts.Run(request);
        Assert.True(parts.Run(request).IsReplay);
        File.Delete(link);
        File.CreateSymbolicLink(link, folder["two"]);

        Assert.Equal(["a.pem:1 CERT1001 Warning x Peer Unknown ServiceNow"], parts.Run(request).Lines());
    }

    [Fact]
    public void A_young_referenced_file_is_compared_by_content()
    {
        var more = folder.WriteNow("more.cnf", "one");
        var request = Cached(folder.Write("a.cnf", "refers more.cnf"));
        parts.Run(request);
        var time = File.GetLastWriteTimeUtc(more);
        File.WriteAllText(more, "two");
        File.SetLastWriteTimeUtc(more, time);

        Assert.Equal("two", parts.Run(request).Findings[0].Finding.Message);
    }

    /// <summary>Makes the cache say that the run that wrote it began at another time.</summary>
    private void MakeYoung(string path, long runStart)
    {
        var record = RunRecord.TryRead(folder.Cache)!;
        var file = new LintedFile(new InputFile(path), WithDigest(new WatchedFile(path, record.Files[0].Stamp, null)), DocumentModel.Empty, null);
        File.WriteAllBytes(folder.Cache, RunRecord.Compose(
            runStart, record.ReaderKey, record.RunKey,
            new RunOutcome(new LintResult([], 0, false), [file], record.Watched.Select(WithDigest).ToArray(), record.Window)));

        static WatchedFile WithDigest(WatchedFile file) => file.Stamp.State == FileState.File
            ? file with { Digest = FileContent.Digest(File.ReadAllBytes(file.Path)) }
            : file;
    }

    private LintRequest Cached(params string[] paths) => Requests.Of(paths) with { CachePath = folder.Cache };
}
