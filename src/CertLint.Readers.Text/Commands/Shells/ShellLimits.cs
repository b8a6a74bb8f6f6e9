namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>What bounds the reading of a script, however hostile; real scripts stay far below.</summary>
public static class ShellLimits
{
    /// <summary>UTF-16 units of a script. A longer one is not read.</summary>
    public const int ScriptLength = 1 << 22;

    /// <summary>Commands of a script, those within texts that it gives to another shell included.</summary>
    public const int Commands = 50_000;

    /// <summary>Words of one command; the rest is cut off.</summary>
    public const int Words = 5_000;

    /// <summary>Substitutions, groups and scripts within each other.</summary>
    public const int Nesting = 60;

    /// <summary>
    /// Steps of the tokenizer, those of texts within texts included, for each unit of the script. A script that is read
    /// over and over, as by backticks within backticks, is stopped here.
    /// </summary>
    public const int StepsPerUnit = 16;

    /// <summary>Steps that each unit of a script within the script costs before it is read.</summary>
    public const int StepsToCopy = 2;

    /// <summary>UTF-16 units in which the end of a glob's, a brace expansion's or an arithmetic expression's bracket is sought.</summary>
    public const int BracketLength = 500;
}
