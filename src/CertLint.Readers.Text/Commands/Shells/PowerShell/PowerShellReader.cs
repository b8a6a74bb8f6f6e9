namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

internal sealed class PowerShellReader(ShellText text, ScriptReading reading)
{
    public void Read() => reading.Step(text, 0);
}
