using System.Text.Json;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tool.Inspecting;

/// <summary>Names and places in JSON.</summary>
internal static class NameJsonParts
{
    /// <summary>A list of RDNs in encoded order, each a list of attributes.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="property">What it is called.</param>
    /// <param name="name">The name; null for none, and no property.</param>
    /// <param name="placeOf">An attribute's place; <see cref="FilePosition.None"/> for none.</param>
    public static void Write(Utf8JsonWriter json, string property, DistinguishedName? name, Func<SourceSpan, FilePosition> placeOf)
    {
        if (name is null)
            return;
        json.WriteStartArray(property);
        foreach (var rdn in name.EncodedRdns)
        {
            json.WriteStartArray();
            foreach (var attribute in rdn.Attributes)
            {
                json.WriteStartObject();
                JsonOutput.Text(json, "type", ObjectNames.OfAttribute(attribute.Type));
                json.WriteString("oid", attribute.Type.Oid);
                Write(json, attribute.Value);
                JsonOutput.Text(json, "stringType", attribute.StringTag is { } tag ? StringTag.NameOf(tag) : null);
                Write(json, "place", placeOf(attribute.Value.Span));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>A value and, where there are any, its holes.</summary>
    public static void Write(Utf8JsonWriter json, MappedText value)
    {
        JsonOutput.Text(json, "value", value.Written());
        if (!value.IsKnown)
            JsonOutput.Texts(json, "holes", value.Holes.Select(hole => hole.Value.Source));
    }

    /// <summary>A place, unless it is none.</summary>
    public static void Write(Utf8JsonWriter json, string property, FilePosition at)
    {
        if (at == FilePosition.None)
            return;
        json.WriteStartObject(property);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteNumber("endLine", at.EndLine);
        json.WriteNumber("endColumn", at.EndColumn);
        json.WriteEndObject();
    }
}
