using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner;
using CertLint.Settings;

namespace CertLint.Build;

/// <summary>What the task itself has to say, under the project's severity switches.</summary>
/// <param name="switches">The project's severity switches.</param>
internal sealed class Complaints(SeverityOptions switches)
{
    private readonly List<ReportedFinding> all = [];

    /// <summary>Each at the file to which it belongs.</summary>
    public IReadOnlyList<ReportedFinding> All => all;

    /// <summary>Complains of a file as a whole, unless the user does not want to hear it.</summary>
    public void Add(string ruleId, string path, string message)
    {
        if (RuleCatalogue.Find(ruleId) is not { } rule)
            return;
        var finding = new Finding(rule, Level.Warning, message, default);
        var severity = EffectiveSeverity.Of(
            rule, finding.Level, ConfigOptions.Empty, ConfigOptions.Empty, new SeveritySwitches(switches)).Severity;
        if (severity != Severity.Off)
            all.Add(new ReportedFinding(path, FilePosition.None, finding, severity, IsPolicyError: false));
    }
}
