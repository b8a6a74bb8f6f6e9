using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>One run of a tool.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Program">The word that names it.</param>
/// <param name="Arguments">What follows the program, no more than <see cref="CommandLimits.Words"/>.</param>
internal sealed record Invocation(CommandTool Tool, ShellWord Program, IReadOnlyList<ShellWord> Arguments)
{
    /// <summary>True where words are left out.</summary>
    public bool IsCut { get; init; }

    /// <summary>The command runs in Git Bash or MSYS for certain: winpty starts it.</summary>
    public bool IsOnWindows { get; init; }

    /// <summary>The place of the program and the subcommand behind it, which stand for the command.</summary>
    public SourceSpan Head(ShellWord? subcommand) =>
        subcommand is null ? Program.Place : Program.Place.Union(subcommand.Place);
}
