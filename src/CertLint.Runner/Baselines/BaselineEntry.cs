using CertLint.Model;

namespace CertLint.Runner.Baselines;

/// <summary>A finding that the baseline accepts.</summary>
/// <param name="Identity">What is accepted; the file is relative to the baseline's folder, the value as it stands in the baseline.</param>
/// <param name="Reason">Why, as somebody wrote it; empty for none.</param>
/// <param name="Position">Where it stands in the baseline; <see cref="FilePosition.None"/> before it is written.</param>
internal sealed record BaselineEntry(FindingIdentity Identity, string Reason, FilePosition Position)
{
    /// <summary>The entry for a finding.</summary>
    public static BaselineEntry Of(FindingIdentity identity, string reason = "") =>
        new(identity with { Value = BaselineText.Shorten(identity.Value) }, reason, FilePosition.None);
}
