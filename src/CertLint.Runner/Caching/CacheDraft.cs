using CertLint.Runner.Files;

namespace CertLint.Runner.Caching;

/// <summary>
/// A cache file in the making: made when a run begins, which also tells the file system's own time, and swapped with the
/// old one as a whole, so that no reader ever sees a part and of two builds at once the last one wins.
/// </summary>
internal sealed class CacheDraft : IDisposable
{
    private readonly string path;
    private readonly string draftPath;
    private bool isDone;

    private CacheDraft(string path, string draftPath, long runStart)
    {
        this.path = path;
        this.draftPath = draftPath;
        RunStart = runStart;
    }

    /// <summary>The file system's time when the draft was begun, UTC ticks.</summary>
    public long RunStart { get; }

    /// <summary>Begins a draft; null where its folder cannot be written, so that a run does without.</summary>
    public static CacheDraft? TryBegin(string path)
    {
        var draftPath = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            if (FilePaths.FolderOf(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            new FileStream(draftPath, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1).Dispose();
            return new CacheDraft(path, draftPath, File.GetLastWriteTimeUtc(draftPath).Ticks);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return null;
        }
    }

    /// <summary>Writes the draft and puts it in the old file's place; a cache that cannot be kept is no error.</summary>
    public void Commit(byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(draftPath, bytes);
            WholeFile.Swap(draftPath, path);
            isDone = true;
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            Dispose();
        }
    }

    /// <summary>Leaves nothing behind where nothing was committed.</summary>
    public void Dispose()
    {
        if (isDone)
            return;
        try
        {
            File.Delete(draftPath);
            isDone = true;
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            // Somebody looks into it, e.g. a virus scanner; a left-over draft is never read, and Clean removes its folder.
            isDone = false;
        }
    }
}
