using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>
/// Cuts a command line into arguments as programs built with Microsoft's C runtime do (Microsoft Learn, "Parsing C
/// command-line arguments"): Windows hands over one line, quotes and all.
/// </summary>
internal static class WindowsArguments
{
    /// <summary>What ends an argument; a line of a script may still have its end.</summary>
    private const string Blanks = " \t\r\n";

    /// <summary>The arguments. A hole is a part of the one in which it stands, though it may be several.</summary>
    /// <param name="line">The line.</param>
    /// <param name="separators">The characters that end an argument outside of quotes.</param>
    public static List<ShellWord> Split(MappedText line, string separators = Blanks)
    {
        var text = new ShellText(line);
        var words = new List<ShellWord>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && separators.IndexOf(text[at]) >= 0)
                at++;
            if (at >= text.Length || words.Count == ShellLimits.Words)
                return words;
            words.Add(Next(text, separators, ref at));
        }
    }

    private static ShellWord Next(ShellText text, string separators, ref int at)
    {
        var start = at;
        var word = new MappedTextBuilder();
        bool isQuoted = false, isInQuotes = false;
        while (at < text.Length && (isInQuotes || separators.IndexOf(text[at]) < 0))
        {
            if (text[at] == '\\')
            {
                AppendBackslashes(text, word, ref at);
            }
            else if (text[at] != '"')
            {
                text.Append(word, at++);
            }
            else if (isInQuotes && text[at + 1] == '"')
            {
                text.Append(word, "\"", at, at + 2);
                at += 2;
            }
            else
            {
                isQuoted = true;
                isInQuotes = !isInQuotes;
                at++;
            }
        }

        var place = text.SpanOf(start, at);
        return new ShellWord(word.Build(isQuoted ? place.Start + 1 : place.Start), place, isQuoted);
    }

    // Before a quote two of them are one, and a single one more makes the quote a character.
    private static void AppendBackslashes(ShellText text, MappedTextBuilder word, ref int at)
    {
        var end = at;
        while (text[end] == '\\')
            end++;
        if (text[end] != '"')
        {
            while (at < end)
                text.Append(word, at++);
            return;
        }

        for (; end - at >= 2; at += 2)
            text.Append(word, "\\", at, at + 2);
        if (at == end)
            return;
        text.Append(word, "\"", at, end + 1);
        at = end + 1;
    }
}
