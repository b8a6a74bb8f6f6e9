using static CertLint.Readers.Text.Commands.Shells.Posix.PosixCharacters;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>Tells <c>&lt;name&gt;</c> outside of quotes from redirections.</summary>
internal static class Placeholder
{
    /// <summary>
    /// True where <c>&lt;name&gt;</c> stands for something that the reader is to fill in. A shell would read from the file
    /// <c>name</c> and write to what follows, which is meant where a file's name follows at once.
    /// </summary>
    public static bool StandsAt(ShellText text, int start, bool isInWord)
    {
        if (text[start] != '<' || !IsNameStart(text[start + 1]))
            return false;
        var end = start + 1;
        while (IsName(text[end]) || text[end] is '-' or '.')
            end++;
        if (text[end] != '>' || text[end + 1] is '>' or '&' or '|' or '(')
            return false;
        return isInWord ? text[start - 1] is '=' or '/' or ':' or '.' or '-' or '@' or ',' or '_'
            : !(IsName(text[end + 1]) || text[end + 1] is '/' or '$' or '"' or '\'');
    }
}
