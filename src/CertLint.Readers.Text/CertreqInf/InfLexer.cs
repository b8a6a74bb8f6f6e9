using CertLint.Model;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>
/// Takes a policy file apart as SetupAPI does, by "General Syntax Rules for INF Files": sections, <c>key = value</c>,
/// comments from a semicolon on, double quotes with two for one, and a backslash at the end of a line that continues it.
/// </summary>
internal sealed class InfLexer
{
    private const char EndOfFile = '\u001A';

    // What certreq itself writes in braces.
    private static readonly string[] Tags = ["{text}", "{critical}", "{utf8}", "{octet}", "{asn}", "{hex}"];

    private readonly string text;
    private readonly TemplateHoles holes;
    private readonly InfFile file = new();
    private InfSection? section;
    private int entries;
    private int at;

    private InfLexer(string text)
    {
        this.text = text;
        holes = new TemplateHoles(text);
    }

    private char Current => at < text.Length ? text[at] : EndOfFile;

    /// <summary>The sections and entries; entries before the first section and lines that are none are passed over.</summary>
    public static InfFile Read(string text) => new InfLexer(text).Read();

    private InfFile Read()
    {
        while (Current != EndOfFile)
        {
            if (char.IsWhiteSpace(Current))
                at++;
            else if (Current == ';')
                SkipLine();
            else if (Current == '[')
                Header();
            else if (!Entry())
                return file;
        }

        return file;
    }

    private void Header()
    {
        var start = at;
        while (!IsLineEnd(Current) && Current != ']')
            at++;
        if (Current == ']')
        {
            at++;
            section = file.SectionOf(text.Substring(start + 1, at - start - 2), SourceSpan.FromBounds(start, at));
        }

        SkipLine();
    }

    private bool Entry()
    {
        if (entries++ == InfLimits.Entries)
        {
            file.IsCut = true;
            return false;
        }

        var key = Value(isKey: true);
        if (Current != '=')
        {
            SkipLine();
            return true;
        }

        at++;
        var value = Value(isKey: false);
        section?.Entries.Add(value with { Key = key.Value });
        SkipLine();
        return true;
    }

    // A key ends at the equal sign as well; a comma, which separates fields, is a part of what certreq reads.
    private InfEntry Value(bool isKey)
    {
        SkipSpaces();
        int start = at, end = at, length = 0, continuations = 0;
        var builder = new MappedTextBuilder();
        var hasQuoteWithin = false;
        while (!IsLineEnd(Current) && Current != ';' && !(isKey && Current == '='))
        {
            if (Current == '"')
            {
                hasQuoteWithin |= builder.Length > 0;
                Quoted(builder);
            }
            else if (Current == '\\' && continuations < InfLimits.Continuations && SkipContinuation())
            {
                continuations++;
                builder.Truncate(length);
                continue;
            }
            else if (char.IsWhiteSpace(Current))
            {
                builder.Append(Current, at++);
                continue;
            }
            else
            {
                Append(builder);
            }

            (length, end) = (builder.Length, at);
        }

        builder.Truncate(length);
        var value = builder.Build(Math.Min(text.Length, start < end && text[start] == '"' ? start + 1 : start));
        return new InfEntry(value, value, SourceSpan.FromBounds(start, Math.Max(start, end)))
        {
            HasQuoteWithin = hasQuoteWithin, Comment = Current == ';' && !isKey ? CommentHere() : null,
        };
    }

    private MappedText CommentHere()
    {
        var start = at + 1;
        var end = start;
        while (end < text.Length && !IsLineEnd(text[end]))
            end++;
        return MappedText.Verbatim(text.Substring(start, end - start), start).Trim();
    }

    private void Quoted(MappedTextBuilder builder)
    {
        at++;
        while (!IsLineEnd(Current))
        {
            if (Current != '"')
            {
                Append(builder);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                builder.Append("\"", new SourceSpan(at, 2));
                at += 2;
            }
            else
            {
                at++;
                return;
            }
        }
    }

    // What stands in percent signs is SetupAPI's own.
    private void Append(MappedTextBuilder builder)
    {
        if (Current != '%' && !IsTag() && holes.At(at) is { } hole)
        {
            builder.Append(hole.Hole, new SourceSpan(at, hole.Length));
            at += hole.Length;
        }
        else
        {
            builder.Append(Current, at++);
        }
    }

    private bool IsTag() => Current == '{'
        && Array.Exists(Tags, tag => string.Compare(text, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0);

    // Behind the backslash only a comment may stand; the value goes on behind the spaces of the next line.
    private bool SkipContinuation()
    {
        var next = at + 1;
        while (next < text.Length && !IsLineEnd(text[next]) && char.IsWhiteSpace(text[next]))
            next++;
        if (next < text.Length && text[next] == ';')
        {
            while (next < text.Length && !IsLineEnd(text[next]))
                next++;
        }

        if (next < text.Length && !IsLineEnd(text[next]))
            return false;
        if (next + 1 < text.Length && text[next] == '\r' && text[next + 1] == '\n')
            next++;
        at = Math.Min(text.Length, next + 1);
        SkipSpaces();
        return true;
    }

    private void SkipSpaces()
    {
        while (!IsLineEnd(Current) && char.IsWhiteSpace(Current))
            at++;
    }

    private void SkipLine()
    {
        while (!IsLineEnd(Current))
            at++;
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or EndOfFile;
}
