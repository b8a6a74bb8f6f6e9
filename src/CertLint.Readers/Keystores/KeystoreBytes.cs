using System.Buffers.Binary;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keystores;

/// <summary>Steps over a file of Java's big-endian forms. What a length claims is held against the octets that are left.</summary>
/// <param name="content">The whole file.</param>
internal sealed class KeystoreBytes(byte[] content)
{
    private int position;

    /// <summary>Offset of the next octet.</summary>
    public int Position => position;

    /// <summary>Octets that are left.</summary>
    public int Left => content.Length - position;

    /// <summary>The next octet, which stays the next one.</summary>
    /// <exception cref="MalformedContentException">There is none; so throw all methods below.</exception>
    public byte Peek() => Left > 0 ? content[position] : throw CutOff();

    /// <summary>One octet.</summary>
    public byte Byte() => Take(1)[0];

    /// <summary>An unsigned number of two octets.</summary>
    public int UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    /// <summary>An unsigned number of four octets.</summary>
    public uint UInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    /// <summary>A signed number of eight octets.</summary>
    public long Int64() => BinaryPrimitives.ReadInt64BigEndian(Take(8));

    /// <summary>Octets behind a length of four octets.</summary>
    public byte[] Octets() => Take(UInt32()).ToArray();

    /// <summary>A text as DataOutput.writeUTF writes it.</summary>
    public string Text() => ModifiedUtf8.Decode(Take(UInt16()));

    /// <summary>Steps over octets.</summary>
    public void Skip(long count) => _ = Take(count);

    /// <summary>What is thrown where a length leads past the end.</summary>
    private MalformedContentException CutOff() => new($"it is cut off, or a length in it is wrong, at byte {position}");

    private ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > Left)
            throw CutOff();
        var taken = new ReadOnlySpan<byte>(content, position, (int)count);
        position += (int)count;
        return taken;
    }
}
