using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Loads a config as NCONF_load of OpenSSL 3.0 does, but goes on where openssl gives up.</summary>
internal sealed class ConfigLoader
{
    private readonly ConfigFile file = new();
    private readonly ConfigScope scope;
    private readonly IncludeDirectives includes;
    private ConfigSection current;
    private int lines;

    private ConfigLoader(Func<string, string?> resolve)
    {
        scope = new ConfigScope(file);
        includes = new IncludeDirectives(file, scope, resolve);
        current = file.SectionOf(ConfigFile.DefaultName);
    }

    /// <summary>Loads <paramref name="text"/>; <paramref name="resolve"/> gives an included file's text, null for none.</summary>
    public static ConfigFile Load(string text, Func<string, string?> resolve)
    {
        var loader = new ConfigLoader(resolve);
        loader.Read(text, includedAt: null, depth: 0);
        return loader.file;
    }

    private void Read(string text, SourceSpan? includedAt, int depth)
    {
        var reader = new LogicalLineReader(text, includedAt);
        while (reader.Next() is { } line)
        {
            var statement = ConfigGrammar.Parse(line, scope.IsDollarName);
            file.HasMarkers |= line.HasMarkers;
            if (++lines > ConfigLimits.Lines)
            {
                if (lines == ConfigLimits.Lines + 1)
                    scope.Report(ConfigIssueKind.LimitReached, line, statement.Whole, isCertain: true);
                return;
            }

            Apply(line, statement, depth);
        }
    }

    private void Apply(LogicalLine line, ConfigStatement statement, int depth)
    {
        if (statement.IsConditional)
            current.IsIncomplete = true;
        switch (statement.Kind)
        {
            case StatementKind.Header:
            case StatementKind.UnclosedHeader:
                Enter(line, statement);
                break;
            case StatementKind.Assignment:
                Assign(line, statement);
                break;
            case StatementKind.Include:
                if (includes.TextOf(line, statement, SectionOf(line, statement).Name, depth) is { } text)
                    Read(text, line.SpanOf(statement.Whole), depth + 1);
                break;
            case StatementKind.Pragma:
                includes.Pragma(line, statement);
                break;
            case StatementKind.MissingEqualSign:
                scope.Report(ConfigIssueKind.MissingEqualSign, line, statement.Whole, !line.IsTemplated);
                current.IsIncomplete = true;
                break;
            case StatementKind.Template:
                current.IsIncomplete = true;
                break;
            default:
                break;
        }
    }

    private void Enter(LogicalLine line, ConfigStatement statement)
    {
        // A variable in a header is looked up in the default section only.
        var name = new ValueExpander(scope, line, statement.Name, section: null).Expand();
        var place = line.SpanOf(statement.Whole);
        current = name.IsKnown ? file.SectionOf(name.Text) : new ConfigSection(name.Text, place);
        current.AddHeader(place);
        if (statement.Kind != StatementKind.UnclosedHeader)
            return;
        scope.Report(ConfigIssueKind.MissingCloseBracket, line, statement.Whole, !line.IsTemplated);
        current.IsIncomplete = true;
    }

    private void Assign(LogicalLine line, ConfigStatement statement)
    {
        var section = SectionOf(line, statement);
        var value = new ValueExpander(scope, line, statement.Value, section.Name).Expand();
        section.Add(new ConfigEntry(line.Slice(statement.Name), value, new WrittenValue(line, statement.Value)));
        section.IsIncomplete |= statement.IsConditional;
    }

    private ConfigSection SectionOf(LogicalLine line, ConfigStatement statement)
    {
        if (statement.Section is not { } written)
            return current;
        var name = line.Slice(written);
        return name.IsKnown ? file.SectionOf(name.Text) : new ConfigSection(name.Text, null);
    }
}
