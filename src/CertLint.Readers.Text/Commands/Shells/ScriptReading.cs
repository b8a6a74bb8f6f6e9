using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>What was read of a script so far, shared with the readers of the scripts within it, and what bounds them all.</summary>
internal sealed class ScriptReading(int length, ShellKind shell, IReadOnlyDictionary<string, MappedText?>? environment = null)
{
    private readonly List<CommandDraft> commands = [];
    private readonly List<CommandDraft> nestedCommands = [];
    private readonly List<MappedText> texts = [];
    private readonly List<MappedText> nestedTexts = [];
    private readonly VariableTable variables =
        new(shell == ShellKind.Posix ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase, shell == ShellKind.Posix ? environment : null);

    private long steps = 1_000 + ((long)length * ShellLimits.StepsPerUnit);
    private SourceSpan? stoppedAt;
    private int depth;
    private int scripts;

    /// <summary>True where a limit was reached, so that all readers come to their end.</summary>
    public bool IsStopped => stoppedAt is not null;

    /// <summary>What the script does to its variables; null in a script within it, which has others.</summary>
    public VariableTable? Variables => scripts == 0 ? variables : null;

    /// <summary>How deep what is read now stands within substitutions, groups and other scripts.</summary>
    public int Depth => depth;

    /// <summary>Takes one step; false where none is left or the reading was stopped.</summary>
    public bool Step(ShellText text, int at)
    {
        if (--steps < 0)
            Stop(text.SpanOf(at, at));
        return !IsStopped;
    }

    /// <summary>Goes into something nested; false where that would be too deep. <see cref="Leave"/> follows in any case.</summary>
    public bool Enter(ShellText text, int at)
    {
        if (++depth > ShellLimits.Nesting)
            Stop(text.SpanOf(at, at));
        return !IsStopped;
    }

    /// <summary>Comes out of something nested.</summary>
    public void Leave() => depth--;

    /// <summary>Takes a command, unless it has no word.</summary>
    public void Add(CommandDraft command)
    {
        if (command.Words.Count == 0)
            return;
        if (commands.Count + nestedCommands.Count == ShellLimits.Commands)
            Stop(command.Words[0].Place);
        else
            (scripts == 0 ? commands : nestedCommands).Add(command);
    }

    /// <summary>Takes the text of a here-document or here-string.</summary>
    public void Add(MappedText text) => (scripts == 0 ? texts : nestedTexts).Add(text);

    /// <summary>Reads a script that stands within this one.</summary>
    public void Read(MappedText script, ShellKind shell)
    {
        var text = new ShellText(script);
        scripts++;
        steps -= (long)script.Length * ShellLimits.StepsToCopy;
        if (Enter(text, 0))
            ShellReader.Read(text, shell, this);
        Leave();
        scripts--;
    }

    /// <summary>The text with what its variables are known to hold.</summary>
    public MappedText Follow(MappedText text) => variables.Follow(text);

    /// <summary>All of it, in written order.</summary>
    public ShellScript Finish() => new(
        [
            .. commands.Select(command => variables.Follow(command.Finish()))
                .Concat(nestedCommands.Select(command => command.Finish()))
                .OrderBy(command => command.Place.Start),
        ],
        [.. texts.Select(variables.Follow).Concat(nestedTexts).OrderBy(text => text.Span.Start)])
    {
        StoppedAt = stoppedAt,
    };

    private void Stop(SourceSpan place) => stoppedAt ??= place;
}
