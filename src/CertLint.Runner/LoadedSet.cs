using CertLint.Runner.Baselines;
using CertLint.Runner.Configs;
using CertLint.Runner.Files;
using CertLint.Runner.Judging;
using CertLint.Runner.Purposes;
using CertLint.Runner.Relations;

namespace CertLint.Runner;

/// <summary>The files of a run as they were read, and what holds for them.</summary>
/// <param name="Files">In the order of the request.</param>
/// <param name="FilesRead">See <see cref="LintResult.FilesRead"/>.</param>
/// <param name="Contexts">What settings say of each.</param>
/// <param name="Configs">The settings.</param>
/// <param name="Discovery">Where they stand.</param>
/// <param name="Baseline">Where the baseline stands.</param>
/// <param name="Clients">What sources tell.</param>
internal sealed record LoadedSet(
    LintedFile[] Files,
    int FilesRead,
    ContextFactory Contexts,
    ConfigMap Configs,
    ConfigDiscovery Discovery,
    BaselineLocation Baseline,
    ClientEvidence Clients)
{
    /// <summary>What the files say of each other.</summary>
    public SetEvidence CollectEvidence() => new(new PurposeResolver(Files, Clients), new RelationFinder(Files));
}
