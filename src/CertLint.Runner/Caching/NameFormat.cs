using CertLint.Model;
using CertLint.Names;

namespace CertLint.Runner.Caching;

/// <summary>How names and their values stand in the cache.</summary>
internal static class NameFormat
{
    public static void Write(ByteWriter writer, SourceSpan span)
    {
        writer.Int(span.Start);
        writer.Int(span.Length);
    }

    public static SourceSpan ReadSpan(ByteReader reader) => new(reader.Int(), reader.Int());

    public static void Write(ByteWriter writer, MappedText text)
    {
        writer.String(text.Text);
        writer.List(text.Segments, Write);
        writer.List(text.Holes, Write);
    }

    public static MappedText ReadText(ByteReader reader) =>
        MappedText.FromParts(reader.String(), reader.List(ReadSegment), reader.List(ReadHole));

    public static void WriteOptional(ByteWriter writer, MappedText? text)
    {
        writer.Boolean(text is not null);
        if (text is not null)
            Write(writer, text);
    }

    public static MappedText? ReadOptionalText(ByteReader reader) => reader.Boolean() ? ReadText(reader) : null;

    public static void Write(ByteWriter writer, DistinguishedName? name)
    {
        writer.Boolean(name is not null);
        if (name is null)
            return;
        writer.List(name.Rdns, (to, rdn) => to.List(rdn.Attributes, Write));
        writer.Boolean(name.IsEncodedInReverse);
        Write(writer, name.Span);
        writer.Boolean(name.IsOrderKnown);
    }

    public static DistinguishedName? ReadName(ByteReader reader) => reader.Boolean()
        ? new DistinguishedName(
            reader.List(from => new RelativeDistinguishedName(from.List(ReadAttribute))), reader.Boolean(), ReadSpan(reader))
        {
            IsOrderKnown = reader.Boolean(),
        }
        : null;

    public static void Write(ByteWriter writer, GeneralName name)
    {
        writer.Int((int)name.Kind);
        Write(writer, name.Value);
        writer.Boolean(name.IsConverted);
    }

    public static GeneralName ReadGeneralName(ByteReader reader) =>
        new((GeneralNameKind)reader.Int(), ReadText(reader)) { IsConverted = reader.Boolean() };

    private static void Write(ByteWriter writer, NameAttribute attribute)
    {
        writer.String(attribute.Type.Oid);
        Write(writer, attribute.Value);
        WriteOptional(writer, attribute.Key);
        writer.Int(attribute.StringTag ?? -1);
    }

    private static NameAttribute ReadAttribute(ByteReader reader)
    {
        var type = AttributeType.FromOid(reader.String());
        var value = ReadText(reader);
        var key = ReadOptionalText(reader);
        var tag = reader.Int();
        return new NameAttribute(type, value, key, tag < 0 ? null : tag);
    }

    private static void Write(ByteWriter writer, MapSegment segment)
    {
        writer.Int(segment.TextStart);
        writer.Int(segment.TextLength);
        Write(writer, segment.Source);
        writer.Boolean(segment.IsVerbatim);
    }

    private static MapSegment ReadSegment(ByteReader reader) =>
        new(reader.Int(), reader.Int(), ReadSpan(reader), reader.Boolean());

    private static void Write(ByteWriter writer, KeyValuePair<int, Hole> hole)
    {
        writer.Int(hole.Key);
        writer.Int((int)hole.Value.Kind);
        writer.String(hole.Value.Source);
        writer.OptionalString(hole.Value.TypeName);
    }

    private static KeyValuePair<int, Hole> ReadHole(ByteReader reader) =>
        new(reader.Int(), new Hole((HoleKind)reader.Int(), reader.String(), reader.OptionalString()));
}
