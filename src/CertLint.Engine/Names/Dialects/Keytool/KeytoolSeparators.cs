namespace CertLint.Names;

/// <summary>
/// Finds the separators of a name, and of the attributes within an RDN, as <c>X500Name</c> and <c>RDN</c> of Java do before
/// they read the values: by the number of quotes since the last separator, and by the backslashes before it.
/// </summary>
internal static class KeytoolSeparators
{
    private static readonly char[] OfRdns = [',', ';'];

    /// <summary>The offset behind the RDN that starts here: of its separator, or of the text's end.</summary>
    public static int EndOfRdn(string text, int start)
    {
        var quotes = 0;
        for (int search = start, found; (found = text.IndexOfAny(OfRdns, search)) >= 0; search = found + 1)
        {
            quotes += CountQuotes(text, search, found);
            if (quotes != 1 && !IsEscaped(text, search, found))
                return found;
        }

        return text.Length;
    }

    /// <summary>The offset behind the attribute that starts here: of its <c>+</c>, or of the RDN's end.</summary>
    /// <param name="text">The whole name.</param>
    /// <param name="rdnStart">Where the RDN starts; a <c>+</c> there separates nothing.</param>
    /// <param name="start">Where the attribute starts.</param>
    /// <param name="end">Where the RDN ends.</param>
    public static int EndOfAttribute(string text, int rdnStart, int start, int end)
    {
        var quotes = 0;
        for (int search = start, found; (found = text.IndexOf('+', search, end - search)) >= 0; search = found + 1)
        {
            quotes += CountQuotes(text, search, found);
            if (quotes != 1 && found > rdnStart && text[found - 1] != '\\')
                return found;
        }

        return end;
    }

    private static int CountQuotes(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (text[i] == '"' && (i == from || text[i - 1] != '\\'))
                count++;
        }

        return count;
    }

    /// <summary>
    /// Behind two backslashes Java counts all backslashes since the last comma or semicolon, not only those in a row:
    /// behind <c>a\+b\\</c> it finds a comma escaped that is not.
    /// </summary>
    private static bool IsEscaped(string text, int from, int separator)
    {
        if (separator == 0 || text[separator - 1] != '\\')
            return false;
        if (separator == 1 || text[separator - 2] != '\\')
            return true;
        var backslashes = 0;
        for (var i = from; i < separator; i++)
        {
            if (text[i] == '\\')
                backslashes++;
        }

        return backslashes % 2 != 0;
    }
}
