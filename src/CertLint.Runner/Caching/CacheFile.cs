using CertLint.Runner.Files;

namespace CertLint.Runner.Caching;

/// <summary>
/// The bytes of a cache file: a header, a head (what a replay needs) and a body (the models). Anything that is not a
/// whole and undamaged file of this format counts as no cache.
/// </summary>
internal sealed class CacheFile
{
    // "CERTLINT" and the format's version, to be raised with any change of the formats in this folder.
    private const long Magic = 0x544E494C54524543;
    private const int FormatVersion = 9;
    private const int HeaderLength = 56;

    private readonly byte[] bytes;
    private readonly int headLength;
    private readonly long bodySum;

    private CacheFile(byte[] bytes, long runStart, int headLength, long bodySum)
    {
        this.bytes = bytes;
        this.headLength = headLength;
        this.bodySum = bodySum;
        RunStart = runStart;
    }

    /// <summary>The file system's time at which the run that wrote it began, UTC ticks.</summary>
    public long RunStart { get; }

    public ByteReader Head => new(bytes, HeaderLength, HeaderLength + headLength);

    private int BodyStart => HeaderLength + headLength;

    public static CacheFile? TryRead(string path)
    {
        try
        {
            using var stream = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            if (stream.Length is < HeaderLength or > int.MaxValue)
                return null;
            var bytes = new byte[(int)stream.Length];
            var count = 0;
            while (count < bytes.Length && stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
                count += read;
            return count == bytes.Length ? Parse(bytes) : null;
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return null;
        }
    }

    public static byte[] Compose(long runStart, ByteWriter head, ByteWriter body)
    {
        var headBytes = head.ToArray();
        var bodyBytes = body.ToArray();
        var file = new ByteWriter();
        file.Long(Magic);
        file.Long(FormatVersion);
        file.Long(runStart);
        WriteLength(file, headBytes.Length);
        WriteLength(file, bodyBytes.Length);
        file.Long(Checksum.Of(headBytes, 0, headBytes.Length));
        file.Long(Checksum.Of(bodyBytes, 0, bodyBytes.Length));
        var header = file.ToArray();
        file.Long(Checksum.Of(header, 0, header.Length));
        file.Raw(headBytes, 0, headBytes.Length);
        file.Raw(bodyBytes, 0, bodyBytes.Length);
        return file.ToArray();
    }

    /// <summary>The models; null where they are damaged.</summary>
    public ByteReader? TryGetBody() =>
        Checksum.Of(bytes, BodyStart, bytes.Length - BodyStart) == bodySum
            ? new ByteReader(bytes, BodyStart, bytes.Length)
            : null;

    /// <summary>True where another file says the same, but for its header.</summary>
    public bool HoldsSame(byte[] other) => ByteReader.AreEqual(bytes, other, HeaderLength);

    /// <summary>The same outcome, seen again by a run that began later.</summary>
    public byte[] WithRunStart(long runStart)
    {
        var head = new ByteWriter();
        head.Raw(bytes, HeaderLength, headLength);
        var body = new ByteWriter();
        body.Raw(bytes, BodyStart, bytes.Length - BodyStart);
        return Compose(runStart, head, body);
    }

    private static CacheFile? Parse(byte[] bytes)
    {
        var header = new ByteReader(bytes, 0, HeaderLength);
        if (header.Long() != Magic || header.Long() != FormatVersion)
            return null;
        var runStart = header.Long();
        var headLength = ReadLength(header);
        var bodyLength = ReadLength(header);
        var headSum = header.Long();
        var bodySum = header.Long();
        var headerEnd = header.Position;
        var isWhole = header.Long() == Checksum.Of(bytes, 0, headerEnd)
            && headLength >= 0
            && headLength <= bytes.Length - HeaderLength
            && bodyLength == bytes.Length - HeaderLength - headLength
            && Checksum.Of(bytes, HeaderLength, headLength) == headSum;
        return isWhole ? new CacheFile(bytes, runStart, headLength, bodySum) : null;
    }

    private static void WriteLength(ByteWriter writer, int length)
    {
        for (var shift = 0; shift < 32; shift += 8)
            writer.Byte((byte)(length >> shift));
    }

    private static int ReadLength(ByteReader reader) =>
        reader.Byte() | reader.Byte() << 8 | reader.Byte() << 16 | reader.Byte() << 24;
}
