namespace CertLint.Names;

/// <summary>A URI as a certificate holds it: absolute, ASCII, its host a qualified name or an address (RFC 5280 4.2.1.6, RFC 3986).</summary>
public static class UriText
{
    // RFC 3986 2.2 and 2.3, and the percent sign.
    private const string Symbols = "-._~:/?#[]@!$&'()*+,;=%";

    /// <summary>What is wrong with the URI, in words that follow "because"; null where nothing is.</summary>
    public static string? WhyInvalid(string uri)
    {
        if (uri.Length == 0)
            return "it is empty";
        for (var i = 0; i < uri.Length; i++)
        {
            if (uri[i] > '\u007f')
                return "it has characters beyond ASCII";
            if (uri[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && Symbols.IndexOf(uri[i]) < 0)
                return uri[i] is <= ' ' or '\u007f' ? "it has white space or a control character" : $"it has the character '{uri[i]}'";
            if (uri[i] == '%' && (i + 2 >= uri.Length || HexDigits.ValueOf(uri[i + 1]) < 0 || HexDigits.ValueOf(uri[i + 2]) < 0))
                return "a '%' stands before no two hexadecimal digits";
        }

        var colon = SchemeLength(uri);
        if (colon < 0)
            return "it has no scheme";
        return colon + 1 == uri.Length || uri.Length == colon + 3 && HasAuthority(uri, colon) ? "nothing stands behind the scheme" : null;
    }

    /// <summary>
    /// The host of a valid URI, where it is neither a fully qualified domain name nor an address; null where it is, or where
    /// the URI names no host.
    /// </summary>
    public static string? UnqualifiedHost(string uri)
    {
        var colon = SchemeLength(uri);
        // SPIFFE's trust domains are names of their own.
        if (!HasAuthority(uri, colon) || string.Compare(uri, 0, "spiffe", 0, colon, StringComparison.OrdinalIgnoreCase) == 0)
            return null;
        var end = uri.IndexOfAny(['/', '?', '#'], colon + 3);
        var authority = uri.Substring(colon + 3, (end < 0 ? uri.Length : end) - colon - 3);
        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        var bracket = authority.Length > 0 && authority[0] == '[' ? authority.IndexOf(']') : -1;
        if (bracket > 0)
            return IPAddressText.IsIPv6(authority.Substring(1, bracket - 1)) ? null : authority;
        var port = authority.IndexOf(':');
        var host = port < 0 ? authority : authority.Substring(0, port);
        return IPAddressText.IsIPv4(host) || IsQualified(host) ? null : host;
    }

    private static bool IsQualified(string host)
    {
        var name = LowerCase.Of(host);
        if (name.StartsWith("*.", StringComparison.Ordinal))
            name = name.Substring(2);
        return name.Length <= LdhLabel.MaximumNameLength && name.IndexOf('.') > 0 && name.Split('.').All(LdhLabel.IsValid);
    }

    private static bool HasAuthority(string uri, int colon) => string.CompareOrdinal(uri, colon + 1, "//", 0, 2) == 0;

    private static int SchemeLength(string uri)
    {
        var colon = uri.IndexOf(':');
        for (var i = 0; i < colon; i++)
        {
            var isLetter = (uri[i] | 0x20) is >= 'a' and <= 'z';
            if (!isLetter && (i == 0 || uri[i] is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                return -1;
        }

        return colon == 0 ? -1 : colon;
    }
}
