namespace CertLint.Readers.Cfssl;

/// <summary>What Go's <c>url.ParseRequestURI</c> takes: <c>https://host/</c>, but also <c>host:8443</c>, <c>/path</c> and <c>*</c>.</summary>
internal static class GoRequestUri
{
    private const string NotInHosts = " \\^`{|}%";

    /// <summary>True where Go makes a URI of the text.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || text.Any(character => character is < ' ' or '\u007f'))
            return false;
        if (text == "*")
            return true;
        var rest = AfterScheme(text);
        if (rest >= text.Length || text[rest] != '/')
            return rest > 0;
        return HasRightEscapes(text, rest) && (rest == 0 || string.CompareOrdinal(text, rest, "//", 0, 2) != 0 || IsAuthority(text, rest + 2));
    }

    // The offset behind the colon; 0 where there is no scheme.
    private static int AfterScheme(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':')
                return i == 0 ? 0 : i + 1;
            var isLetter = text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || text[i] is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                return 0;
        }

        return 0;
    }

    private static bool IsAuthority(string text, int start)
    {
        var end = text.IndexOfAny(['/', '?'], start);
        var authority = text.Substring(start, (end < 0 ? text.Length : end) - start);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var colon = host.LastIndexOf(':');
        var isBracketed = host.Length > 0 && host[0] == '[';
        if (isBracketed && host.IndexOf(']') < 0)
            return false;
        return host.All(character => NotInHosts.IndexOf(character) < 0)
            && (colon < 0 || (isBracketed && host.IndexOf(']') > colon) || host.Skip(colon + 1).All(character => character is >= '0' and <= '9'));
    }

    private static bool HasRightEscapes(string text, int start)
    {
        var end = text.IndexOf('?', start);
        if (end < 0)
            end = text.Length;
        for (var i = text.IndexOf('%', start, end - start); i >= 0; i = text.IndexOf('%', i + 1, end - i - 1))
        {
            if (i + 2 >= end || !IsHexadecimal(text[i + 1]) || !IsHexadecimal(text[i + 2]))
                return false;
        }

        return true;
    }

    private static bool IsHexadecimal(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
