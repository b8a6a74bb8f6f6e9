namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>The character classes of PowerShell's tokenizer (PowerShell language specification 3.0, §2.2, §2.3).</summary>
internal static class PowerShellCharacters
{
    /// <summary>A single quote; the typographic ones, as word processors and blogs write them, count too.</summary>
    public static bool IsSingleQuote(char character) => character is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B';

    /// <summary>A double quote.</summary>
    public static bool IsDoubleQuote(char character) => character is '"' or '\u201C' or '\u201D' or '\u201E';

    /// <summary>A dash, as before a parameter.</summary>
    public static bool IsDash(char character) => character is '-' or '\u2013' or '\u2014' or '\u2015';

    /// <summary>Ends a line.</summary>
    public static bool IsNewLine(char character) => character is '\n' or '\r';

    /// <summary>White space within a line.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) && !IsNewLine(character);

    /// <summary>May stand in a variable's name without braces.</summary>
    public static bool IsVariableName(char character) => char.IsLetterOrDigit(character) || character is '_' or '?';

    /// <summary>Ends an argument that is not quoted.</summary>
    public static bool EndsArgument(char character) =>
        character is ';' or '|' or '&' or '(' or ')' or '{' or '}' or ',' or '<' or '>' || char.IsWhiteSpace(character);
}
