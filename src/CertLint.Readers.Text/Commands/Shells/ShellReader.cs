using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells.Cmd;
using CertLint.Readers.Text.Commands.Shells.Posix;
using CertLint.Readers.Text.Commands.Shells.PowerShell;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>Reads the commands of a script as its shell would before it runs them. Never throws.</summary>
public static class ShellReader
{
    /// <summary>The commands, and the texts that the script holds, with the places that they have in the document.</summary>
    /// <param name="script">The script. A hole in it is an unknown part of the word in which it stands.</param>
    /// <param name="shell">Whose syntax it has.</param>
    public static ShellScript Read(MappedText script, ShellKind shell)
    {
        if (script.Length > ShellLimits.ScriptLength)
            return ShellScript.Empty with { StoppedAt = script.SpanOf(0, 0) };
        var reading = new ScriptReading(script.Length, shell);
        Read(new ShellText(script), shell, reading);
        return reading.Finish();
    }

    /// <summary>The same for a script that finds variables in its environment, which shells of POSIX take for their own.</summary>
    internal static ShellScript Read(MappedText script, ShellKind shell, IReadOnlyDictionary<string, MappedText?> environment)
    {
        if (script.Length > ShellLimits.ScriptLength)
            return ShellScript.Empty with { StoppedAt = script.SpanOf(0, 0) };
        var reading = new ScriptReading(script.Length, shell, environment);
        Read(new ShellText(script), shell, reading);
        return reading.Finish();
    }

    /// <summary>Reads a script, which may stand within another one, into a reading.</summary>
    internal static void Read(ShellText script, ShellKind shell, ScriptReading reading)
    {
        switch (shell)
        {
            case ShellKind.Posix:
                new PosixReader(script, reading).Read();
                break;
            case ShellKind.PowerShell:
                new PowerShellReader(script, reading).Read();
                break;
            default:
                new CmdReader(script, reading).Read();
                break;
        }
    }
}
