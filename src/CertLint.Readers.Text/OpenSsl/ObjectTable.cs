using System.Globalization;
using CertLint.Names;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>The attribute types that openssl knows when it has loaded a config: its own and those of <c>oid_section</c>.</summary>
internal sealed class ObjectTable
{
    private readonly Dictionary<string, string> added = new(StringComparer.Ordinal);
    private readonly HashSet<string> addedOids = new(StringComparer.Ordinal);

    /// <summary>Reads what <paramref name="file"/> adds (add_oid_section of apps/lib, oid_module_init of asn_moid.c).</summary>
    public ObjectTable(ConfigFile file)
    {
        IsComplete = file.Lookup(null, "oid_file") is null && !file.IsIncomplete;
        Add(file, file.Lookup(null, "oid_section"));
        if (file.Lookup(null, "openssl_conf") is { } modules && file.Find(modules.Value.Text) is { } section)
            Add(file, section.Find("oid_section"));
    }

    /// <summary>False where another file may add names.</summary>
    public bool IsComplete { get; }

    /// <summary>The OID that a name, or dotted decimal, means to OBJ_txt2obj; null where openssl rejects it.</summary>
    public string? OidOf(string type) => KnownOidOf(type) ?? DottedDecimal(type);

    /// <summary>The same for OBJ_txt2nid, which takes dotted decimal only where openssl has a name for it.</summary>
    public string? RegisteredOidOf(string type) =>
        KnownOidOf(type) ?? (DottedDecimal(type) is { } oid && (addedOids.Contains(oid) || OpenSslObjects.ShortNameOf(oid) is not null) ? oid : null);

    private string? KnownOidOf(string type) =>
        OpenSslObjects.OidOf(type) ?? (added.TryGetValue(type, out var oid) ? oid : null);

    private void Add(ConfigFile file, ConfigEntry? reference)
    {
        if (reference is null || file.Find(reference.Value.Text) is not { } section)
            return;
        foreach (var entry in section.Entries)
        {
            var comma = entry.Value.Text.LastIndexOf(',');
            if (DottedDecimal(entry.Value.Text.Substring(comma + 1).Trim()) is not { } oid)
                continue;
            addedOids.Add(oid);
            added[entry.Key.Text] = oid;
            if (comma >= 0)
                added[entry.Value.Text.Substring(0, comma).Trim()] = oid;
        }
    }

    // a2d_ASN1_OBJECT: the first arc 0 to 2, the second below 40 unless the first is 2.
    private static string? DottedDecimal(string text)
    {
        var arcs = text.Split('.');
        if (arcs.Length < 2 || arcs[0] is not ("0" or "1" or "2"))
            return null;
        for (var i = 1; i < arcs.Length; i++)
        {
            if (arcs[i].Length == 0 || !arcs[i].All(character => character is >= '0' and <= '9'))
                return null;
            arcs[i] = arcs[i].TrimStart('0');
            if (arcs[i].Length == 0)
                arcs[i] = "0";
        }

        return arcs[0] != "2" && (arcs[1].Length > 2 || int.Parse(arcs[1], CultureInfo.InvariantCulture) >= 40)
            ? null
            : string.Join(".", arcs);
    }
}
