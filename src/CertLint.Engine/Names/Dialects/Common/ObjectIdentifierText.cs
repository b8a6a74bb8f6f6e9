namespace CertLint.Names;

/// <summary>Object identifiers in dotted decimal (X.660).</summary>
internal static class ObjectIdentifierText
{
    /// <summary>
    /// True for at least two arcs without leading zeros, the first at most 2, the second below 40 under 0 and 1: what
    /// both .NET and BouncyCastle can encode.
    /// </summary>
    public static bool IsValid(string text) => IsWellFormed(text) && (text[0] == '2' || IsBelow40(text, 2, EndOfArc(text, 2)));

    /// <summary>True for at least two arcs without leading zeros, the first at most 2.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text.Length < 3 || text[0] is < '0' or > '2' || text[1] != '.')
            return false;
        for (var start = 2; ; )
        {
            var end = EndOfArc(text, start);
            if (!IsArc(text, start, end))
                return false;
            if (end == text.Length)
                return true;
            start = end + 1;
        }
    }

    private static int EndOfArc(string text, int start)
    {
        var dot = text.IndexOf('.', start);
        return dot < 0 ? text.Length : dot;
    }

    private static bool IsArc(string text, int start, int end)
    {
        if (start == end || (text[start] == '0' && end > start + 1))
            return false;
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }

    private static bool IsBelow40(string text, int start, int end) =>
        end - start == 1 || (end - start == 2 && text[start] < '4');
}
