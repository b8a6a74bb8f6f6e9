namespace CertLint.Tool.Walking.Ignoring;

/// <summary>Reads a set as git's wildmatch does: <c>[a-z]</c>, <c>[!a]</c>, <c>[[:digit:]_]</c>, <c>[]x]</c>.</summary>
internal static class WildcardSet
{
    private static readonly Dictionary<string, Func<byte, bool>> Classes = new(StringComparer.Ordinal)
    {
        ["alnum"] = octet => char.IsAsciiLetterOrDigit((char)octet),
        ["alpha"] = octet => char.IsAsciiLetter((char)octet),
        ["blank"] = octet => octet is (byte)' ' or (byte)'\t',
        ["cntrl"] = octet => octet is < 0x20 or 0x7F,
        ["digit"] = octet => char.IsAsciiDigit((char)octet),
        ["graph"] = octet => octet is > 0x20 and < 0x7F,
        ["lower"] = octet => char.IsAsciiLetterLower((char)octet),
        ["print"] = octet => octet is >= 0x20 and < 0x7F,
        ["punct"] = octet => octet is > 0x20 and < 0x7F && !char.IsAsciiLetterOrDigit((char)octet),
        ["space"] = octet => octet is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r'),
        ["upper"] = octet => char.IsAsciiLetterUpper((char)octet),
        ["xdigit"] = octet => char.IsAsciiHexDigit((char)octet),
    };

    /// <summary>The set that begins at a bracket; null where it is none, so that the pattern matches nothing.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="at">In: where the bracket stands. Out: behind the closing one.</param>
    public static bool[]? Read(ReadOnlySpan<byte> pattern, ref int at)
    {
        var set = new bool[256];
        var i = at + 1;
        var isNegated = i < pattern.Length && pattern[i] is (byte)'!' or (byte)'^';
        if (isNegated)
            i++;
        // A bracket that comes first is a member; 0 stands for "nothing that a range could begin with".
        byte before = 0;
        for (var isFirst = true; ; isFirst = false)
        {
            if (i >= pattern.Length)
                return null;
            if (pattern[i] == ']' && !isFirst)
                break;
            if (!TryMember(pattern, ref i, ref before, set))
                return null;
        }

        at = i + 1;
        for (var octet = 0; octet < set.Length; octet++)
            set[octet] ^= isNegated;
        set['/'] = false;
        return set;
    }

    private static bool TryMember(ReadOnlySpan<byte> pattern, ref int i, ref byte before, bool[] set)
    {
        if (pattern[i] == '-' && before != 0 && i + 1 < pattern.Length && pattern[i + 1] != ']')
            return TryRange(pattern, ref i, ref before, set);
        if (pattern[i] == '[' && i + 1 < pattern.Length && pattern[i + 1] == ':')
            return TryClass(pattern, ref i, ref before, set);
        if (pattern[i] == '\\' && ++i >= pattern.Length)
            return false;
        before = pattern[i++];
        set[before] = true;
        return true;
    }

    private static bool TryRange(ReadOnlySpan<byte> pattern, ref int i, ref byte before, bool[] set)
    {
        i++;
        if (pattern[i] == '\\' && ++i >= pattern.Length)
            return false;
        for (int octet = before; octet <= pattern[i]; octet++)
            set[octet] = true;
        i++;
        before = 0;
        return true;
    }

    private static bool TryClass(ReadOnlySpan<byte> pattern, ref int i, ref byte before, bool[] set)
    {
        var start = i + 2;
        var length = pattern[start..].IndexOf((byte)']');
        if (length < 0)
            return false;
        if (length == 0 || pattern[start + length - 1] != ':')
        {
            before = pattern[i++];
            set[before] = true;
            return true;
        }

        if (!Classes.TryGetValue(System.Text.Encoding.ASCII.GetString(pattern.Slice(start, length - 1)), out var isMember))
            return false;
        for (var octet = 0; octet < set.Length; octet++)
            set[octet] |= isMember((byte)octet);
        i = start + length + 1;
        before = 0;
        return true;
    }
}
