using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CertLint.Tool.Verbs;

namespace CertLint.Tool.Checking;

/// <summary>
/// One of several parts of a run, of which each file is in exactly one. A folder is never divided, because its files tell what each
/// other are for; which part it is in depends on its path alone, so that each machine of a matrix finds the same without being told.
/// </summary>
/// <param name="Index">Its number, from 1.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>More than any CI service starts jobs for one matrix.</summary>
    private const int MostShards = 1000;

    /// <summary>Reads <c>2/4</c>.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static Shard Parse(string written)
    {
        var parts = written.Split('/');
        return parts is [var index, var count] && Number(index) is { } number && Number(count) is { } all && number <= all
            ? new Shard(number, all)
            : throw new UsageException($"'{written}' is no part of a run; write I/N as in '--shard 2/4', with I from 1 to N and N up to {MostShards}.");
    }

    /// <summary>True where a file is in this part.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="root">Full path of the folder that is the same one on each machine.</param>
    public bool Holds(string path, string root)
    {
        var folder = Path.GetRelativePath(root, Path.GetDirectoryName(path) ?? path).Replace(Path.DirectorySeparatorChar, '/');
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(folder), digest);
        return BinaryPrimitives.ReadUInt32BigEndian(digest) % (uint)Count == (uint)(Index - 1);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostShards ? number : null;
}
