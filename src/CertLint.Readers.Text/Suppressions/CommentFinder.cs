namespace CertLint.Readers.Text.Suppressions;

/// <summary>Finds the comments that begin with <c>certlint:</c>, whichever of the languages they are of.</summary>
/// <remarks>
/// It looks back from the word to the sign instead of reading each language whole, so that a comment is found also where the
/// rest of the text is a template, or not what its reader expects. No text that is none begins like this by chance.
/// </remarks>
internal sealed class CommentFinder(TextLines lines, CommentLanguages languages)
{

    // In these an apostrophe is a letter like any other.
    private const CommentLanguages WithoutApostrophes =
        CommentLanguages.CertreqInf | CommentLanguages.Terraform | CommentLanguages.SettingsJson | CommentLanguages.Cmd;

    private readonly string text = lines.Text;
    private readonly CommentSign[] signs = [.. CommentSign.All.Where(sign => (sign.Languages & languages) != 0)];
    private readonly bool hasApostrophes = (languages & ~WithoutApostrophes) != 0;

    /// <summary>All of them, at most one a line.</summary>
    public IEnumerable<DirectiveComment> All()
    {
        var line = -1;
        var count = 0;
        for (var at = Next(0); at >= 0; at = Next(at + SuppressionReader.MarkerWord.Length))
        {
            var current = lines.At(at);
            count = current == line ? count + 1 : 1;
            line = current;
            if (count > SuppressionLimits.SignsOfLine || CommentAt(at, line) is not { } comment)
                continue;
            count = SuppressionLimits.SignsOfLine;
            yield return comment;
        }
    }

    private int Next(int start) => text.IndexOf(SuppressionReader.MarkerWord, start, StringComparison.OrdinalIgnoreCase);

    private DirectiveComment? CommentAt(int word, int line)
    {
        var first = lines.StartOf(line);
        var behindSign = word;
        while (behindSign > first && TextLines.IsBlank(text[behindSign - 1]))
            behindSign--;
        foreach (var sign in signs)
        {
            if (!sign.EndsAt(text, behindSign) || (char.IsLetter(sign.Text[0]) && behindSign == word))
                continue;
            var start = behindSign - sign.Text.Length;
            // "### certlint:" is a comment as well.
            while (sign.Text.Length == 1 && start > first && text[start - 1] == sign.Text[0])
                start--;
            if (start >= first && MayStandAt(sign.Place, start, line))
                return Comment(sign, start, word + SuppressionReader.MarkerWord.Length, line);
        }

        return null;
    }

    private bool MayStandAt(SignPlace place, int start, int line)
    {
        if (lines.ContentOf(line) == start)
            return true;
        var before = text[start - 1];
        return place switch
        {
            SignPlace.Alone => false,
            SignPlace.AtCommand => text.Substring(lines.StartOf(line), start - lines.StartOf(line)).TrimEnd(' ', '\t', '@') is "" or [.., '&' or '|' or '('],
            SignPlace.AfterBlank => TextLines.IsBlank(before) && !IsQuoted(start, line),
            _ => !IsQuoted(start, line),
        };
    }

    // A quote that the line does not close may have been opened on a line before, and closed here.
    private bool IsQuoted(int start, int line)
    {
        var open = '\0';
        for (var i = lines.StartOf(line); i < start; i++)
        {
            var character = text[i];
            if (character == '\\')
                i++;
            else if (character == open)
                open = '\0';
            else if (open == '\0' && IsQuote(character) && !(i > 0 && char.IsLetterOrDigit(text[i - 1])))
                open = character;
        }

        return open != '\0' && text.IndexOf(open, start, lines.EndOf(line) - start) >= 0;
    }

    private bool IsQuote(char character) => character == '"' || (character == '\'' && hasApostrophes);

    private DirectiveComment Comment(CommentSign sign, int start, int behindColon, int line)
    {
        var end = lines.EndOf(line);
        var isAlone = lines.ContentOf(line) == start;
        if (sign.End is { } close && text.IndexOf(close, behindColon, end - behindColon, StringComparison.Ordinal) is var at and >= 0)
        {
            isAlone &= string.IsNullOrWhiteSpace(text.Substring(at + close.Length, end - at - close.Length));
            end = at;
        }

        // "@REM" is one word to cmd.
        isAlone |= sign.Place == SignPlace.AtCommand && text.Substring(lines.StartOf(line), start - lines.StartOf(line)).Trim(' ', '\t', '@').Length == 0;
        return new DirectiveComment(start, behindColon, end, line, isAlone);
    }
}
