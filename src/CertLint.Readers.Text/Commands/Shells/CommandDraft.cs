using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>A command while its line, and the here-documents behind it, are read.</summary>
internal sealed class CommandDraft
{
    /// <summary>Its name and arguments.</summary>
    public List<ShellWord> Words { get; } = [];

    /// <summary>What it gets on its standard input.</summary>
    public MappedText? Input { get; set; }

    /// <summary>Where its standard output goes.</summary>
    public ShellWord? OutputFile { get; set; }

    /// <summary>The command as it is now.</summary>
    public ShellCommand Finish() =>
        new(Words, Words[0].Place.Union(Words[Words.Count - 1].Place)) { Input = Input, OutputFile = OutputFile };
}
