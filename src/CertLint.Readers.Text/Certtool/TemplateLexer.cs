using CertLint.Model;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Text.Certtool;

/// <summary>
/// Takes a template apart as certtool of GnuTLS 3.7.3 and later does (<c>cfg_load</c> in src/cfg.c): <c>name = value</c>, with a
/// colon or nothing instead of the equal sign, comments only before a name, two kinds of quotes. A value without quotes goes
/// on to the end of its line, whatever stands in it.
/// </summary>
internal sealed class TemplateLexer
{
    private const char End = '\0';
    private const string Replacement = "\uFFFD";

    private readonly string text;
    private readonly TemplateHoles holes;
    private readonly List<TemplateOption> options = [];
    private List<SourceSpan> dropped = [];
    private bool isTemplated;
    private int at;

    private TemplateLexer(string text)
    {
        this.text = text;
        holes = new TemplateHoles(text);
    }

    private char Current => at < text.Length ? text[at] : End;

    /// <summary>The options of a text without U+0000.</summary>
    public static TemplateFile Read(string text) => new TemplateLexer(text).Read();

    private TemplateFile Read()
    {
        while (true)
        {
            SkipToName();
            if (at >= text.Length || !IsNameStart(Current))
                return File(at < text.Length ? at : null);
            if (options.Count == CerttoolLimits.Options)
                return File(null) with { IsCut = true };
            options.Add(Option());
        }
    }

    private TemplateFile File(int? stop) => new(options, stop) { IsTemplated = isTemplated };

    // A template engine's marker between the options is nothing to certtool, which never sees it.
    private void SkipToName()
    {
        while (at < text.Length)
        {
            if (Current is ' ' or '\t' or '\n' or '\v' or '\f' or '\r' or '\b')
            {
                at++;
            }
            else if (Current == '#')
            {
                while (at < text.Length && Current != '\n')
                    at++;
            }
            else if (holes.At(at) is { } hole)
            {
                isTemplated = true;
                at += hole.Length;
            }
            else
            {
                return;
            }
        }
    }

    private TemplateOption Option()
    {
        var start = at;
        while (IsNameStart(Current) || Current is (>= '0' and <= '9') or ':' or '^' or '-')
            at++;
        if (text[at - 1] == ':')
            at--;
        var key = MappedText.Verbatim(text.Substring(start, at - start), start);
        SkipSpaces();
        char? delimiter = Current is ':' or '=' ? Current : null;
        if (delimiter is not null)
        {
            at++;
            SkipSpaces();
        }

        dropped = [];
        var option = new TemplateOption(key, key) { Delimiter = delimiter };
        option = Current is '"' or '\'' ? Quoted(option) : Unquoted(option);
        return option with { Dropped = dropped };
    }

    private TemplateOption Unquoted(TemplateOption option)
    {
        var start = at;
        var builder = new MappedTextBuilder();
        while (at < text.Length && Current != '\n' && !(Current == '\r' && at + 1 < text.Length && text[at + 1] == '\n'))
        {
            // The first character is taken as it is, a backslash too.
            if (Current != '\\' || at == start)
                Append(builder);
            else if (at + 1 < text.Length && text[at + 1] == '\n')
                Escape(builder, "\n");
            else
                Escape(builder, "");
        }

        SourceSpan? carriageReturn = Current == '\r' ? new SourceSpan(at, 1) : null;
        return option with { Value = builder.Build(start), CarriageReturn = carriageReturn };
    }

    private TemplateOption Quoted(TemplateOption option)
    {
        var quote = new SourceSpan(at, 1);
        var character = Current;
        var builder = new MappedTextBuilder();
        at++;
        while (at < text.Length && Current != character)
        {
            if (Current != '\\')
                Append(builder);
            else if (at + 1 < text.Length && text[at + 1] is var next && (next == '\n' || next == character))
                Escape(builder, next == '\n' ? " " : next.ToString());
            else
                Escape(builder, "");
        }

        var isClosed = at < text.Length;
        at = Math.Min(text.Length, at + 1);
        return option with { Value = builder.Build(quote.End), Quote = quote, IsClosed = isClosed };
    }

    private void Append(MappedTextBuilder builder)
    {
        if (holes.At(at) is { } hole)
        {
            builder.Append(hole.Hole, new SourceSpan(at, hole.Length));
            at += hole.Length;
        }
        else
        {
            builder.Append(Current, at++);
        }
    }

    private void Escape(MappedTextBuilder builder, string meaning)
    {
        var isPair = at + 2 < text.Length && char.IsSurrogatePair(text[at + 1], text[at + 2]);
        var place = new SourceSpan(at, Math.Min(isPair ? 3 : 2, text.Length - at));
        if (meaning.Length == 0)
            dropped.Add(place);
        // Only the first octet is dropped, so that of a character outside ASCII none that can be read is left.
        builder.Append(at + 1 < text.Length && text[at + 1] > '\u007F' ? Replacement : meaning, place);
        at = place.End;
    }

    private void SkipSpaces()
    {
        while (Current is ' ' or '\t')
            at++;
    }

    private static bool IsNameStart(char character) => character is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
