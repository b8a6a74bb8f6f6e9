using CertLint.Findings;
using CertLint.Runner.Files;

namespace CertLint.Runner;

/// <summary>What a finding is, wherever edits move it: neither its line nor the words of its message.</summary>
/// <param name="RuleId">E.g. <c>CERT1005</c>.</param>
/// <param name="File">The file, relative to the root of all identities of a report, with <c>/</c>.</param>
/// <param name="Value">The value, or the entry where there is none; empty for what may be near a secret.</param>
/// <param name="Ordinal">Which one of several that are alike, from 0, in the order of the file.</param>
public sealed record FindingIdentity(string RuleId, string File, string Value, int Ordinal)
{
    /// <summary>The identities of findings, in their order.</summary>
    /// <param name="findings">All findings of a run, the suppressed ones too, in the run's order; half of them would change the ordinals.</param>
    /// <param name="root">Full path of the folder to which files are relative.</param>
    public static IReadOnlyList<FindingIdentity> Of(IReadOnlyList<ReportedFinding> findings, string root)
    {
        var counts = new Dictionary<FindingIdentity, int>();
        var identities = new FindingIdentity[findings.Count];
        for (var i = 0; i < identities.Length; i++)
        {
            var first = new FindingIdentity(findings[i].Finding.Rule.Id, FilePaths.Relative(root, findings[i].Path), ValueOf(findings[i].Finding), 0);
            counts.TryGetValue(first, out var before);
            counts[first] = before + 1;
            identities[i] = first with { Ordinal = before };
        }

        return identities;
    }

    // A password that is told apart by its value could be guessed from it.
    private static string ValueOf(Finding finding) =>
        finding.Rule.Id is RuleIds.WellKnownPassword or RuleIds.WrittenPassword ? "" : finding.Value ?? finding.Entry ?? "";
}
