using CertLint.Model;

namespace CertLint.Runner.Purposes;

/// <summary>A target with all that is decided of it, and why.</summary>
/// <param name="Target">With its purpose and usage.</param>
/// <param name="Purpose">Why it has its purpose.</param>
/// <param name="Usage">Why it has its usage.</param>
internal readonly record struct PurposeDecision(LintTarget Target, PurposeReason Purpose = default, PurposeReason Usage = default);
