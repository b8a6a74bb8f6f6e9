using System.Buffers.Binary;
using System.Text;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Writes a stream of Java's serialization (Java Object Serialization Specification 6) piece by piece.</summary>
internal sealed class JavaStreamBuilder
{
    public const byte Null = 0x70;
    public const byte Reference = 0x71;
    public const byte ClassDescription = 0x72;
    public const byte Object = 0x73;
    public const byte String = 0x74;
    public const byte Array = 0x75;
    public const byte Class = 0x76;
    public const byte BlockData = 0x77;
    public const byte End = 0x78;
    public const byte Reset = 0x79;
    public const byte LongBlockData = 0x7A;
    public const byte LongString = 0x7C;
    public const byte ProxyClassDescription = 0x7D;
    public const byte Enum = 0x7E;

    private readonly List<byte> octets = [0xAC, 0xED, 0, 5];

    public byte[] Build() => [.. octets];

    public JavaStreamBuilder Octets(params byte[] more)
    {
        octets.AddRange(more);
        return this;
    }

    public JavaStreamBuilder UInt16(int number) => Octets((byte)(number >> 8), (byte)number);

    public JavaStreamBuilder UInt32(uint number)
    {
        var encoded = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(encoded, number);
        return Octets(encoded);
    }

    public JavaStreamBuilder Text(string text) => UInt16(Encoding.UTF8.GetByteCount(text)).Octets(Encoding.UTF8.GetBytes(text));

    /// <summary>The handle of the n-th thing that may be referred to.</summary>
    public JavaStreamBuilder To(int index) => Octets(Reference).UInt32(0x7E0000 + (uint)index);

    /// <summary>A class descriptor up to its annotations, which are none; the class above follows.</summary>
    public JavaStreamBuilder NewClass(string name, byte flags, params (char Type, string Name)[] fields)
    {
        Octets(ClassDescription).Text(name).Octets(1, 2, 3, 4, 5, 6, 7, 8).Octets(flags).UInt16(fields.Length);
        foreach (var (type, field) in fields)
        {
            Octets((byte)type).Text(field);
            if (type is 'L' or '[')
                Octets(String).Text("Ljava/lang/Object;");
        }

        return Octets(End);
    }
}
