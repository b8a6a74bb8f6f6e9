using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Steps over one serialized object, as JCEKS holds for a secret key without its length (Java Object Serialization
/// Specification 6.4). No object is made; a class descriptor is kept only for the layout of its objects.
/// </summary>
internal sealed class JavaObjectStream
{
    private const uint Header = 0xACED0005;
    private const uint FirstHandle = 0x7E0000;
    private const string NoObject = "its serialized secret key is malformed";

    private readonly KeystoreBytes bytes;
    private readonly int mostOperations;

    // What a back reference may mean: a class descriptor, or, as null, anything else.
    private readonly List<JavaClass?> handles = [];
    private int operations;

    private JavaObjectStream(KeystoreBytes bytes, int mostOperations)
    {
        this.bytes = bytes;
        this.mostOperations = mostOperations;
    }

    private enum Code : byte
    {
        Null = 0x70,
        Reference = 0x71,
        ClassDescription = 0x72,
        Object = 0x73,
        String = 0x74,
        Array = 0x75,
        Class = 0x76,
        BlockData = 0x77,
        EndBlockData = 0x78,
        Reset = 0x79,
        LongBlockData = 0x7A,
        LongString = 0x7C,
        ProxyClassDescription = 0x7D,
        Enum = 0x7E,
    }

    /// <summary>Steps over the stream's header and its one object; the answer is the number of steps.</summary>
    /// <param name="bytes">At the header; afterwards behind the object.</param>
    /// <param name="mostOperations">Steps that may be taken.</param>
    /// <exception cref="MalformedContentException">It is none, is cut off, or takes too many steps.</exception>
    public static int Skip(KeystoreBytes bytes, int mostOperations)
    {
        if (bytes.UInt32() != Header)
            throw new MalformedContentException(NoObject);
        var stream = new JavaObjectStream(bytes, mostOperations);
        stream.SkipContent(0);
        return stream.operations;
    }

    private void SkipContent(int depth)
    {
        Count(depth);
        switch ((Code)bytes.Byte())
        {
            case Code.Null:
                break;
            case Code.Reset:
                handles.Clear();
                break;
            case Code.Reference:
                _ = Referenced();
                break;
            case Code.ClassDescription:
                _ = ReadNewClass(depth);
                break;
            case Code.ProxyClassDescription:
                _ = ReadProxyClass(depth);
                break;
            case Code.Object:
                SkipObject(depth);
                break;
            case Code.Array:
                SkipArray(depth);
                break;
            case Code.Class:
                _ = ReadClass(depth + 1);
                handles.Add(null);
                break;
            case Code.Enum:
                _ = ReadClass(depth + 1);
                handles.Add(null);
                SkipContent(depth + 1);
                break;
            case Code.String:
                handles.Add(null);
                bytes.Skip(bytes.UInt16());
                break;
            case Code.LongString:
                handles.Add(null);
                bytes.Skip(bytes.Int64());
                break;
            case Code.BlockData:
                bytes.Skip(bytes.Byte());
                break;
            case Code.LongBlockData:
                bytes.Skip(bytes.UInt32());
                break;
            default:
                throw new MalformedContentException(NoObject);
        }
    }

    private void SkipObject(int depth)
    {
        var described = ReadClass(depth + 1);
        handles.Add(null);
        var hierarchy = new Stack<JavaClass>();
        for (; described is not null; described = described.Super)
        {
            Count(depth);
            hierarchy.Push(described);
        }

        foreach (var part in hierarchy)
            SkipData(part, depth + 1);
    }

    private void SkipData(JavaClass part, int depth)
    {
        if ((part.Flags & JavaClass.IsExternalizable) != 0)
        {
            if ((part.Flags & JavaClass.HasBlockData) == 0)
                throw new MalformedContentException(NoObject);
            SkipAnnotations(depth);
        }
        else if ((part.Flags & JavaClass.IsSerializable) != 0)
        {
            foreach (var type in part.Fields)
                SkipValue(type, depth);
            if ((part.Flags & JavaClass.HasWriteMethod) != 0)
                SkipAnnotations(depth);
        }
    }

    private void SkipArray(int depth)
    {
        var type = ReadClass(depth + 1)?.ElementType ?? throw new MalformedContentException(NoObject);
        handles.Add(null);
        var count = bytes.UInt32();
        if (SizeOf(type) is { } size)
        {
            bytes.Skip((long)count * size);
            return;
        }

        for (; count > 0; count--)
            SkipContent(depth + 1);
    }

    private void SkipValue(char type, int depth)
    {
        Count(depth);
        if (SizeOf(type) is { } size)
            bytes.Skip(size);
        else
            SkipContent(depth);
    }

    private void SkipAnnotations(int depth)
    {
        while (bytes.Peek() != (byte)Code.EndBlockData)
            SkipContent(depth);
        bytes.Skip(1);
    }

    private JavaClass? ReadClass(int depth)
    {
        Count(depth);
        return (Code)bytes.Byte() switch
        {
            Code.Null => null,
            Code.Reference => Referenced() ?? throw new MalformedContentException(NoObject),
            Code.ClassDescription => ReadNewClass(depth),
            Code.ProxyClassDescription => ReadProxyClass(depth),
            _ => throw new MalformedContentException(NoObject),
        };
    }

    private JavaClass ReadNewClass(int depth)
    {
        var described = new JavaClass(bytes.Text());
        bytes.Skip(sizeof(long));
        handles.Add(described);
        described.Flags = bytes.Byte();
        for (var count = bytes.UInt16(); count > 0; count--)
        {
            Count(depth);
            var type = (char)bytes.Byte();
            bytes.Skip(bytes.UInt16());
            if (SizeOf(type) is null)
                SkipContent(depth + 1);
            described.Fields.Add(type);
        }

        SkipAnnotations(depth + 1);
        described.Super = ReadClass(depth + 1);
        return described;
    }

    private JavaClass ReadProxyClass(int depth)
    {
        var described = new JavaClass("") { Flags = JavaClass.IsSerializable };
        handles.Add(described);
        for (var count = bytes.UInt32(); count > 0; count--)
        {
            Count(depth);
            bytes.Skip(bytes.UInt16());
        }

        SkipAnnotations(depth + 1);
        described.Super = ReadClass(depth + 1);
        return described;
    }

    private JavaClass? Referenced()
    {
        var index = (long)bytes.UInt32() - FirstHandle;
        return index >= 0 && index < handles.Count ? handles[(int)index] : throw new MalformedContentException(NoObject);
    }

    // Octets of a primitive value; null of an object or array.
    private static int? SizeOf(char type) => type switch
    {
        'B' or 'Z' => 1,
        'C' or 'S' => 2,
        'F' or 'I' => 4,
        'D' or 'J' => 8,
        'L' or '[' => null,
        _ => throw new MalformedContentException(NoObject),
    };

    private void Count(int depth)
    {
        if (depth > KeystoreLimits.ObjectDepth)
            throw new MalformedContentException($"its serialized secret key is nested deeper than {KeystoreLimits.ObjectDepth} levels");
        if (++operations > mostOperations)
            throw new MalformedContentException("its serialized secret key has more parts than CertLint steps over");
    }
}
