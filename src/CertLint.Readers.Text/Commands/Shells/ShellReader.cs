using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>Reads the commands of a script as its shell would before it runs them. Never throws.</summary>
public static class ShellReader
{
    /// <summary>The commands, and the texts that the script holds, with the places that they have in the document.</summary>
    /// <param name="script">The script. A hole in it is an unknown part of the word in which it stands.</param>
    /// <param name="shell">Whose syntax it has.</param>
    public static ShellScript Read(MappedText script, ShellKind shell) => ShellScript.Empty;
}
