using System.Globalization;
using System.Text.RegularExpressions;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers;
using CertLint.Rules;

namespace CertLint.Runner.Tests;

/// <summary>
/// The rules on validity and on clientAuth against the verdicts of the reference linter on its own test certificates. A limit
/// is an error there and a warning here; what is only recommended, and what is only to come, is a suggestion.
/// </summary>
public partial class ReferenceLinterValidityTests
{
    private static readonly string[] Lengths =
    [
        "e_tls_server_cert_valid_time_longer_than_398_days", "w_tls_server_cert_valid_time_longer_than_397_days",
        "e_server_cert_valid_time_longer_than_200_days", "w_server_cert_valid_time_longer_than_199_days",
        "e_server_cert_valid_time_longer_than_100_days", "w_server_cert_valid_time_longer_than_99_days",
        "e_server_cert_valid_time_longer_than_47_days", "w_server_cert_valid_time_longer_than_46_days",
        "e_sub_cert_valid_time_longer_than_39_months", "e_sub_cert_valid_time_longer_than_825_days",
    ];

    [Fact]
    public void Verdicts_are_those_of_the_reference_linter()
    {
        var folder = ReferenceLinter.Folder();
        var differences = new List<string>();
        var compared = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, "expected.tsv")).Skip(1))
        {
            var (lint, file, verdict) = line.Split('\t') switch { [var name, var path, var word] => (name, path, word), _ => default };
            if (Check(lint) is not { } isTold)
                continue;
            compared++;
            var findings = Findings(Path.Combine(folder, "certs", file));
            if (findings.Any(isTold) != verdict is "error" or "warn")
                differences.Add($"{lint} {file} {verdict}: {string.Join(" ", findings.Select(finding => $"{finding.Rule.Id} {finding.Level} {finding.Message}"))}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(compared >= 45, $"The table has only {compared} verdicts on these lints.");
    }

    /// <summary>What a finding must be to say the same as a lint; null for lints that are no matter here.</summary>
    private static Func<Finding, bool>? Check(string lint)
    {
        if (Lengths.Contains(lint))
        {
            var limit = Limit().Match(lint).Value.Replace('_', ' ');
            // What is over the limit is over the recommendation too, and told once.
            var next = (int.Parse(limit.Split(' ')[0], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture) + " days";
            return lint[0] == 'e'
                ? finding => IsLimit(finding, limit) && finding.Level == Level.Warning
                : finding => IsLimit(finding, limit) || IsLimit(finding, next);
        }

        return lint switch
        {
            "e_client_auth_not_allowed" => finding => finding.Rule.Id == "CERT3016" && finding.Level == Level.Warning,
            "e_validity_time_not_positive" => finding => finding.Rule.Id == "CERT3001",
            _ => null,
        };
    }

    private static bool IsLimit(Finding finding, string limit) => finding.Rule.Id == "CERT3003"
        && finding.Message.Contains($" one for {limit} at most", StringComparison.Ordinal);

    private static Finding[] Findings(string file) => [.. DocumentReader.Read(file, File.ReadAllBytes(file)).Targets
        .OfType<CertificateTarget>()
        .SelectMany(certificate => new Linter().Lint(
            certificate with { Purpose = certificate.IsAuthority ? Purpose.Authority : Purpose.Identity },
            new LintPolicy { Profiles = Profiles.PublicTls }))];

    [GeneratedRegex(@"\d+_(days|months)$")]
    private static partial Regex Limit();
}
