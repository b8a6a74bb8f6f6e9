namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>
/// Lines that are not GNU make's: of BSD make (make(1) of FreeBSD, "DIRECTIVES"), of nmake, of Automake's conditionals, and of programs that
/// make a Makefile of a template. Which lines between them are there in the end is not known here.
/// </summary>
internal static class ForeignDirectives
{
    private static readonly string[] OfBsd =
    [
        "if", "ifdef", "ifndef", "ifmake", "ifnmake", "else", "elif", "elifdef", "elifndef", "elifmake", "elifnmake", "endif", "for", "endfor",
        "include", "-include", "sinclude", "dinclude", "undef",
    ];

    private static readonly string[] OfNmake =
    [
        "if", "ifdef", "ifndef", "else", "elseif", "elseifdef", "elseifndef", "endif", "include", "undef",
    ];

    /// <summary>True where a line starts with what decides on other lines.</summary>
    /// <param name="line">The line, joined, without comment and white space at its start.</param>
    public static bool StandsIn(string line) => line.Length > 1 && line[0] switch
    {
        '.' => Array.IndexOf(OfBsd, WordAt(line)) >= 0,
        '!' => Array.IndexOf(OfNmake, WordAt(line).ToLowerInvariant()) >= 0,
        'i' => MakefileAssignment.StartsWithWord(line, "if") && line.IndexOfAny([':', '=']) < 0,
        '@' => IsMarker(line),
        _ => HostTemplates.StartsIn(line),
    };

    // Blanks may stand before it; a target such as '.include:' is none.
    private static string WordAt(string line)
    {
        var start = 1;
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        var end = start;
        while (end < line.Length && (char.IsLetter(line[end]) || (line[end] == '-' && end == start)))
            end++;
        return end < line.Length && line[end] is ':' or '=' or '.' ? "" : line.Substring(start, end - start);
    }

    // @PROD_TRUE@NAME = value: config.status puts nothing or a number sign in its place.
    private static bool IsMarker(string line)
    {
        var end = 1;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '_'))
            end++;
        return end > 1 && end < line.Length && line[end] == '@';
    }
}
