using System.Buffers.Binary;
using System.Text;

namespace CertLint.Tool.Walking.Ignoring;

/// <summary>
/// The paths that git tracks, which it never ignores, whatever patterns say: a key that was added by force is in the repository.
/// (gitformat-index(5), versions 2 to 4. Of a split index only the part is read that is not shared.)
/// </summary>
internal static class GitIndex
{
    // Ten numbers of what the file system said, the object's name, flags.
    private const int StatLength = 40;
    private const int FlagsLength = 2;
    private const int HeaderLength = 12;
    private const int CompressingVersion = 4;
    private const int ExtendedFlag = 0x4000;

    /// <summary>The paths, with <c>/</c>; those before what cannot be understood, where there is such.</summary>
    /// <param name="index">The whole file.</param>
    /// <param name="hashLength">Octets of an object's name: 20 for SHA-1, 32 for SHA-256.</param>
    public static IReadOnlyList<string> Paths(ReadOnlySpan<byte> index, int hashLength)
    {
        var paths = new List<string>();
        if (index.Length < HeaderLength || !index.StartsWith("DIRC"u8))
            return paths;
        var version = BinaryPrimitives.ReadUInt32BigEndian(index[4..]);
        var count = BinaryPrimitives.ReadUInt32BigEndian(index[8..]);
        byte[] path = [];
        for (var at = HeaderLength; count > 0 && version is >= 2 and <= CompressingVersion; count--)
        {
            var start = at;
            at += StatLength + hashLength;
            if (at + FlagsLength > index.Length)
                break;
            var flags = BinaryPrimitives.ReadUInt16BigEndian(index[at..]);
            at += (flags & ExtendedFlag) != 0 ? 2 * FlagsLength : FlagsLength;
            var kept = 0;
            if (version == CompressingVersion && !TryKept(index, ref at, path.Length, out kept))
                break;
            var length = at < index.Length ? index[at..].IndexOf((byte)0) : -1;
            if (length < 0)
                break;
            path = [.. path.AsSpan(0, kept), .. index.Slice(at, length)];
            at += length + 1;
            // Older versions fill up to a multiple of eight.
            if (version < CompressingVersion)
                at += (8 - ((at - start) % 8)) % 8;
            paths.Add(Encoding.UTF8.GetString(path));
        }

        return paths;
    }

    // How many octets of the last path stay is told by how many go, seven bits at a time, each further step counting one more.
    private static bool TryKept(ReadOnlySpan<byte> index, ref int at, int lastLength, out int kept)
    {
        var gone = 0L;
        for (var isFirst = true; ; isFirst = false)
        {
            kept = (int)(lastLength - gone);
            if (at >= index.Length || gone > lastLength)
                return false;
            var octet = index[at++];
            gone = ((isFirst ? 0 : gone + 1) << 7) | (uint)(octet & 0x7F);
            if (octet >= 0x80)
                continue;
            kept = (int)(lastLength - gone);
            return kept >= 0;
        }
    }
}
