namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>The character classes and reserved words of the shell's grammar (POSIX.1-2017, XCU 2.3, 2.4; Bash's manual, 3.1, 3.2).</summary>
internal static class PosixCharacters
{
    private static readonly HashSet<string> BeforeCommand = new(StringComparer.Ordinal)
    {
        "if", "then", "elif", "else", "fi", "while", "until", "do", "done", "{", "}", "!", "coproc",
    };

    /// <summary>Ends a word where it is not quoted.</summary>
    public static bool IsMeta(char character) => character is ' ' or '\t' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>';

    /// <summary>May start a variable's name.</summary>
    public static bool IsNameStart(char character) =>
        character == '_' || (character | 0x20) is >= 'a' and <= 'z';

    /// <summary>May stand in a variable's name.</summary>
    public static bool IsName(char character) => IsNameStart(character) || character is >= '0' and <= '9';

    /// <summary>A parameter of one character: <c>$1</c>, <c>$@</c>, <c>$?</c>.</summary>
    public static bool IsSpecialParameter(char character) => character is >= '0' and <= '9' or '@' or '*' or '#' or '?' or '-' or '$' or '!';

    /// <summary>A reserved word behind which a command may start.</summary>
    public static bool StandsBeforeCommand(string word) => BeforeCommand.Contains(word);

    /// <summary>The length of <c>NAME=</c>, <c>NAME+=</c> or <c>NAME[…]=</c> at the start of a word; 0 where it has none.</summary>
    public static int AssignmentLength(string word)
    {
        var end = NameLength(word);
        if (end == 0)
            return 0;
        if (end < word.Length && word[end] == '[')
            end = word.IndexOf(']', end) + 1;
        if (end > 0 && end < word.Length && word[end] == '+')
            end++;
        return end > 0 && end < word.Length && word[end] == '=' ? end + 1 : 0;
    }

    /// <summary>The length of the variable's name at the start of a word.</summary>
    public static int NameLength(string word)
    {
        if (word.Length == 0 || !IsNameStart(word[0]))
            return 0;
        var end = 1;
        while (end < word.Length && IsName(word[end]))
            end++;
        return end;
    }
}
