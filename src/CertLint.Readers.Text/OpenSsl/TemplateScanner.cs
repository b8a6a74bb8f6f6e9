using System.Text.RegularExpressions;
using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>
/// Finds the markers of Jinja, Go templates and Helm, Mustache, ERB and EJS, Terraform, printf and of search-and-replace
/// scripts, and what is not known of the document in which the config stands (<see cref="MappedText.HoleCharacter"/>).
/// OpenSSL's own <c>$</c> is not among them, except before <c>{{</c>.
/// </summary>
public sealed class TemplateScanner(string text)
{
    private static readonly Regex GoDirective = new(
        @"^[-~]?\s*(?:(?:if|else|end|range|with|define|block|template|each|unless|break|continue)\b|[#/!^>]|\w+\s*:?=)",
        RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> closings = new(StringComparer.Ordinal);

    /// <summary>The marker that starts at <paramref name="position"/>, if one does.</summary>
    public TemplateMarker? MarkerAt(int position) => text[position] switch
    {
        '{' => Braces(position, position),
        '$' when Peek(position + 1) == '{' && Peek(position + 2) == '{' => Braces(position, position + 1),
        '<' when Peek(position + 1) == '%' => Closed(position, position + 2, "%>", Peek(position + 2) is not ('=' or '-')),
        '<' => Placeholder(position),
        '%' => Percent(position),
        '@' => Identifier(position, position + 1, '@'),
        '_' => Underscores(position),
        MappedText.HoleCharacter => new TemplateMarker(position, 1, IsDirective: false),
        _ => null,
    };

    private char Peek(int position) => position >= 0 && position < text.Length ? text[position] : '\0';

    private TemplateMarker? Braces(int start, int brace)
    {
        switch (Peek(brace + 1))
        {
            case '{' when Peek(brace + 2) == '{' && Closed(start, brace + 3, "}}}", isDirective: false) is { } triple:
                return triple;
            case '{':
                return Closed(start, brace + 2, "}}", isDirective: false) is { } marker
                    ? marker with { IsDirective = IsGoDirective(brace + 2, marker) }
                    : null;
            case '%':
                return Closed(start, brace + 2, "%}", isDirective: true);
            case '#':
                return Closed(start, brace + 2, "#}", isDirective: true);
            default:
                return Peek(start - 1) == '$' ? null : Identifier(start, brace + 1, '}');
        }
    }

    private bool IsGoDirective(int contentStart, TemplateMarker marker) =>
        GoDirective.IsMatch(text.Substring(contentStart, marker.Start + marker.Length - contentStart));

    private TemplateMarker? Closed(int start, int contentStart, string closing, bool isDirective)
    {
        var close = NextClosing(closing, contentStart);
        var length = close + closing.Length - start;
        if (close < 0 || length > ConfigLimits.MarkerLength)
            return null;
        // A marker over several lines that holds its own opening again is two markers, the first never closed.
        var opening = text.Substring(start, contentStart - start);
        return text.IndexOf('\n', start, length) >= 0
            && text.IndexOf(opening, contentStart, close - contentStart, StringComparison.Ordinal) >= 0
            ? null
            : new TemplateMarker(start, length, isDirective);
    }

    private int NextClosing(string closing, int from)
    {
        if (from > text.Length)
            return -1;
        if (!closings.TryGetValue(closing, out var known) || (known >= 0 && known < from))
            closings[closing] = known = text.IndexOf(closing, from, StringComparison.Ordinal);
        return known;
    }

    private TemplateMarker? Placeholder(int start)
    {
        if (!char.IsLetter(Peek(start + 1)) && Peek(start + 1) != '_')
            return null;
        for (var end = start + 1; end < text.Length && end - start < ConfigLimits.MarkerLength; end++)
        {
            if (text[end] is '<' or '\n' or '\r' or '=' or '"')
                return null;
            if (text[end] == '>')
                return new TemplateMarker(start, end + 1 - start, IsDirective: false);
        }

        return null;
    }

    private TemplateMarker? Percent(int start) => Peek(start + 1) switch
    {
        '{' => Closed(start, start + 2, "}", isDirective: true),
        '(' => Identifier(start, start + 2, ')') is { } name && Peek(name.Start + name.Length) is 's' or 'd'
            ? new TemplateMarker(start, text.IndexOf(')', start) + 2 - start, IsDirective: false)
            : null,
        's' or 'd' or 'v' when !ConfigCharacters.IsVariableName(Peek(start + 2)) && Peek(start + 2) != '%' =>
            new TemplateMarker(start, 2, IsDirective: false),
        _ => Identifier(start, start + 1, '%'),
    };

    private TemplateMarker? Identifier(int start, int nameStart, char closing)
    {
        var end = nameStart;
        while (ConfigCharacters.IsVariableName(Peek(end)) || (end > nameStart && Peek(end) is '.' or '-' && closing == '}'))
            end++;
        return end > nameStart && Peek(end) == closing && !char.IsDigit(text[nameStart])
            && end - start < ConfigLimits.MarkerLength
            ? new TemplateMarker(start, end + 1 - start, IsDirective: false)
            : null;
    }

    private TemplateMarker? Underscores(int start)
    {
        if (Peek(start + 1) != '_' || ConfigCharacters.IsVariableName(Peek(start - 1)))
            return null;
        var end = start + 2;
        while (ConfigCharacters.IsVariableName(Peek(end)) && end - start < ConfigLimits.MarkerLength)
            end++;
        var length = end - start;
        return length >= 5 && ConfigCharacters.IsAlphanumeric(text[start + 2])
            && text[end - 1] == '_' && text[end - 2] == '_' && ConfigCharacters.IsAlphanumeric(text[end - 3])
            ? new TemplateMarker(start, length, IsDirective: false)
            : null;
    }
}
