namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>Finds the here-documents that an instruction announces: <c>&lt;&lt;EOF</c>, <c>&lt;&lt;-"EOF"</c>.</summary>
internal static class HereDelimiters
{
    /// <summary>The delimiters, whether tabs at the start of lines go away, and whether nothing is expanded.</summary>
    public static IEnumerable<(string Delimiter, bool StripsTabs, bool IsQuoted)> In(string arguments)
    {
        for (var at = arguments.IndexOf("<<", StringComparison.Ordinal); at >= 0; at = arguments.IndexOf("<<", at, StringComparison.Ordinal))
        {
            at += 2;
            var stripsTabs = at < arguments.Length && arguments[at] == '-';
            at += stripsTabs ? 1 : 0;
            var quote = at < arguments.Length && arguments[at] is '\'' or '"' ? arguments[at] : '\0';
            at += quote == '\0' ? 0 : 1;
            var end = at;
            while (end < arguments.Length && (char.IsLetterOrDigit(arguments[end]) || arguments[end] is '_' or '-' or '.'))
                end++;
            if (end > at && (quote == '\0' || (end < arguments.Length && arguments[end] == quote)))
                yield return (arguments.Substring(at, end - at), stripsTabs, quote != '\0');
            at = end;
            while (at < arguments.Length && arguments[at] == '<')
                at++;
        }
    }
}
