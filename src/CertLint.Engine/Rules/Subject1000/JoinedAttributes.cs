namespace CertLint.Rules.Subject1000;

/// <summary>Finds attributes inside the value of another: <c>Tokyo, C=JP</c>, <c>US/ST=California/L=…</c>.</summary>
internal static class JoinedAttributes
{
    /// <summary>Keys that people write, and the attribute's short name.</summary>
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CN"] = "CN", ["commonName"] = "CN",
        ["C"] = "C", ["countryName"] = "C",
        ["ST"] = "ST", ["S"] = "ST", ["stateOrProvinceName"] = "ST",
        ["L"] = "L", ["localityName"] = "L",
        ["O"] = "O", ["organizationName"] = "O",
        ["OU"] = "OU", ["organizationalUnitName"] = "OU",
        ["DC"] = "DC",
        ["emailAddress"] = "emailAddress", ["E"] = "emailAddress",
    };

    private static readonly int LongestKey = Keys.Keys.Max(key => key.Length);

    /// <summary>The keys, in standard form, of the attributes that the value holds behind its own.</summary>
    public static IReadOnlyList<string> KeysIn(string value)
    {
        if (value.IndexOf('=') < 0)
            return [];
        List<string>? found = null;
        var hasScheme = value.IndexOf("://", StringComparison.Ordinal) >= 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ',' or ';' or '+' or '\n' or '\r' || (value[i] == '/' && !hasScheme))
            {
                if (KeyAt(value, i + 1) is { } key)
                    (found ??= []).Add(key);
            }
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>The key, in standard form, with which the value itself starts, and where the value of it does; null where there is none.</summary>
    public static (string Key, int ValueStart)? KeyAtStart(string value) =>
        KeyAt(value, 0) is { } key ? (key, SkipSpace(value, value.IndexOf('=') + 1)) : null;

    private static string? KeyAt(string value, int start)
    {
        start = SkipSpace(value, start);
        var end = start;
        while (end < value.Length && value[end] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            end++;
        var equals = SkipSpace(value, end);
        if (end == start || end - start > LongestKey || equals == value.Length || value[equals] != '='
            || IsEmptyBehind(value, equals))
        {
            return null;
        }

        return Keys.TryGetValue(value.Substring(start, end - start), out var key) ? key : null;
    }

    private static int SkipSpace(string value, int start)
    {
        while (start < value.Length && value[start] is ' ' or '\t')
            start++;
        return start;
    }

    // The end of base64: kq1Cw8/L=, kq1Cw+S==
    private static bool IsEmptyBehind(string value, int equals) =>
        equals + 1 == value.Length || value[equals + 1] == '=';
}
