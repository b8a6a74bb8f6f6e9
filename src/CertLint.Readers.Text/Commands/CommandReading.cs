using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>What the commands of a script make.</summary>
/// <param name="Targets">Requests, self-signed certificates and keystores, in written order.</param>
/// <param name="Problems">What the tools reject, drop or change, and passwords that stand in the command.</param>
/// <param name="NotChecked">Commands of ours whose names only the shell knows.</param>
public sealed record CommandReading(
    IReadOnlyList<LintTarget> Targets, IReadOnlyList<Problem> Problems, IReadOnlyList<NotChecked> NotChecked)
{
    /// <summary>What is done to the entries of keystores, in written order.</summary>
    public IReadOnlyList<KeystoreCommand> KeystoreCommands { get; init; } = [];

    /// <summary>The subjects that are not wholly known, in written order.</summary>
    public IReadOnlyList<CommandSubject> OpenSubjects { get; init; } = [];
}
