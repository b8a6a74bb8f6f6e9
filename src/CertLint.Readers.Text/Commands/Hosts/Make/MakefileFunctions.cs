namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>What the functions that a line calls do to variables (GNU make's manual, 8 "Functions for Transforming Text").</summary>
internal static class MakefileFunctions
{
    private static readonly char[] ArgumentEnds = [',', '$', ')', '}'];
    private static readonly string[] Writers = ["info", "warning", "error"];
    private static readonly char[] Blanks = [' ', '\t', '\\', '\r', '\n'];

    /// <summary>Tells the variables what may happen to them wherever the line is expanded.</summary>
    /// <param name="line">The line: a recipe's as it is written, else without its comment.</param>
    /// <param name="variables">The variables of its file.</param>
    public static void Tell(string line, MakefileVariables variables)
    {
        if (BehindNames(line, "eval").Any())
            variables.SpoilAll();
        foreach (var start in BehindNames(line, "foreach").Concat(BehindNames(line, "let")))
        {
            var end = line.IndexOfAny(ArgumentEnds, start);
            if (end < 0 || line[end] != ',')
                variables.SpoilAll();
            else
                variables.Shadow(line.Substring(start, end - start).Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>True for a call that expands to nothing and assigns nothing: what it does is to write.</summary>
    /// <param name="reference">The call, a line of its own.</param>
    public static bool OnlyWrites(string reference) =>
        Writers.Any(name => BehindNames(reference, name).FirstOrDefault() == 2 + name.Length)
        && !BehindNames(reference, "call").Any();

    // Behind two dollar signs it is called where the line is expanded twice.
    private static IEnumerable<int> BehindNames(string line, string function)
    {
        for (var at = line.IndexOf(function, StringComparison.Ordinal); at >= 0;)
        {
            var behind = at + function.Length;
            if (at > 1 && line[at - 2] == '$' && line[at - 1] is '(' or '{' && (behind == line.Length || Array.IndexOf(Blanks, line[behind]) >= 0))
                yield return behind;
            at = line.IndexOf(function, behind, StringComparison.Ordinal);
        }
    }
}
