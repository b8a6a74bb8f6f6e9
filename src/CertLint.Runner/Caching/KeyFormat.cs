using CertLint.Model;

namespace CertLint.Runner.Caching;

/// <summary>How keys stand in the cache.</summary>
internal static class KeyFormat
{
    public static void Write(ByteWriter writer, KeyParameters key)
    {
        writer.Int((int)key.Algorithm);
        writer.Int(key.Bits ?? -1);
        writer.OptionalString(key.Curve);
        writer.Boolean(key.Exponent is not null);
        if (key.Exponent is { } exponent)
            writer.Long(exponent);
        writer.Int(key.SmallFactor ?? -1);
        writer.Int((int)key.Flaws);
    }

    public static KeyParameters Read(ByteReader reader)
    {
        var algorithm = (KeyAlgorithm)reader.Int();
        var bits = reader.Int();
        var curve = reader.OptionalString();
        long? exponent = reader.Boolean() ? reader.Long() : null;
        var factor = reader.Int();
        return new KeyParameters(algorithm, bits < 0 ? null : bits, curve)
        {
            Exponent = exponent, SmallFactor = factor < 0 ? null : factor, Flaws = (KeyFlaws)reader.Int(),
        };
    }

    public static void WriteOptional(ByteWriter writer, KeyParameters? key)
    {
        writer.Boolean(key is not null);
        if (key is not null)
            Write(writer, key);
    }

    public static KeyParameters? ReadOptional(ByteReader reader) => reader.Boolean() ? Read(reader) : null;
}
