namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Takes a logical line apart as def_load_bio of OpenSSL 3.0 does (crypto/conf/conf_def.c).</summary>
internal sealed class ConfigGrammar(LogicalLine line, bool isDollarName)
{
    private const string IncludeWord = ".include";
    private const string PragmaWord = ".pragma";

    /// <summary>Parses <paramref name="line"/>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isDollarName">True behind <c>.pragma dollarid:on</c>, where a <c>$</c> may stand in a name.</param>
    public static ConfigStatement Parse(LogicalLine line, bool isDollarName) =>
        new ConfigGrammar(line, isDollarName).Parse();

    private ConfigStatement Parse()
    {
        var start = SkipSpaces(0);
        if (start == line.End)
            return new ConfigStatement(StatementKind.Blank, new LineRange(start, start));
        var whole = new LineRange(start, TrimmedEnd(start));
        var first = SkipDirectives(start);
        if (first == line.End || IsAllMarkers(first))
            return new ConfigStatement(StatementKind.Template, whole);
        whole = new LineRange(first, whole.End);
        var statement = line[first] == '[' ? Header(whole) : Assignment(whole);
        return statement with { IsConditional = first != start };
    }

    private ConfigStatement Header(LineRange whole)
    {
        var start = SkipSpaces(whole.Start + 1);
        var word = start;
        while (true)
        {
            var end = SkipName(word);
            var next = SkipSpaces(end);
            var name = new LineRange(start, end);
            if (line[next] == ']')
            {
                return new ConfigStatement(StatementKind.Header, new LineRange(whole.Start, next + 1)) { Name = name };
            }

            if (next >= line.End || next == word)
                return new ConfigStatement(StatementKind.UnclosedHeader, whole) { Name = name };
            word = next;
        }
    }

    private ConfigStatement Assignment(LineRange whole)
    {
        var start = whole.Start;
        LineRange? section = null;
        var end = SkipName(start);
        if (line[end] == ':' && line[end + 1] == ':')
        {
            section = new LineRange(start, end);
            start = end + 2;
            end = SkipName(start);
        }

        var next = SkipSpaces(end);
        var directive = Directive(whole, start, next, PragmaWord, StatementKind.Pragma)
            ?? Directive(whole, start, next, IncludeWord, StatementKind.Include);
        if (directive is { } found)
            return found with { Section = section };
        var name = new LineRange(start, end);
        return line[next] == '='
            ? new ConfigStatement(StatementKind.Assignment, whole) { Name = name, Section = section, Value = Value(next + 1) }
            : new ConfigStatement(StatementKind.MissingEqualSign, whole) { Name = name, Section = section };
    }

    // The word is a mere prefix: openssl takes ".includefoo = x" for an include.
    private ConfigStatement? Directive(LineRange whole, int start, int next, string word, StatementKind kind)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (line[start + i] != word[i])
                return null;
        }

        var hasEqualSign = line[next] == '=';
        return next == start + word.Length && !hasEqualSign
            ? null
            : new ConfigStatement(kind, whole) { Value = Value(hasEqualSign ? next + 1 : next) };
    }

    private LineRange Value(int from)
    {
        var start = SkipSpaces(from);
        return new LineRange(start, Math.Max(start, TrimmedEnd(start)));
    }

    private int SkipSpaces(int index)
    {
        while (index < line.End && ConfigCharacters.IsSpace(line[index]))
            index++;
        return index;
    }

    private int TrimmedEnd(int start)
    {
        var end = line.End;
        while (end > start && ConfigCharacters.IsSpace(line[end - 1]))
            end--;
        return end;
    }

    private int SkipName(int index)
    {
        while (index < line.End)
        {
            if (line[index] == '\\')
                index = Math.Min(index + 2, line.End);
            else if (ConfigCharacters.IsName(line[index]) || line.MarkerAt(index) is not null
                || (isDollarName && line[index] == '$'))
                index++;
            else
                break;
        }

        return index;
    }

    private int SkipDirectives(int index)
    {
        while (index < line.End
            && (ConfigCharacters.IsSpace(line[index]) || line.MarkerAt(index) is { IsDirective: true }))
            index++;
        return index;
    }

    private bool IsAllMarkers(int index)
    {
        for (; index < line.End; index++)
        {
            if (!ConfigCharacters.IsSpace(line[index]) && line.MarkerAt(index) is null)
                return false;
        }

        return true;
    }
}
