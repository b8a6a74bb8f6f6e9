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
    public void Add(MappedText script, ShellKind shell)
    {
        if (++scripts > HostLimits.Scripts)
        {
            stoppedAt ??= script.SpanOf(0, 0);
            return;
        }

        Add(ShellReader.Read(script, shell));
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
    public void Add(MappedText text, bool isQuoted)
    {
        var reading = new ScriptReading(text.Length, ShellKind.Posix);
        texts.Add(isQuoted ? text : new PosixReader(new ShellText(text), reading).ReadHereDocument(text.Span.Start));
    }

    /// <summary>All of it.</summary>
    public ShellScript Finish() => new(commands, texts) { StoppedAt = stoppedAt };
}
