using CertLint.Model;

namespace CertLint.Readers.Text.Suppressions;

/// <summary>
/// For which lines a comment holds: its own or the next that is no comment, with all that the same statement goes on to, a text
/// block of YAML that begins there, and a PEM block. Asked in the order of the lines, it passes over each once.
/// </summary>
internal sealed class CoveredLines(TextLines lines, CommentLanguages languages)
{
    private const string PemBegin = "-----BEGIN ";
    private const string PemEnd = "-----END ";

    private readonly CommentSign[] signs = [.. CommentSign.All.Where(sign => (sign.Languages & languages) != 0)];
    private readonly string continuations = ContinuationsOf(languages);
    private int next;
    private int nextEnd;

    /// <summary>The statement behind which the comment stands.</summary>
    public SourceSpan Own(DirectiveComment comment)
    {
        var first = comment.Line;
        var limit = Math.Max(0, first - SuppressionLimits.StatementLines);
        while (first > limit && IsContinued(first - 1, lines.EndOf(first - 1)))
            first--;
        return SpanOf(first, LastOf(comment.Line, comment.Start));
    }

    /// <summary>The next statement; the end of the text where there is none.</summary>
    public SourceSpan Next(DirectiveComment comment)
    {
        // All between the last comment and what it was for is no code.
        if (comment.Line >= next)
        {
            next = comment.Line + 1;
            while (next < lines.Count && IsNoCode(next))
                next++;
            nextEnd = next < lines.Count ? LastOf(next, lines.EndOf(next)) : next;
        }

        return next < lines.Count ? SpanOf(next, nextEnd) : new SourceSpan(lines.Text.Length, 0);
    }

    private SourceSpan SpanOf(int first, int last) => SourceSpan.FromBounds(lines.StartOf(first), lines.EndOf(last));

    private bool IsNoCode(int line)
    {
        // Outside its blocks all of a PEM file is explanation.
        if (languages == CommentLanguages.Pem)
            return !lines.HasAt(lines.ContentOf(line), PemBegin);
        return lines.ContentOf(line) == lines.EndOf(line) || IsComment(line);
    }

    private bool IsComment(int line)
    {
        var content = lines.ContentOf(line);
        while (content < lines.EndOf(line) && lines.Text[content] == '@' && (languages & CommentLanguages.Cmd) != 0)
            content++;
        return signs.Any(sign => sign.EndsAt(lines.Text, Math.Min(content + sign.Text.Length, lines.EndOf(line)))
            && content + sign.Text.Length <= lines.EndOf(line)
            && (!char.IsLetter(sign.Text[0]) || content + sign.Text.Length == lines.EndOf(line) || TextLines.IsBlank(lines.Text[content + sign.Text.Length])));
    }

    // "end" is the end of what counts of the first line, the comment itself cut off.
    private int LastOf(int line, int end)
    {
        if (BlockIndent(line, end) is { } indent)
            return LastOfBlock(line, indent);
        var limit = Math.Min(lines.Count, line + SuppressionLimits.StatementLines);
        while (line + 1 < limit && (IsContinued(line, end) || IsContinuation(line + 1)))
        {
            line++;
            // docker build drops these from within a command.
            while ((languages & CommentLanguages.Dockerfile) != 0 && line + 1 < limit && IsNoCode(line))
                line++;
            end = lines.EndOf(line);
        }

        return lines.HasAt(lines.ContentOf(line), PemBegin) ? LastOfPem(line) : line;
    }

    private bool IsContinued(int line, int end)
    {
        var start = lines.StartOf(line);
        if (end == start || continuations.IndexOf(lines.Text[end - 1]) < 0)
            return false;
        var count = 1;
        while (end - count > start && lines.Text[end - count - 1] == lines.Text[end - 1])
            count++;
        return count % 2 == 1 && !IsComment(line);
    }

    // certreq's way to write a long extension.
    private bool IsContinuation(int line) => (languages & CommentLanguages.CertreqInf) != 0 && lines.HasAt(lines.ContentOf(line), "_continue_");

    // YAML 1.2.2, 8.1: "key: |-", "- >2". The text is indented deeper than the node that holds it.
    private int? BlockIndent(int line, int end)
    {
        if ((languages & CommentLanguages.Yaml) == 0)
            return null;
        var text = lines.Text;
        while (end > lines.StartOf(line) && TextLines.IsBlank(text[end - 1]))
            end--;
        var sign = end - 1;
        while (sign > lines.StartOf(line) && text[sign] is '-' or '+' or >= '1' and <= '9')
            sign--;
        if (sign <= lines.StartOf(line) || text[sign] is not ('|' or '>') || !TextLines.IsBlank(text[sign - 1]))
            return null;
        var node = lines.ContentOf(line);
        while (text[node] == '-' && node + 1 < sign && TextLines.IsBlank(text[node + 1]))
        {
            var content = node + 1;
            while (content < sign && TextLines.IsBlank(text[content]))
                content++;
            if (content == sign)
                break;
            node = content;
        }

        return node - lines.StartOf(line);
    }

    private int LastOfBlock(int line, int indent)
    {
        var last = line;
        for (var i = line + 1; i < lines.Count; i++)
        {
            var content = lines.ContentOf(i);
            if (content == lines.EndOf(i))
                continue;
            if (content - lines.StartOf(i) <= indent)
                break;
            last = i;
        }

        return last;
    }

    private int LastOfPem(int line)
    {
        for (var i = line + 1; i < lines.Count; i++)
        {
            if (lines.HasAt(lines.ContentOf(i), PemEnd))
                return i;
            if (lines.HasAt(lines.ContentOf(i), PemBegin))
                break;
        }

        return line;
    }

    private static string ContinuationsOf(CommentLanguages languages)
    {
        const CommentLanguages backslash = CommentLanguages.OpenSslConfig | CommentLanguages.CertreqInf | CommentLanguages.Posix
            | CommentLanguages.Dockerfile | CommentLanguages.Makefile;
        var characters = (languages & backslash) != 0 ? "\\" : "";
        if ((languages & (CommentLanguages.PowerShell | CommentLanguages.Dockerfile)) != 0)
            characters += "`";
        return (languages & CommentLanguages.Cmd) != 0 ? characters + "^" : characters;
    }
}
