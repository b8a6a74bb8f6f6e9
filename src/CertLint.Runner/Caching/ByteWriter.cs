namespace CertLint.Runner.Caching;

/// <summary>A growing buffer with the primitives of the cache's format.</summary>
internal sealed class ByteWriter
{
    private byte[] buffer = new byte[4096];

    public int Length { get; private set; }

    public void Byte(byte value)
    {
        Reserve(1);
        buffer[Length++] = value;
    }

    public void Boolean(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>Seven bits a byte, low ones first; negative numbers take five bytes.</summary>
    public void Int(int value)
    {
        Reserve(5);
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            buffer[Length++] = (byte)(rest | 0x80);
        buffer[Length++] = (byte)rest;
    }

    public void Long(long value)
    {
        Reserve(8);
        for (var shift = 0; shift < 64; shift += 8)
            buffer[Length++] = (byte)(value >> shift);
    }

    /// <summary>UTF-16 units one by one, because a decoded value may hold lone surrogates, which UTF-8 cannot keep.</summary>
    public void String(string value)
    {
        Int(value.Length);
        Reserve(value.Length);
        foreach (var unit in value)
        {
            if (unit < 0x80)
                Byte((byte)unit);
            else
                Int(unit);
        }
    }

    public void OptionalString(string? value)
    {
        Boolean(value is not null);
        if (value is not null)
            String(value);
    }

    /// <summary>A point in time; its offset from UTC is not kept.</summary>
    public void OptionalTime(DateTimeOffset? value)
    {
        Boolean(value is not null);
        if (value is { } time)
            Long(time.UtcTicks);
    }

    /// <summary>Bytes with their number ahead.</summary>
    public void Bytes(byte[] value)
    {
        Int(value.Length);
        Raw(value, 0, value.Length);
    }

    public void Raw(byte[] value, int start, int count)
    {
        Reserve(count);
        Array.Copy(value, start, buffer, Length, count);
        Length += count;
    }

    public void List<T>(IReadOnlyList<T> items, Action<ByteWriter, T> write)
    {
        Int(items.Count);
        for (var i = 0; i < items.Count; i++)
            write(this, items[i]);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        Array.Copy(buffer, bytes, Length);
        return bytes;
    }

    private void Reserve(int count)
    {
        if (buffer.Length - Length < count)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + count));
    }
}
