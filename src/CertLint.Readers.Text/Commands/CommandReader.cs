namespace CertLint.Readers.Text.Commands;

/// <summary>What the commands of a script make.</summary>
public static class CommandReader
{
    /// <summary>Requests, certificates and keystores that the commands make.</summary>
    public static CommandReading Read(IReadOnlyList<ShellCommand> commands) => new([], [], []);
}
