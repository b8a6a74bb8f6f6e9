using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>Cuts a Dockerfile into instructions as BuildKit's parser does (moby/buildkit, frontend/dockerfile/parser).</summary>
internal sealed class DockerfileLines
{
    private readonly ShellText text;
    private int at;

    public DockerfileLines(ShellText text)
    {
        this.text = text;
        at = text[0] == '\uFEFF' ? 1 : 0;
        Escape = EscapeDirective();
    }

    /// <summary>What joins lines, and escapes characters in the values of variables.</summary>
    public char Escape { get; }

    /// <summary>The next instruction, or null behind the last.</summary>
    public DockerfileInstruction? Next()
    {
        while (at < text.Length && (IsBlankLine() || IsComment()))
            at = LineAfter(at);
        if (at >= text.Length)
            return null;
        var line = new MappedTextBuilder();
        var start = at;
        ReadJoined(line);
        var whole = line.Build(text.SpanOf(start, start).Start);
        var (name, all) = Split(whole);
        var arguments = name is "RUN" or "COPY" or "ADD" ? WithoutOptions(all) : all;
        var script = new MappedTextBuilder().Append(arguments);
        var documents = name is "RUN" or "COPY" or "ADD" ? ReadDocuments(arguments, script) : [];
        return new DockerfileInstruction(name, arguments, documents.Count == 0 ? arguments : script.Build(arguments.Span.Start), documents)
        {
            IsDeferred = FirstWord(whole.Trim()).Word == "ONBUILD",
            MountedVariables = name == "RUN" ? MountedVariables(all.Text.Substring(0, all.Length - arguments.Length)) : [],
        };
    }

    private char EscapeDirective()
    {
        for (var line = at; line < text.Length; line = LineAfter(line))
        {
            var written = text.Written(line, text.LineEndFrom(line)).Trim();
            if (written.Length == 0 || written[0] != '#' || written.IndexOf('=') < 0)
                break;
            var name = written.Substring(1, written.IndexOf('=') - 1).Trim();
            var value = written.Substring(written.IndexOf('=') + 1).Trim();
            if (name.Equals("escape", StringComparison.OrdinalIgnoreCase))
                return value == "`" ? '`' : '\\';
        }

        return '\\';
    }

    // Lines that the escape joins; comments and empty lines between them are left out.
    private void ReadJoined(MappedTextBuilder line)
    {
        var isContinued = true;
        while (isContinued && at < text.Length)
        {
            if (line.Length > 0 && (IsComment() || IsBlankLine()))
            {
                at = LineAfter(at);
                continue;
            }

            var end = text.LineEndFrom(at);
            var last = end;
            while (last > at && text[last - 1] is ' ' or '\t')
                last--;
            isContinued = last > at && text[last - 1] == Escape;
            for (var i = at; i < (isContinued ? last - 1 : end); i++)
                text.Append(line, i);
            at = LineAfter(at);
        }
    }

    private static (string Name, MappedText Arguments) Split(MappedText line)
    {
        var (name, rest) = FirstWord(line.Trim());
        while (name == "ONBUILD" || (name == "HEALTHCHECK" && rest.Length > 0))
        {
            rest = WithoutOptions(rest);
            if (name == "HEALTHCHECK" && !rest.Text.StartsWith("CMD", StringComparison.OrdinalIgnoreCase))
                break;
            (name, rest) = FirstWord(rest);
        }

        return (name, rest);
    }

    private static string[] MountedVariables(string options) =>
    [
        .. options.Split([' ', '\t', ',', '"', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(option => option.StartsWith("env=", StringComparison.OrdinalIgnoreCase)).Select(option => option.Substring(4)),
    ];

    private static (string Word, MappedText Behind) FirstWord(MappedText line)
    {
        var end = 0;
        while (end < line.Length && !char.IsWhiteSpace(line.Text[end]))
            end++;
        var word = line.Text.Substring(0, end).ToUpperInvariant();
        return (word, line.Slice(end, line.Length - end).Trim());
    }

    // --mount=…, --network=…, --from=…
    private static MappedText WithoutOptions(MappedText arguments)
    {
        var start = 0;
        while (start + 2 < arguments.Length && arguments.Text[start] == '-' && arguments.Text[start + 1] == '-')
        {
            while (start < arguments.Length && !char.IsWhiteSpace(arguments.Text[start]))
                start++;
            while (start < arguments.Length && char.IsWhiteSpace(arguments.Text[start]))
                start++;
        }

        return arguments.Slice(start, arguments.Length - start);
    }

    private List<DockerfileDocument> ReadDocuments(MappedText arguments, MappedTextBuilder script)
    {
        var documents = new List<DockerfileDocument>();
        foreach (var (delimiter, stripsTabs, isQuoted) in HereDelimiters.In(arguments.Text))
        {
            if (documents.Count == 0)
                script.Append("\n", new SourceSpan(arguments.Span.End, 0));
            var body = new MappedTextBuilder();
            var start = at;
            while (at < text.Length)
            {
                var line = at;
                var end = text.LineEndFrom(at);
                at = LineAfter(at);
                for (var i = line; i < at; i++)
                    text.Append(script, i);
                while (stripsTabs && text[line] == '\t')
                    line++;
                if (text.Written(line, end) == delimiter)
                    break;
                for (var i = line; i < at; i++)
                    text.Append(body, i);
            }

            documents.Add(new DockerfileDocument(body.Build(text.SpanOf(start, start).Start), isQuoted));
        }

        return documents;
    }

    private bool IsComment() => text[FirstCharacter()] == '#';

    private bool IsBlankLine() => FirstCharacter() is var first && (first >= text.Length || text.IsLineEnd(first));

    private int FirstCharacter()
    {
        var first = at;
        while (text[first] is ' ' or '\t')
            first++;
        return first;
    }

    private int LineAfter(int index)
    {
        var end = text.LineEndFrom(index);
        return end < text.Length ? text.BehindLineEnd(end) : text.Length;
    }
}
