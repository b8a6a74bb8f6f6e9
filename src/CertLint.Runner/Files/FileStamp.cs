namespace CertLint.Runner.Files;

/// <summary>What stands at a path.</summary>
internal enum FileState
{
    /// <summary>Nothing, or nothing that may be seen.</summary>
    Missing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>Something that must be looked at anew in each run: it changed meanwhile, or could not be read.</summary>
    Unstable,
}

/// <summary>What one look at the file system tells of a path; equal stamps mostly mean equal content.</summary>
/// <param name="State">What stands there.</param>
/// <param name="Length">Bytes, of a link's target.</param>
/// <param name="Time">Last write, UTC ticks; <see cref="NoTime"/> where it proves nothing.</param>
internal readonly record struct FileStamp(FileState State, long Length, long Time)
{
    /// <summary>
    /// File systems keep times in steps of up to 2 s (FAT), so that a file may change within one step and keep its time.
    /// </summary>
    private const long LongestStep = 2 * TimeSpan.TicksPerSecond;

    private const long NoTime = long.MaxValue;

    public static FileStamp Missing => default;

    public static FileStamp Unstable => new(FileState.Unstable, 0, NoTime);

    public static FileStamp Of(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                return Directory.Exists(path) ? new FileStamp(FileState.Folder, 0, 0) : Missing;
            return (info.Attributes & FileAttributes.ReparsePoint) != 0
                ? OfLink(info)
                : new FileStamp(FileState.File, info.Length, info.LastWriteTimeUtc.Ticks);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return Missing;
        }
    }

    /// <summary>
    /// True where the file was younger than a file system's step when a run began at <paramref name="runStart"/>, so that
    /// only its content tells whether it has changed since.
    /// </summary>
    public bool IsTooYoungFor(long runStart) => State == FileState.File && Time >= runStart - LongestStep;

    /// <summary>True where the file was certainly written after a run began.</summary>
    public bool IsWrittenSince(long runStart) => State == FileState.File && Time >= runStart && Time != NoTime;

    // A link may be turned to another file of the same length and time.
    private static FileStamp OfLink(FileInfo link)
    {
#if NET
        return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
            ? new FileStamp(FileState.File, target.Length, NoTime)
            : Missing;
#else
        using var stream = link.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return new FileStamp(FileState.File, stream.Length, NoTime);
#endif
    }
}
