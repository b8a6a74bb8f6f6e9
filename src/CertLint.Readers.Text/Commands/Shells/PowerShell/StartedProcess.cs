using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>
/// The command that <c>Start-Process program -ArgumentList …</c> runs: the elements of the list become one line with spaces
/// between, which the program cuts into arguments.
/// </summary>
internal static class StartedProcess
{
    /// <summary>True for <c>Start-Process</c> and its aliases.</summary>
    public static bool IsStarter(string name) => name.Equals("Start-Process", StringComparison.OrdinalIgnoreCase)
        || name.Equals("saps", StringComparison.OrdinalIgnoreCase) || name.Equals("start", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the command; nothing where its program or arguments are not given.</summary>
    public static void Read(CommandDraft command, ScriptReading reading)
    {
        ShellWord? program = null, arguments = null;
        for (var i = 1; i < command.Words.Count; i++)
        {
            var name = command.Words[i].Text.Text;
            if (name.Length == 0 || name[0] != '-')
            {
                if (program is null)
                    program = command.Words[i];
                else
                    arguments ??= command.Words[i];
            }
            else if (i + 1 < command.Words.Count && IsParameter(name, "-FilePath"))
            {
                program = command.Words[++i];
            }
            else if (i + 1 < command.Words.Count && (IsParameter(name, "-ArgumentList") || IsParameter(name, "-Args")))
            {
                arguments = command.Words[++i];
            }
            else if (!IsSwitch(name))
            {
                i++;
            }
        }

        if (program is null || arguments is null)
            return;
        var started = new CommandDraft();
        started.Words.Add(program);
        started.Words.AddRange(WindowsArguments.Split(Joined(arguments.Elements)));
        reading.Add(started);
    }

    private static bool IsParameter(string written, string name) =>
        written.Length > 2 && name.StartsWith(written, StringComparison.OrdinalIgnoreCase);

    private static bool IsSwitch(string written) =>
        IsParameter(written, "-Wait") || IsParameter(written, "-NoNewWindow") || IsParameter(written, "-PassThru")
        || IsParameter(written, "-LoadUserProfile") || IsParameter(written, "-UseNewEnvironment");

    private static MappedText Joined(IReadOnlyList<MappedText> elements)
    {
        var line = new MappedTextBuilder();
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0)
                line.Append(" ", new SourceSpan(elements[i].Span.Start, 0));
            line.Append(elements[i]);
        }

        return line.Build(elements.Count > 0 ? elements[0].Span.Start : 0);
    }
}
