using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>
/// Removes quotes and escapes and replaces variables as str_copy of OpenSSL 3.0 does (crypto/conf/conf_def.c). What
/// openssl cannot know from the file, or what a template will replace, becomes a hole.
/// </summary>
internal sealed class ValueExpander(ConfigScope scope, LogicalLine line, LineRange range, string? section)
{
    private readonly MappedTextBuilder builder = new();
    private readonly BraceScanner braces = new(line, range.End);
    private int allocated = range.End - range.Start + 1;
    private int at = range.Start;

    /// <summary>The value; its place, where it is empty, is where it would stand.</summary>
    public MappedText Expand()
    {
        while (at < range.End)
        {
            var character = line[at];
            if (ConfigCharacters.IsQuote(character))
                Quoted(character);
            else if (character == '\\')
                Escape();
            else if (character == '$' && (!scope.IsDollarName || line[at + 1] is '{' or '('))
                Variable();
            else
                line.Append(builder, at++);
        }

        var empty = ConfigCharacters.IsQuote(line[range.Start]) && range.End > range.Start ? range.Start + 1 : range.Start;
        return line.Finish(builder, empty);
    }

    private void Quoted(char quote)
    {
        at++;
        while (at < range.End && line[at] != quote)
        {
            if (line[at] == '\\')
            {
                if (at + 1 < range.End)
                    builder.Append(line[at + 1].ToString(), line.SpanOf(new LineRange(at, at + 2)));
                at += 2;
            }
            else if (line[at] == '$' && QuotedTemplateEnd() is { } end)
            {
                Hole(HoleKind.TemplateMarker, at, end);
                at = end;
            }
            else
            {
                line.Append(builder, at++);
            }
        }

        at++;
    }

    private void Escape()
    {
        if (at + 1 < range.End && line.MarkerAt(at + 1) is not null)
        {
            line.Append(builder, at + 1);
        }
        else if (at + 1 < range.End)
        {
            var meaning = line[at + 1] switch
            {
                'r' => '\r',
                'n' => '\n',
                'b' => '\b',
                't' => '\t',
                var other => other,
            };
            builder.Append(meaning.ToString(), line.SpanOf(new LineRange(at, at + 2)));
        }

        at += 2;
    }

    private void Variable()
    {
        var reference = VariableReference.At(line, at, range.End, scope.IsDollarName);
        if (reference.IsWellFormed)
            Substitute(reference);
        else if (braces.ClosingOf(at + 1) is { } end)
            Undefined(ConfigIssueKind.NoCloseBrace, HoleKind.TemplateMarker, end);
        else
            Unclosed();
    }

    private void Substitute(VariableReference reference)
    {
        var kind = reference.IsBraced && reference.Section is null ? HoleKind.TemplateMarker : HoleKind.Variable;
        var definition = scope.Find(reference.Section ?? section, reference.Name);
        if (definition is null && reference.Section == ConfigScope.Environment)
        {
            Hole(HoleKind.Variable, at, reference.End);
        }
        else if (definition is null)
        {
            Undefined(ConfigIssueKind.UndefinedVariable, kind, reference.End, VariableOf(reference));
            return;
        }
        else if (!definition.Value.IsKnown || !Fits(definition.Value.Length, reference.End))
        {
            Hole(HoleKind.Variable, at, reference.End);
        }
        else
        {
            builder.Append(definition.Value.Text, line.SpanOf(new LineRange(at, reference.End)));
        }

        at = reference.End;
    }

    private bool Fits(int length, int end)
    {
        allocated += length - (end - at);
        if (allocated <= ConfigLimits.ValueLength && scope.Spend(length))
            return true;
        var kind = allocated > ConfigLimits.ValueLength ? ConfigIssueKind.ExpansionTooLong : ConfigIssueKind.LimitReached;
        scope.Report(kind, line, new LineRange(at, end), isCertain: true);
        return false;
    }

    private UndefinedVariable VariableOf(VariableReference reference) => new(
        reference.Section ?? section, reference.Section is not null, reference.Name, reference.IsBraced,
        at > range.Start ? line[at - 1] : '\0', reference.End < range.End ? line[reference.End] : '\0');

    private void Undefined(ConfigIssueKind issue, HoleKind kind, int end, UndefinedVariable? variable = null)
    {
        scope.Report(issue, line, new LineRange(at, end), isCertain: false, variable);
        Hole(kind, at, end);
        at = end;
    }

    private void Unclosed()
    {
        scope.Report(ConfigIssueKind.NoCloseBrace, line, new LineRange(at, range.End), isCertain: true);
        Hole(HoleKind.Variable, at, range.End);
        at = range.End;
    }

    // A quoted ${x} is literal text to openssl, but nobody means that, unless the config defines x.
    private int? QuotedTemplateEnd()
    {
        if (line[at + 1] is not ('{' or '(') || braces.ClosingOf(at + 1) is not { } end)
            return null;
        var reference = VariableReference.At(line, at, range.End, scope.IsDollarName);
        return reference.IsWellFormed && scope.Find(reference.Section ?? section, reference.Name) is not null ? null : end;
    }

    private void Hole(HoleKind kind, int start, int end)
    {
        var part = new LineRange(start, end);
        builder.Append(new Hole(kind, line.Written(part)), line.SpanOf(part));
    }
}
