namespace CertLint.Readers.Asn1;

/// <summary>One element (X.690: identifier, length, contents) of content that <see cref="DerStructure"/> has checked.</summary>
internal readonly struct DerElement
{
    private DerElement(byte[] data, int start, int contentStart, int end)
    {
        Data = data;
        Start = start;
        ContentStart = contentStart;
        End = end;
    }

    /// <summary>The buffer in which it stands.</summary>
    public byte[] Data { get; }

    /// <summary>Offset of the identifier octet.</summary>
    public int Start { get; }

    /// <summary>Offset of the contents.</summary>
    public int ContentStart { get; }

    /// <summary>Offset behind the contents.</summary>
    public int End { get; }

    /// <summary>Octets of the contents.</summary>
    public int ContentLength => End - ContentStart;

    /// <summary>The first identifier octet: class, constructed bit and, up to 30, the number.</summary>
    public byte Identifier => Data[Start];

    /// <summary>True where the contents are elements.</summary>
    public bool IsConstructed => (Identifier & 0x20) != 0;

    /// <summary>The elements of the contents.</summary>
    public DerReader Children => new(Data, ContentStart, IsConstructed ? End : ContentStart);

    /// <summary>The element at <paramref name="start"/>, which ends at <paramref name="limit"/> or before; null where none does.</summary>
    public static DerElement? At(byte[] data, int start, int limit)
    {
        var position = start;
        if (!SkipIdentifier(data, ref position, limit) || position >= limit)
            return null;
        int length = data[position++];
        if (length >= 0x80)
        {
            var octets = length & 0x7F;
            if (octets is 0 or > 4 || octets > limit - position)
                return null;
            long value = 0;
            for (; octets > 0; octets--)
                value = (value << 8) | data[position++];
            if (value > limit - position)
                return null;
            length = (int)value;
        }

        return length > limit - position ? null : new DerElement(data, start, position, position + length);
    }

    /// <summary>A copy of the whole element.</summary>
    public byte[] ToArray() => DerEncoding.Slice(Data, Start, End);

    /// <summary>A copy of the contents.</summary>
    public byte[] ContentToArray() => DerEncoding.Slice(Data, ContentStart, End);

    /// <summary>True where both are the same octets.</summary>
    public bool HasSameBytesAs(DerElement other)
    {
        var length = End - Start;
        if (other.End - other.Start != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (Data[Start + i] != other.Data[other.Start + i])
                return false;
        }

        return true;
    }

    private static bool SkipIdentifier(byte[] data, ref int position, int limit)
    {
        if (position >= limit)
            return false;
        if ((data[position++] & 0x1F) != 0x1F)
            return true;
        while (position < limit)
        {
            if ((data[position++] & 0x80) == 0)
                return true;
        }

        return false;
    }
}
