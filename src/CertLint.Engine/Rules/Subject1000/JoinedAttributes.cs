namespace CertLint.Rules.Subject1000;

/// <summary>Finds attributes inside the value of another: <c>Tokyo, C=JP</c>, <c>US/ST=California/L=…</c>.</summary>
internal static class JoinedAttributes
{
    private static readonly string[] Keys =
        ["CN", "C", "ST", "S", "L", "O", "OU", "DC", "emailAddress", "E"];

    /// <summary>The keys, in standard form, of the attributes that the value holds behind its own.</summary>
    public static IReadOnlyList<string> KeysIn(string value)
    {
        if (value.IndexOf('=') < 0)
            return [];
        List<string>? found = null;
        var hasScheme = value.IndexOf("://", StringComparison.Ordinal) >= 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ',' or ';' or '+' || (value[i] == '/' && !hasScheme))
            {
                if (KeyAt(value, i + 1) is { } key)
                    (found ??= []).Add(key);
            }
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    // The end of base64: kq1Cw8/L=, kq1Cw+S==
    private static bool IsEmptyBehind(string value, int equals) =>
        equals + 1 == value.Length || value[equals + 1] == '=';

    private static string? KeyAt(string value, int start)
    {
        while (start < value.Length && value[start] == ' ')
            start++;
        var end = start;
        while (end < value.Length && value[end] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            end++;
        var equals = end;
        while (equals < value.Length && value[equals] == ' ')
            equals++;
        if (end == start || equals == value.Length || value[equals] != '=' || IsEmptyBehind(value, equals))
            return null;
        var written = value.Substring(start, end - start);
        var key = Keys.FirstOrDefault(known => string.Equals(known, written, StringComparison.OrdinalIgnoreCase));
        return key == "S" ? "ST" : key;
    }
}
