namespace CertLint.Analyzers.Matching;

/// <summary>What the conditions on a path have shown of the certificate.</summary>
/// <param name="IsValidated">It has no errors, or some other method has looked at it.</param>
/// <param name="IsKnown">It is one certain certificate.</param>
internal readonly record struct TrustState(bool IsValidated, bool IsKnown);

/// <summary>Which trust is looked for.</summary>
/// <param name="Question">The kind of the condition in question.</param>
/// <param name="SaysYes">False where all conditions of the kind are to answer no.</param>
/// <param name="CountsValidated">Trust in a certificate that is validated counts too.</param>
internal readonly record struct TrustAim(TrustQuestion Question, bool SaysYes, bool CountsValidated)
{
    /// <summary>A certificate that is known by its hash is trusted for that, and not for its name.</summary>
    public bool Counts(TrustState state) =>
        (CountsValidated || !state.IsValidated) && (Question != TrustQuestion.Text || !state.IsKnown);
}
