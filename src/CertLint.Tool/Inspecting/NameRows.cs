using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tool.Inspecting;

/// <summary>The attributes of a name, a line each, in encoded order.</summary>
internal static class NameRows
{
    /// <summary>Key, OID, value, string type and place; a plus sign before what is joined to the line above.</summary>
    /// <param name="name">The name.</param>
    /// <param name="placeOf">An attribute's place in words; empty for none.</param>
    public static IReadOnlyList<string[]> Of(DistinguishedName name, Func<MappedText, string> placeOf)
    {
        var rows = new List<string[]>();
        foreach (var rdn in name.EncodedRdns)
        {
            for (var i = 0; i < rdn.Count; i++)
                rows.Add(Of(rdn[i], isJoined: i > 0, placeOf));
            if (rdn.Count == 0)
                rows.Add(["an RDN without attributes"]);
        }

        return rows.Count > 0 ? rows : [["empty"]];
    }

    private static string[] Of(NameAttribute attribute, bool isJoined, Func<MappedText, string> placeOf) =>
    [
        (isJoined ? "+ " : "") + (ObjectNames.OfAttribute(attribute.Type) ?? "?"),
        attribute.Type.Oid,
        WrittenValue.ForLine(attribute.Value),
        attribute.StringTag is { } tag ? StringTag.NameOf(tag) : attribute.Value.IsKnown ? "" : "type not known",
        placeOf(attribute.Value),
    ];
}
