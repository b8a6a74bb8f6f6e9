using CertLint.Model;
using CertLint.Names;

namespace CertLint.Runner.Caching;

/// <summary>How what a named target holds or asks for beside names stands in the cache.</summary>
internal static class FactFormat
{
    public static void Write(ByteWriter writer, NamedTarget target)
    {
        WriteOptional(writer, target.ExtendedKeyUsagePlace is { } place ? new Placed<bool>(true, place) : null, (to, yes) => to.Boolean(yes));
        WriteOptional(writer, target.KeyUsage, (to, usages) => to.Int((int)usages));
        WriteOptional(writer, target.Key, KeyFormat.Write);
        WriteOptional(writer, target.Digest, (to, digest) => to.String(digest));
        WriteOptional(writer, target.Validity, (to, validity) => to.Long(validity.Ticks));
        writer.List(target.Extensions, Write);
        writer.Boolean(target.IsAuthority);
        writer.Boolean(target.PathLength is not null);
        writer.Int(target.PathLength ?? 0);
        writer.List(target.EncodingFlaws, Write);
        writer.List(target.LostAttributes, (to, type) => to.String(type.Oid));
    }

    public static NamedTarget Read(ByteReader reader, NamedTarget target) => target with
    {
        ExtendedKeyUsagePlace = ReadOptional(reader, from => from.Boolean())?.Place,
        KeyUsage = ReadOptional(reader, from => (KeyUsages)from.Int()),
        Key = ReadOptional(reader, KeyFormat.Read),
        Digest = ReadOptional(reader, from => from.String()),
        Validity = ReadOptional(reader, from => new TimeSpan(from.Long())),
        Extensions = reader.List(ReadExtension),
        IsAuthority = reader.Boolean(),
        PathLength = ReadOptionalInt(reader),
        EncodingFlaws = reader.List(ReadFlaw),
        LostAttributes = reader.List(from => AttributeType.FromOid(from.String())),
    };

    private static void Write(ByteWriter writer, CertificateExtension extension)
    {
        writer.String(extension.Oid);
        writer.Boolean(extension.IsCritical);
    }

    private static CertificateExtension ReadExtension(ByteReader reader) => new(reader.String(), reader.Boolean());

    private static void Write(ByteWriter writer, EncodingFlaw flaw)
    {
        writer.Int((int)flaw.Kind);
        writer.String(flaw.Path);
        writer.Int(flaw.Offset);
        writer.OptionalString(flaw.Value);
    }

    private static EncodingFlaw ReadFlaw(ByteReader reader) =>
        new((EncodingFlawKind)reader.Int(), reader.String(), reader.Int()) { Value = reader.OptionalString() };

    private static int? ReadOptionalInt(ByteReader reader)
    {
        var isThere = reader.Boolean();
        var number = reader.Int();
        return isThere ? number : null;
    }

    private static void WriteOptional<T>(ByteWriter writer, Placed<T>? fact, Action<ByteWriter, T> write)
    {
        writer.Boolean(fact is not null);
        if (fact is null)
            return;
        NameFormat.Write(writer, fact.Place);
        write(writer, fact.Value);
    }

    private static Placed<T>? ReadOptional<T>(ByteReader reader, Func<ByteReader, T> read)
    {
        if (!reader.Boolean())
            return null;
        var place = NameFormat.ReadSpan(reader);
        return new Placed<T>(read(reader), place);
    }
}
