using CertLint.Runner.Purposes;
using CertLint.Runner.Relations;

namespace CertLint.Runner.Judging;

/// <summary>What the other files of the set say of a file.</summary>
/// <param name="Purposes">Whose names they are.</param>
/// <param name="Relations">What belongs to what.</param>
internal sealed record SetEvidence(PurposeResolver Purposes, RelationFinder Relations);
