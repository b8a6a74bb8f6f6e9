using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;
using CertLint.Readers.Text.Commands.Shells.Posix;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>Puts together what the scripts of a file hold.</summary>
internal sealed class HostScripts
{
    private readonly List<ShellCommand> commands = [];
    private readonly List<MappedText> texts = [];
    private int scripts;
    private SourceSpan? stoppedAt;

    /// <summary>Takes what stands in a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="shell">Whose syntax it has.</param>
    /// <param name="environment">What is known of the variables of its environment; null where nothing is.</param>
    public void Add(MappedText script, ShellKind shell, IReadOnlyDictionary<string, MappedText?>? environment = null)
    {
        if (++scripts > HostLimits.Scripts)
        {
            stoppedAt ??= script.SpanOf(0, 0);
            return;
        }

        Add(environment is null ? ExpandedScript.Read(script, shell) : ShellReader.Read(script, shell, environment));
    }

    /// <summary>Takes what was read of commands that no shell reads.</summary>
    public void Add(ShellScript read)
    {
        commands.AddRange(read.Commands);
        texts.AddRange(read.Texts);
        stoppedAt ??= read.StoppedAt;
    }

    /// <summary>Takes a text that becomes a file.</summary>
    /// <param name="text">Its lines.</param>
    /// <param name="isQuoted">False where variables in it are replaced.</param>
    /// <param name="environment">What is known of these; null where nothing is.</param>
    public void Add(MappedText text, bool isQuoted, IReadOnlyDictionary<string, MappedText?>? environment)
    {
        var reading = new ScriptReading(text.Length, ShellKind.Posix, environment);
        texts.Add(isQuoted ? text : reading.Follow(new PosixReader(new ShellText(text), reading).ReadHereDocument(text.Span.Start)));
    }

    /// <summary>All of it.</summary>
    public ShellScript Finish() => new(commands, texts) { StoppedAt = stoppedAt };
}
