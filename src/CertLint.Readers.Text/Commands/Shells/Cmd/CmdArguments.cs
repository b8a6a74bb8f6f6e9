using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Cmd;

/// <summary>What Windows' cmd makes of the line of arguments that it is started with (its help, <c>cmd /?</c>).</summary>
internal static class CmdArguments
{
    /// <summary>The command behind <c>/c</c> or <c>/k</c>; null where there is none.</summary>
    public static MappedText? ScriptOf(MappedText arguments)
    {
        var text = arguments.Text;
        for (var at = 0; at < text.Length; at = NextWord(text, at))
        {
            if (text[at] != '/')
                return null;
            if (at + 1 < text.Length && text[at + 1] is 'c' or 'C' or 'k' or 'K')
                return WithoutOuterQuotes(arguments.From(at + 2).Trim());
        }

        return null;
    }

    /// <summary>
    /// The line that .NET makes of a list, in which it puts quotes around what has spaces; null where a quote is in an argument, which
    /// it escapes in a way that cmd does not know.
    /// </summary>
    public static MappedText? Join(IReadOnlyList<ShellWord> arguments)
    {
        var line = new MappedTextBuilder();
        foreach (var argument in arguments)
        {
            var text = argument.Text;
            if (text.Text.IndexOf('"') >= 0)
                return null;
            var before = new SourceSpan(argument.Place.Start, 0);
            if (line.Length > 0)
                line.Append(" ", before);
            var isQuoted = text.Length == 0 || text.Text.Any(char.IsWhiteSpace);
            if (isQuoted)
                line.Append("\"", before);
            line.Append(text);
            if (isQuoted)
                line.Append("\"", new SourceSpan(argument.Place.End, 0));
        }

        return line.Build(arguments.Count > 0 ? arguments[0].Place.Start : 0);
    }

    // The first and the last quote go, except for a single pair around the path of the program.
    private static MappedText WithoutOuterQuotes(MappedText script)
    {
        if (script.Length < 2 || script.Text[0] != '"')
            return script;
        var last = script.Text.LastIndexOf('"');
        if (last == 0 || (last < script.Length - 1 && script.Text.IndexOf('"', 1) == last))
            return script;
        return new MappedTextBuilder().Append(script.Slice(1, last - 1)).Append(script.From(last + 1)).Build(script.Span.Start);
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && text[at] != ' ')
            at++;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
