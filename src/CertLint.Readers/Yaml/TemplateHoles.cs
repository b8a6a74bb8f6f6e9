using CertLint.Model;

namespace CertLint.Readers.Yaml;

/// <summary>Makes holes of what other programs fill in.</summary>
internal static class TemplateHoles
{
    private const int LongestName = 100;

    /// <summary>The text with a hole for each marker.</summary>
    public static MappedText In(MappedText text, TemplateSyntax syntax)
    {
        var value = text.Text;
        if (!value.Any(character => character is '{' or '$' or '<' or '_' or '%' or '@'))
            return text;
        var builder = new MappedTextBuilder();
        var written = 0;
        for (var i = 0; i < value.Length;)
        {
            var length = MarkerAt(value, i, syntax);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (i > written)
                builder.Append(text.Slice(written, i - written));
            builder.Append(new Hole(KindAt(value[i]), value.Substring(i, length)), text.SpanOf(i, length));
            written = i += length;
        }

        if (written == 0)
            return text;
        if (written < value.Length)
            builder.Append(text.Slice(written, value.Length - written));
        return builder.Build(text.Span.Start);
    }

    private static HoleKind KindAt(char opening) => opening == '$' ? HoleKind.Variable : HoleKind.TemplateMarker;

    // A marker that is not closed, as where one goes over several scalars, reaches to the end.
    private static int MarkerAt(string text, int at, TemplateSyntax syntax)
    {
        switch (text[at])
        {
            case '{' when (syntax & TemplateSyntax.Braces) != 0:
                return Peek(text, at + 1) switch
                {
                    '{' => Closed(text, at, "}}"),
                    '%' => Closed(text, at, "%}"),
                    '#' => Closed(text, at, "#}"),
                    _ => 0,
                };
            case '$':
                return DollarAt(text, at, syntax);
            case '<' when (syntax & TemplateSyntax.Placeholders) != 0:
                return BracketAt(text, at);
            case '%' or '@' when (syntax & TemplateSyntax.Placeholders) != 0:
                return NameLength(text, at + 1) is > 0 and var length && Peek(text, at + 1 + length) == text[at] ? length + 2 : 0;
            case '_' when (syntax & TemplateSyntax.Placeholders) != 0 && Peek(text, at + 1) == '_':
                return NameLength(text, at) is > 4 and var whole && text[at + whole - 1] == '_' && text[at + whole - 2] == '_' ? whole : 0;
            case >= 'A' and <= 'Z' when (syntax & TemplateSyntax.CapitalNames) != 0 && !IsName(Peek(text, at - 1)):
                return CapitalsAt(text, at);
            default:
                return 0;
        }
    }

    private static int DollarAt(string text, int at, TemplateSyntax syntax)
    {
        var next = Peek(text, at + 1);
        if ((syntax & TemplateSyntax.Expressions) != 0)
        {
            if (next == '{' && Peek(text, at + 2) == '{')
                return Closed(text, at, "}}");
            if (next == '[' && (syntax & TemplateSyntax.Macros) != 0)
                return Closed(text, at, "]");
        }

        if ((syntax & TemplateSyntax.Variables) != 0)
        {
            if (next == '{')
                return Peek(text, at + 2) == '{' ? Closed(text, at, "}}") : Closed(text, at, "}");
            if (next == '(')
                return Closed(text, at, ")");
            return NameLength(text, at + 1) is > 0 and var length ? length + 1 : 0;
        }

        if ((syntax & TemplateSyntax.Macros) != 0 && next == '(')
            return MacroLength(text, at);
        return 0;
    }

    // A command in a substitution has a space; the name of a macro has none.
    private static int MacroLength(string text, int at)
    {
        var end = at + 2;
        while (end - at < LongestName && (IsName(Peek(text, end)) || Peek(text, end) is '.' or '-' or ':'))
            end++;
        return end > at + 2 && Peek(text, end) == ')' ? end + 1 - at : 0;
    }

    private static int Closed(string text, int at, string closing)
    {
        var end = text.IndexOf(closing, at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length - at : end + closing.Length - at;
    }

    private static int BracketAt(string text, int at)
    {
        if (!char.IsLetter(Peek(text, at + 1)))
            return 0;
        for (var end = at + 1; end < text.Length && end - at < LongestName; end++)
        {
            if (text[end] == '>')
                return end + 1 - at;
            if (text[end] is '<' or '=' or '"' or '\n' or '@')
                return 0;
        }

        return 0;
    }

    private static int CapitalsAt(string text, int at)
    {
        var length = NameLength(text, at);
        var hasUnderscore = false;
        for (var i = at; i < at + length; i++)
        {
            if (text[i] is >= 'a' and <= 'z')
                return 0;
            hasUnderscore |= text[i] == '_';
        }

        return hasUnderscore ? length : 0;
    }

    private static int NameLength(string text, int at)
    {
        if (at >= text.Length || !IsName(text[at]) || char.IsDigit(text[at]))
            return 0;
        var end = at;
        while (end - at < LongestName && IsName(Peek(text, end)))
            end++;
        return end - at;
    }

    private static bool IsName(char character) => character is '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static char Peek(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
