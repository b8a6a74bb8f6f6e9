using CertLint.Findings;

namespace CertLint.Model;

/// <summary>What a reader understood of one document: all that rules need, with places, without secrets.</summary>
/// <param name="Lines">Turns places into lines and columns.</param>
/// <param name="Targets">In the document's order.</param>
/// <param name="Problems">What the reader itself has to say: a block that cannot be parsed, a value that the tool rejects.</param>
/// <param name="References">Full paths of other files that the reading depended on, whether they exist or not.</param>
public sealed record DocumentModel(
    LineMap Lines,
    IReadOnlyList<LintTarget> Targets,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<string> References)
{
    /// <summary>What was not judged, and why, beside the values with holes in <see cref="Targets"/>.</summary>
    public IReadOnlyList<NotChecked> NotChecked { get; init; } = [];

    /// <summary>Files that the document names as those whose certificates it presents.</summary>
    public IReadOnlyList<PresentedFile> PresentedFiles { get; init; } = [];

    /// <summary>What commands do to the entries of keystores, in the document's order.</summary>
    public IReadOnlyList<KeystoreCommand> KeystoreCommands { get; init; } = [];

    /// <summary>What comments keep from being told, in the document's order; empty for a text within a document.</summary>
    public IReadOnlyList<SuppressionComment> Suppressions { get; init; } = [];

    /// <summary>
    /// True where the password of a keystore would tell more; the runner says it. What was read without one holds until a
    /// setting names the variable that has it.
    /// </summary>
    public bool WantsPassword { get; init; }

    /// <summary>A document that holds nothing of ours.</summary>
    public static DocumentModel Empty { get; } = new(new LineMap([0]), [], [], []);
}
