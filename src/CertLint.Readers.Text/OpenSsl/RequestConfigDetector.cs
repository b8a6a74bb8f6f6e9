namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Tells a request config from the other files with sections: INI, systemd, git, MariaDB, shell scripts.</summary>
internal static class RequestConfigDetector
{
    private const string Key = "distinguished_name";
    private const int LongestRead = 4 * ConfigLimits.FileLength;

    /// <summary>
    /// True where a section has the key <c>distinguished_name</c>, nothing but a comment, a key or a template stands before
    /// the first section, and openssl could read at least three lines of four.
    /// </summary>
    public static bool IsRequestConfig(string text)
    {
        if (text.Length > LongestRead || text.IndexOf(Key, StringComparison.Ordinal) < 0
            || text.IndexOf('\0') >= 0 || text.StartsWith("#!", StringComparison.Ordinal))
            return false;
        int good = 0, bad = 0;
        bool hasKey = false, hasHeader = false;
        var reader = new LogicalLineReader(text);
        while (reader.Next() is { } line)
        {
            var statement = ConfigGrammar.Parse(line, isDollarName: false);
            hasHeader |= statement.Kind is StatementKind.Header or StatementKind.UnclosedHeader;
            hasKey |= statement.Kind == StatementKind.Assignment && line.Slice(statement.Name).Text == Key;
            if (statement.Kind is StatementKind.Blank or StatementKind.Template)
                continue;
            if (statement.Kind is not (StatementKind.MissingEqualSign or StatementKind.UnclosedHeader))
                good++;
            else if (!hasHeader && !MayStandFirst(line, statement.Whole.Start))
                return false;
            else if (!line.IsTemplated)
                bad++;
        }

        return hasKey && hasHeader && good >= 3 * bad;
    }

    // A comment of another syntax, or a template's line.
    private static bool MayStandFirst(LogicalLine line, int start) =>
        line[start] is ';' or '$' || line.MarkerAt(start) is not null || (line[start] == '/' && line[start + 1] == '/');
}
