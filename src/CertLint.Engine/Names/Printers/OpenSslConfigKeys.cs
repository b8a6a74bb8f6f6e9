using System.Globalization;

namespace CertLint.Names;

/// <summary>
/// The keys of a distinguished-name section. Of two equal keys only the last one counts, so that keys which a name has more
/// than once get a number, <c>0.OU</c>; openssl reads the type behind the first dot.
/// </summary>
internal sealed class OpenSslConfigKeys
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> repeated = new(StringComparer.Ordinal);

    /// <summary>Counts what the name has more than once.</summary>
    public OpenSslConfigKeys(DistinguishedName name)
    {
        var oids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in name.Attributes)
        {
            if (!oids.Add(attribute.Type.Oid))
                repeated.Add(attribute.Type.Oid);
        }
    }

    /// <summary>The key of the next attribute; null for an OID that openssl cannot encode.</summary>
    public string? Next(NameAttribute attribute, bool isJoined)
    {
        var oid = attribute.Type.Oid;
        if (TypeOf(oid) is not { } type)
            return null;
        var plus = isJoined ? "+" : "";
        if (repeated.Contains(oid))
        {
            counts.TryGetValue(oid, out var number);
            counts[oid] = number + 1;
            return number.ToString(CultureInfo.InvariantCulture) + "." + plus + type;
        }

        return (type == oid ? "OID." : "") + plus + type;
    }

    private static string? TypeOf(string oid)
    {
        if (OpenSslAttributeKeys.KeyOf(oid) is { } name && name.All(IsKeyCharacter))
            return name;
        return ObjectIdentifierText.IsValid(oid) ? oid : null;
    }

    /// <summary>What a config's key can hold, but for the characters that end a prefix.</summary>
    private static bool IsKeyCharacter(char character) =>
        character is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '-';
}
