using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner;

/// <summary>All that was read of a file, without a verdict.</summary>
/// <param name="Path">Full path.</param>
public sealed record FileInspection(string Path)
{
    /// <summary>Why it could not be read, in words that follow "because"; null where it was.</summary>
    public string? Failure { get; init; }

    /// <summary>In the document's order.</summary>
    public IReadOnlyList<InspectedTarget> Targets { get; init; } = [];

    /// <summary>What the reader itself has to say, in the document's order.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What was not read, and why.</summary>
    public IReadOnlyList<UncheckedPart> NotChecked { get; init; } = [];

    /// <summary>Files that it names as those whose certificates are presented.</summary>
    public IReadOnlyList<PresentedFile> PresentedFiles { get; init; } = [];

    /// <summary>Turns places into lines and columns.</summary>
    public LineMap Lines { get; init; } = DocumentModel.Empty.Lines;

    /// <summary>True where a keystore's password would tell more, and no setting says which variable has it.</summary>
    public bool WantsPassword { get; init; }
}

/// <summary>Something that a file holds, as rules would judge it.</summary>
/// <param name="Target">With its purpose and usage.</param>
/// <param name="Purpose">Why it has its purpose.</param>
/// <param name="Usage">Why it has its usage.</param>
public sealed record InspectedTarget(LintTarget Target, PurposeReason Purpose, PurposeReason Usage);
