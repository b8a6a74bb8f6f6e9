namespace CertLint.Runner.Files;

/// <summary>
/// A path on which an outcome depends, whether something stands there or not, and what stood there. While the stamp was
/// too young to prove anything, the content's digest does.
/// </summary>
/// <param name="Path">Full path.</param>
/// <param name="Stamp">What was seen, before reading.</param>
/// <param name="Digest">SHA-256 of the content where the stamp alone proves nothing; null elsewhere.</param>
internal sealed record WatchedFile(string Path, FileStamp Stamp, byte[]? Digest)
{
    /// <summary>A file of which <paramref name="content"/> was read after <paramref name="stamp"/> was taken.</summary>
    public static WatchedFile Of(string path, FileStamp stamp, FileContent content, long runStart)
    {
        if (content.Bytes is { } bytes)
            return new WatchedFile(path, stamp, stamp.IsTooYoungFor(runStart) ? FileContent.Digest(bytes) : null);
        return new WatchedFile(path, content.IsLasting ? stamp : FileStamp.Unstable, null);
    }

    /// <summary>A file that somebody else has read since the run began; its content now need not be what was read.</summary>
    public static WatchedFile OfForeign(string path, long runStart)
    {
        var stamp = FileStamp.Of(path);
        if (stamp.IsWrittenSince(runStart))
            return new WatchedFile(path, FileStamp.Unstable, null);
        return stamp.IsTooYoungFor(runStart)
            ? Of(path, stamp, FileContent.Read(path, stamp), runStart)
            : new WatchedFile(path, stamp, null);
    }

    /// <summary>True where there stands what stood there in the run that began at <paramref name="runStart"/>.</summary>
    public bool IsCurrent(long runStart) => IsCurrent(Path, Stamp, Digest, FileStamp.Of(Path), runStart);

    /// <summary>As <see cref="IsCurrent(long)"/>, for a record that is kept elsewhere.</summary>
    public static bool IsCurrent(string path, FileStamp then, byte[]? digest, FileStamp now, long runStart)
    {
        if (then.State == FileState.Unstable || then != now)
            return false;
        if (!then.IsTooYoungFor(runStart))
            return true;
        return digest is not null
            && FileContent.Read(path, now).Bytes is { } bytes
            && FileContent.Digest(bytes).SequenceEqual(digest);
    }
}
