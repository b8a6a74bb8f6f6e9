using System.Globalization;
using System.Security.Cryptography;

namespace CertLint.Runner.Files;

/// <summary>A file's bytes, or why they cannot be had.</summary>
/// <param name="Bytes">The whole file; null where it could not be read.</param>
/// <param name="Failure">Words that follow "because"; null where it could be read.</param>
/// <param name="IsLasting">True where the stamp alone tells that it fails again.</param>
internal sealed record FileContent(byte[]? Bytes, string? Failure, bool IsLasting)
{
    /// <summary>Bytes in the largest file that is read: keystores and bundles stay far below it.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    /// <summary>True where it was not read because of its length; it need not hold anything of ours.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>Reads a file as a whole; locks nobody out, throws nothing, waits for no pipe's other end.</summary>
    public static FileContent Read(string path, FileStamp stamp)
    {
        switch (stamp.State)
        {
            case FileState.Missing:
                return Lasting("it does not exist or may not be seen");
            case FileState.Folder:
                return Lasting("it is a folder");
            case FileState.File when stamp.Length > LargestFile:
                return TooLarge(isLasting: true);
        }

        try
        {
            // Pipes and devices have no length, and opening a pipe would wait for its writer.
            using var stream = stamp.Length > 0
                ? Open(path)
                : NonBlockingFile.Open(path);
            return stream.CanSeek ? ReadAll(stream) : new FileContent(null, "it is no regular file", false);
        }
        catch (UnauthorizedAccessException)
        {
            return new FileContent(null, "access to it is denied", false);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return new FileContent(null, "it cannot be opened (" + error.Message.TrimEnd('.') + ")", false);
        }
    }

    /// <summary>What somebody else has read.</summary>
    public static FileContent Of(byte[] bytes) => bytes.Length > LargestFile ? TooLarge(isLasting: false) : new FileContent(bytes, null, false);

    /// <summary>What <see cref="Read"/> says of a file that is larger than it reads; null of any other.</summary>
    public static FileContent? TooLargeAt(FileStamp stamp) =>
        stamp is { State: FileState.File, Length: > LargestFile } ? TooLarge(isLasting: true) : null;

    /// <summary>Opens a regular file; locks nobody out.</summary>
    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);

    /// <summary>SHA-256 of the bytes.</summary>
    public static byte[] Digest(byte[] bytes)
    {
#if NET
        return SHA256.HashData(bytes);
#else
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
#endif
    }

    private static FileContent TooLarge(bool isLasting)
    {
        var reason = string.Format(CultureInfo.InvariantCulture, "it is larger than {0} MiB", LargestFile / (1024 * 1024));
        return new FileContent(null, reason, isLasting) { IsTooLarge = true };
    }

    private static FileContent Lasting(string failure) => new(null, failure, true);

    private static FileContent ReadAll(FileStream stream)
    {
        if (stream.Length > LargestFile)
            return TooLarge(isLasting: false);
        var bytes = new byte[(int)stream.Length];
        var count = 0;
        while (count < bytes.Length)
        {
            var read = stream.Read(bytes, count, bytes.Length - count);
            if (read == 0)
                break;
            count += read;
        }

        if (count < bytes.Length)
            Array.Resize(ref bytes, count);
        return new FileContent(bytes, null, true);
    }
}
