namespace CertLint.Tool.Walking.Ignoring;

/// <summary>
/// A pattern of git's wildmatch with WM_PATHNAME, on octets as git has it. All its readings are followed at once, so that no
/// pattern takes longer than its length for each octet of a path.
/// </summary>
internal sealed class Wildcards
{
    private readonly List<WildcardToken> tokens;

    private Wildcards(List<WildcardToken> tokens) => this.tokens = tokens;

    /// <summary>The pattern; null where git lets it match nothing.</summary>
    public static Wildcards? Parse(ReadOnlySpan<byte> pattern)
    {
        var tokens = new List<WildcardToken>();
        for (var i = 0; i < pattern.Length;)
        {
            switch (pattern[i])
            {
                case (byte)'*':
                    ReadStars(pattern, ref i, tokens);
                    break;
                case (byte)'?':
                    tokens.Add(new WildcardToken(WildcardKind.Any));
                    i++;
                    break;
                case (byte)'[':
                    if (WildcardSet.Read(pattern, ref i) is not { } set)
                        return null;
                    tokens.Add(new WildcardToken(WildcardKind.Set, Set: set));
                    break;
                case (byte)'\\' when i + 1 == pattern.Length:
                    return null;
                default:
                    if (pattern[i] == '\\')
                        i++;
                    tokens.Add(new WildcardToken(WildcardKind.Octet, pattern[i++]));
                    break;
            }
        }

        return new Wildcards(tokens);
    }

    /// <summary>True where the pattern takes the whole of the path.</summary>
    public bool Match(ReadOnlySpan<byte> path)
    {
        var (now, next) = (new bool[tokens.Count + 1], new bool[tokens.Count + 1]);
        Enter(now, 0);
        foreach (var octet in path)
        {
            Array.Clear(next);
            var isAlive = false;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!now[i])
                    continue;
                if (tokens[i].Stays(octet))
                    Enter(next, i);
                else if (tokens[i].Takes(octet))
                    Enter(next, i + 1);
                else
                    continue;
                isAlive = true;
            }

            if (!isAlive)
                return false;
            (now, next) = (next, now);
        }

        return now[tokens.Count];
    }

    // Two stars span folders only where they are a folder of their own; "**/" may also stand for no folder at all.
    private static void ReadStars(ReadOnlySpan<byte> pattern, ref int i, List<WildcardToken> tokens)
    {
        var start = i;
        while (i < pattern.Length && pattern[i] == '*')
            i++;
        var rest = pattern[i..];
        var isFolder = i - start > 1 && (start == 0 || pattern[start - 1] == '/')
            && (rest.Length == 0 || rest[0] == '/' || (rest[0] == '\\' && rest.Length > 1 && rest[1] == '/'));
        if (!isFolder)
        {
            tokens.Add(new WildcardToken(WildcardKind.Star));
            return;
        }

        if (rest.Length > 0 && rest[0] == '/')
        {
            tokens.Add(new WildcardToken(WildcardKind.Optional));
            tokens.Add(new WildcardToken(WildcardKind.Everything));
            tokens.Add(new WildcardToken(WildcardKind.Octet, (byte)'/'));
            i++;
            return;
        }

        tokens.Add(new WildcardToken(WildcardKind.Everything));
    }

    // What may take nothing at all lets the part behind it begin here too.
    private void Enter(bool[] places, int place)
    {
        for (; !places[place]; place++)
        {
            places[place] = true;
            if (place == tokens.Count)
                return;
            var kind = tokens[place].Kind;
            if (kind == WildcardKind.Optional)
                Enter(places, place + 3);
            else if (kind is not (WildcardKind.Star or WildcardKind.Everything))
                return;
        }
    }
}
