namespace CertLint.Names;

/// <summary>A library's own attribute keys, which it compares without case.</summary>
internal static class KeyTable
{
    /// <summary>The OIDs by key.</summary>
    /// <param name="table">Entries separated by semicolons: an OID and its keys, separated by spaces.</param>
    public static Dictionary<string, string> Parse(string table)
    {
        var oids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in table.Split(';'))
        {
            var fields = entry.Split(' ');
            for (var i = 1; i < fields.Length; i++)
                oids.Add(fields[i], fields[0]);
        }

        return oids;
    }

    /// <summary>A table's keys for an OID, in its order.</summary>
    public static IEnumerable<string> KeysOf(Dictionary<string, string> table, string oid) =>
        table.Where(entry => entry.Value == oid).Select(entry => entry.Key);
}
