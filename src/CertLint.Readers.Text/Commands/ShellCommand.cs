using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>Whose syntax a script has.</summary>
public enum ShellKind
{
    /// <summary>sh, bash, zsh and their like.</summary>
    Posix,

    /// <summary>Windows PowerShell and PowerShell.</summary>
    PowerShell,

    /// <summary>Windows' cmd.</summary>
    Cmd,
}

/// <summary>One word of a command, as the shell hands it over: quotes and escapes are removed, what expands is a hole.</summary>
/// <param name="Text">The word; its place, quotes included, is <paramref name="Place"/>.</param>
/// <param name="Place">The word as written, with its quotes.</param>
/// <param name="IsQuoted">True where a part of it stands in quotes.</param>
public sealed record ShellWord(MappedText Text, SourceSpan Place, bool IsQuoted)
{
    private readonly IReadOnlyList<MappedText>? elements;

    /// <summary>
    /// The elements of a PowerShell list (<c>-DnsName a, 'b'</c>, <c>@('a', 'b')</c>), of which <see cref="Text"/> holds all
    /// with commas between; else <see cref="Text"/> alone.
    /// </summary>
    public IReadOnlyList<MappedText> Elements
    {
        get => elements ?? [Text];
        init => elements = value;
    }
}

/// <summary>One simple command: the logical line between separators, continuations joined.</summary>
/// <param name="Words">
/// The command's name and its arguments, without assignments before it and without redirections. A word that may become
/// several or none (an unquoted variable, a glob, <c>"$@"</c>, a splat) is a word with a hole.
/// </param>
/// <param name="Place">From its first to its last word.</param>
public sealed record ShellCommand(IReadOnlyList<ShellWord> Words, SourceSpan Place)
{
    /// <summary>The text that the command gets on its standard input from a here-document or here-string.</summary>
    public MappedText? Input { get; init; }

    /// <summary>The file that its output is written to (<c>&gt; file</c>); null where there is none.</summary>
    public ShellWord? OutputFile { get; init; }
}

/// <summary>What a script holds.</summary>
/// <param name="Commands">In written order, those in substitutions, loops and functions included.</param>
/// <param name="Texts">
/// The contents of here-documents and here-strings, and texts over several lines that <c>echo</c> or <c>printf</c> writes, in
/// written order: configs that the script writes. Every command's
/// <see cref="ShellCommand.Input"/> is among them.
/// </param>
public sealed record ShellScript(IReadOnlyList<ShellCommand> Commands, IReadOnlyList<MappedText> Texts)
{
    /// <summary>A script without a command.</summary>
    public static ShellScript Empty { get; } = new([], []);

    /// <summary>Where the reading stopped because the script goes over a limit (<see cref="Shells.ShellLimits"/>); else null.</summary>
    public SourceSpan? StoppedAt { get; init; }
}
