namespace CertLint.Readers.Text.Commands.Shells.Cmd;

internal sealed class CmdReader(ShellText text, ScriptReading reading)
{
    public void Read() => reading.Step(text, 0);
}
