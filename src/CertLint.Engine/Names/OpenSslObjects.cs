namespace CertLint.Names;

/// <summary>
/// The object identifiers that OpenSSL knows by name, of whatever kind of object. .NET on Linux asks OpenSSL for an
/// attribute key that its own table lacks: each name without white space is a key to <c>X500DistinguishedName</c> there.
/// </summary>
public static class OpenSslObjects
{
    private static readonly Lazy<string[][]> Objects = new(Load);
    private static readonly Lazy<Dictionary<string, string>> Oids = new(() => IndexNames(StringComparer.Ordinal));
    private static readonly Lazy<Dictionary<string, string>> OidsIgnoringCase = new(() => IndexNames(StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<Dictionary<string, string>> ShortNames = new(() => IndexOids(fields => fields[1]));
    private static readonly Lazy<Dictionary<string, string>> LongNames = new(() => IndexOids(fields => fields[fields.Length - 1]));

    /// <summary>All short and long names; some hold white space.</summary>
    internal static IEnumerable<string> Names => Oids.Value.Keys;

    /// <summary>
    /// The OID in dotted decimal with this short or long name. The comparison is exact, as in OpenSSL, and as in .NET for
    /// all but its own table.
    /// </summary>
    public static string? OidOf(string name) => Oids.Value.TryGetValue(name, out var oid) ? oid : null;

    /// <summary>
    /// Like <see cref="OidOf"/>, but where no name matches exactly, one in another case does. .NET takes that one only in a
    /// process that has asked for the exact name before (it caches without regard to case), so a key that is known here and
    /// not there works by accident.
    /// </summary>
    public static string? OidOfIgnoringCase(string name) =>
        OidOf(name) ?? (OidsIgnoringCase.Value.TryGetValue(name, out var oid) ? oid : null);

    /// <summary>The short name of an OID in dotted decimal; null where OpenSSL has none.</summary>
    public static string? ShortNameOf(string oid) => ShortNames.Value.TryGetValue(oid, out var name) ? name : null;

    /// <summary>The long name of an OID in dotted decimal; null where OpenSSL has none.</summary>
    public static string? LongNameOf(string oid) => LongNames.Value.TryGetValue(oid, out var name) ? name : null;

    /// <summary>The short and the long name of an OID in dotted decimal, once where they are the same.</summary>
    internal static IEnumerable<string> NamesOf(string oid) =>
        Objects.Value.Where(fields => fields[0] == oid).SelectMany(fields => fields.Skip(1)).Distinct(StringComparer.Ordinal);

    private static string[][] Load() =>
        [.. SortedLines.Load("openssl-objects.txt").StartingWith("").Select(line => line.Split('\t'))];

    private static Dictionary<string, string> IndexNames(StringComparer comparer)
    {
        var oids = new Dictionary<string, string>(comparer);
        foreach (var names in Objects.Value)
        {
            for (var i = 1; i < names.Length; i++)
            {
                if (!oids.ContainsKey(names[i]))
                    oids.Add(names[i], names[0]);
            }
        }

        return oids;
    }

    private static Dictionary<string, string> IndexOids(Func<string[], string> nameOf)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fields in Objects.Value)
        {
            if (!names.ContainsKey(fields[0]))
                names.Add(fields[0], nameOf(fields));
        }

        return names;
    }
}
