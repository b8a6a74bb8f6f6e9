namespace CertLint.Readers.Text.Commands;

/// <summary>What bounds the reading of a script's commands, however hostile; real scripts stay far below.</summary>
internal static class CommandLimits
{
    /// <summary>Commands of our tools in one script; later ones are not read.</summary>
    public const int Commands = 2_000;

    /// <summary>Words of one command; it counts as if a variable stood in place of those behind.</summary>
    public const int Words = 2_000;

    /// <summary>Characters of one word; a longer one is not looked into.</summary>
    public const int WordLength = 65_536;

    /// <summary>Entries taken from the subjectAltName of one command.</summary>
    public const int AlternativeNames = 2_000;

    /// <summary>Problems told of one script.</summary>
    public const int Problems = 100;
}
