using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner.Configs;
using CertLint.Settings;

namespace CertLint.Runner.Judging;

/// <summary>What holds for a file, shared by all files for which the same holds.</summary>
/// <param name="Settings">Policy, purpose and usage.</param>
/// <param name="Config">Severities of its configs.</param>
/// <param name="Switches">Severities of the build.</param>
/// <param name="Judge">The rules that are on.</param>
internal sealed record FileContext(FileSettings Settings, FileConfig Config, SeveritySwitches Switches, IJudge Judge)
{
    /// <summary>The finding as it is to be told; null where the user does not want it.</summary>
    public ReportedFinding? Tell(Finding finding, string path, FilePosition position)
    {
        var effective = EffectiveSeverity.Of(finding.Rule, finding.Level, Config.Section, Config.Global, Switches);
        return effective.Severity == Severity.Off
            ? null
            : new ReportedFinding(path, position, finding, effective.Severity, effective.IsPolicyError);
    }

    /// <summary>False where a setting keeps all findings of a rule from being told, or there is no such rule.</summary>
    public bool IsOn(string ruleId) => RuleCatalogue.Find(ruleId) is { } rule && !EffectiveSeverity.IsOff(rule, Config.Section, Config.Global, Switches);

    /// <summary>What the run itself has to say, as it is to be told.</summary>
    public ReportedFinding? Tell(string ruleId, string message, string path, FilePosition position) =>
        Judge.Report(new Problem(ruleId, default, message), Origin.Config, Settings.Policy) is { } finding
            ? Tell(finding, path, position)
            : null;
}
