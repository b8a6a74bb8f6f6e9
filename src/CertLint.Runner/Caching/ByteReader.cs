namespace CertLint.Runner.Caching;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Throws <see cref="InvalidDataException"/> where that cannot be.</summary>
internal sealed class ByteReader(byte[] buffer, int position, int end)
{
    public ByteReader(byte[] buffer)
        : this(buffer, 0, buffer.Length)
    {
    }

    public int Position => position;

    public bool IsAtEnd => position == end;

    /// <summary>True where both have the same bytes from <paramref name="start"/> on.</summary>
    public static bool AreEqual(byte[] left, byte[] right, int start = 0)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = start; i < left.Length; i++)
        {
            if (left[i] != right[i])
                return false;
        }

        return true;
    }

    public byte Byte() => position < end ? buffer[position++] : throw new InvalidDataException();

    public bool Boolean() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw new InvalidDataException(),
    };

    public int Int()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
                return (int)value;
        }

        throw new InvalidDataException();
    }

    public long Long()
    {
        Demand(8);
        var value = 0L;
        for (var shift = 0; shift < 64; shift += 8)
            value |= (long)buffer[position++] << shift;
        return value;
    }

    public string String()
    {
        // Each unit takes a byte at least, so a false length cannot ask for more memory than the cache has.
        var units = new char[Count()];
        for (var i = 0; i < units.Length; i++)
        {
            var unit = Int();
            units[i] = unit is >= 0 and <= char.MaxValue ? (char)unit : throw new InvalidDataException();
        }

        return new string(units);
    }

    public string? OptionalString() => Boolean() ? String() : null;

    public DateTimeOffset? OptionalTime()
    {
        if (!Boolean())
            return null;
        var ticks = Long();
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : throw new InvalidDataException();
    }

    public byte[] Bytes()
    {
        var bytes = new byte[Count()];
        Array.Copy(buffer, position, bytes, 0, bytes.Length);
        position += bytes.Length;
        return bytes;
    }

    public T[] List<T>(Func<ByteReader, T> read)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return items;
    }

    /// <summary>A part of the buffer that is read on its own; this reader goes on behind it.</summary>
    public ByteReader Part()
    {
        var length = Count();
        var part = new ByteReader(buffer, position, position + length);
        position += length;
        return part;
    }

    /// <summary>A number of things that take a byte each at least.</summary>
    private int Count()
    {
        var count = Int();
        if (count < 0)
            throw new InvalidDataException();
        Demand(count);
        return count;
    }

    private void Demand(int count)
    {
        if (end - position < count)
            throw new InvalidDataException();
    }
}
