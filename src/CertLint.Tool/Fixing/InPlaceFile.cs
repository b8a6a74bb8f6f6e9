namespace CertLint.Tool.Fixing;

/// <summary>
/// Changes a file where it lies, so that its mode, owner, access list and other names (hard links) stay; another file in its place
/// would have to get them all anew. What is written is short, and on the disk before the next file is touched.
/// </summary>
internal static class InPlaceFile
{
    /// <summary>The file that a path leads to; the path itself where it is no link.</summary>
    public static string Resolve(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            return path;
        }
    }

    /// <summary>Writes the file, if it still is what it was.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="before">What must stand there.</param>
    /// <param name="after">What is to stand there.</param>
    /// <returns>Why nothing was written, in words that follow "because"; null where it was.</returns>
    public static string? Write(string path, byte[] before, byte[] after)
    {
        try
        {
            // Who may do all would not be kept from it.
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
                return "it is read-only";
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, 1);
            var now = new byte[stream.Length];
            stream.ReadExactly(now);
            // Another name of a file that was changed just now.
            if (now.AsSpan().SequenceEqual(after))
                return null;
            if (!now.AsSpan().SequenceEqual(before))
                return "it has changed meanwhile; run certlint again";
            Replace(stream, before, after);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "access to it is denied";
        }
        catch (Exception error) when (error is IOException or NotSupportedException or ArgumentException)
        {
            return "it cannot be written (" + error.Message.TrimEnd('.') + ")";
        }
    }

    private static void Replace(FileStream stream, byte[] before, byte[] after)
    {
        try
        {
            Put(stream, after, before.AsSpan().CommonPrefixLength(after));
        }
        catch (IOException)
        {
            // As when the disk is full: half of a change is worse than none.
            Put(stream, before, 0);
            throw;
        }
    }

    private static void Put(FileStream stream, byte[] content, int from)
    {
        stream.Position = from;
        stream.Write(content, from, content.Length - from);
        stream.SetLength(content.Length);
        stream.Flush(flushToDisk: true);
    }
}
