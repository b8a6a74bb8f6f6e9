namespace CertLint.Names;

/// <summary>
/// The object identifiers that OpenSSL knows by name. .NET on Linux asks OpenSSL for what its own table lacks, so each
/// of these names, of whatever kind of object, is an attribute key to <c>X500DistinguishedName</c> there.
/// </summary>
public static class OpenSslObjects
{
    private static readonly Lazy<string[][]> Objects = new(Load);
    private static readonly Lazy<Dictionary<string, string>> Oids = new(() => IndexNames(StringComparer.Ordinal));
    private static readonly Lazy<Dictionary<string, string>> OidsIgnoringCase = new(() => IndexNames(StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<Dictionary<string, string>> ShortNames = new(IndexOids);

    /// <summary>All short and long names.</summary>
    internal static IEnumerable<string> Names => Oids.Value.Keys;

    /// <summary>The OID in dotted decimal with this short or long name, as OpenSSL compares: exactly.</summary>
    public static string? OidOf(string name) => Oids.Value.TryGetValue(name, out var oid) ? oid : null;

    /// <summary>Like <see cref="OidOf"/>, but where no name matches exactly, one in another case does.</summary>
    public static string? OidOfIgnoringCase(string name) =>
        OidOf(name) ?? (OidsIgnoringCase.Value.TryGetValue(name, out var oid) ? oid : null);

    /// <summary>The short name of an OID in dotted decimal; null where OpenSSL has none.</summary>
    public static string? ShortNameOf(string oid) => ShortNames.Value.TryGetValue(oid, out var name) ? name : null;

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

    private static Dictionary<string, string> IndexOids()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fields in Objects.Value)
        {
            if (!names.ContainsKey(fields[0]))
                names.Add(fields[0], fields[1]);
        }

        return names;
    }
}
