namespace CertLint.Readers.Text.OpenSsl;

/// <summary>The two directives of a config, <c>.include</c> and <c>.pragma</c>.</summary>
internal sealed class IncludeDirectives(ConfigFile file, ConfigScope scope, Func<string, string?> resolve)
{
    private bool wantsAbsolutePaths;
    private string? folder;
    private int read;

    /// <summary>The text that an include brings in; null where there is none, which openssl does not mind.</summary>
    public string? TextOf(LogicalLine line, ConfigStatement statement, string section, int depth)
    {
        var text = Find(line, statement, section, depth);
        file.IsIncomplete |= text is null;
        return text;
    }

    /// <summary>Obeys a pragma; openssl ignores those that it does not know.</summary>
    public void Pragma(LogicalLine line, ConfigStatement statement)
    {
        var written = line.Slice(statement.Value);
        var colon = written.Text.IndexOf(':');
        if (!written.IsKnown)
            return;
        var isValid = colon > 0 && colon + 1 < written.Length;
        var keyword = isValid ? written.Text.Substring(0, colon).TrimEnd(' ', '\t', '\n', '\r') : "";
        var value = isValid ? written.Text.Substring(colon + 1).TrimStart(' ', '\t', '\n', '\r') : "";
        if (keyword == "includedir")
            folder = value;
        else if (keyword is "dollarid" or "abspath" && OnOff(value) is { } isOn)
            Switch(keyword, isOn);
        else if (!isValid || keyword is "dollarid" or "abspath")
            scope.Report(ConfigIssueKind.InvalidPragma, line, statement.Whole, isCertain: true);
    }

    private string? Find(LogicalLine line, ConfigStatement statement, string section, int depth)
    {
        var path = new ValueExpander(scope, line, statement.Value, section).Expand();
        if (!path.IsKnown)
            return null;
        var name = folder is null || IsAbsolute(path.Text) ? path.Text
            : folder.EndsWith("/", StringComparison.Ordinal) ? folder + path.Text
            : folder + "/" + path.Text;
        if (wantsAbsolutePaths && !IsAbsolute(name))
        {
            scope.Report(ConfigIssueKind.RelativePath, line, statement.Value, isCertain: true);
            return null;
        }

        if (depth >= ConfigLimits.IncludeDepth || ++read > ConfigLimits.Includes)
        {
            scope.Report(ConfigIssueKind.LimitReached, line, statement.Value, isCertain: true);
            return null;
        }

        if (!file.IncludePaths.Contains(name))
            file.IncludePaths.Add(name);
        return Resolve(name);
    }

    private void Switch(string keyword, bool isOn)
    {
        if (keyword == "dollarid")
            scope.IsDollarName = isOn;
        else
            wantsAbsolutePaths = isOn;
    }

    private string? Resolve(string path)
    {
        var text = resolve(path);
        return text is null || text.Length > ConfigLimits.FileLength || text.IndexOf('\0') >= 0 ? null : text;
    }

    private static bool? OnOff(string value) => value.ToUpperInvariant() switch
    {
        "ON" or "TRUE" => true,
        "OFF" or "FALSE" => false,
        _ => null,
    };

    private static bool IsAbsolute(string path) =>
        path.StartsWith("/", StringComparison.Ordinal)
        || (path.Length > 2 && path[1] == ':' && path[2] is '/' or '\\' && ConfigCharacters.IsAlphanumeric(path[0]));
}
