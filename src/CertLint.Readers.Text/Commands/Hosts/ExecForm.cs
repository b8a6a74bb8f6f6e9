using System.Globalization;
using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>Reads the exec form of an instruction: a JSON array of texts.</summary>
internal static class ExecForm
{
    /// <summary>The texts; null where this is another form. Docker takes what is no such array for the shell form.</summary>
    public static List<ShellWord>? Read(MappedText arguments)
    {
        var text = new ShellText(arguments);
        var at = SkipSpace(text, 0);
        if (text[at] != '[')
            return null;
        var words = new List<ShellWord>();
        at = SkipSpace(text, at + 1);
        while (text[at] == '"' && words.Count < ShellLimits.Words)
        {
            if (ReadText(text, ref at) is not { } word)
                return null;
            words.Add(word);
            at = SkipSpace(text, at);
            if (text[at] == ']')
                return SkipSpace(text, at + 1) == text.Length ? words : null;
            if (text[at] != ',')
                return null;
            at = SkipSpace(text, at + 1);
        }

        return null;
    }

    private static ShellWord? ReadText(ShellText text, ref int at)
    {
        var start = at++;
        var word = new MappedTextBuilder();
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] != '\\')
                text.Append(word, at++);
            else if (!TryReadEscape(text, word, ref at))
                return null;
        }

        if (at >= text.Length)
            return null;
        at++;
        return new ShellWord(word.Build(text.SpanOf(start, start).Start + 1), text.SpanOf(start, at), IsQuoted: true);
    }

    private static bool TryReadEscape(ShellText text, MappedTextBuilder word, ref int at)
    {
        var start = at;
        var meaning = text[at + 1] switch
        {
            '"' or '\\' or '/' => text[at + 1].ToString(),
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'u' => CodeUnit(text, at + 2),
            _ => null,
        };
        if (meaning is null)
            return false;
        at += text[at + 1] == 'u' ? 6 : 2;
        text.Append(word, meaning, start, at);
        return true;
    }

    private static string? CodeUnit(ShellText text, int at) => at + 4 <= text.Length
        && ushort.TryParse(text.Written(at, at + 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
        ? ((char)unit).ToString()
        : null;

    private static int SkipSpace(ShellText text, int at)
    {
        while (text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }
}
