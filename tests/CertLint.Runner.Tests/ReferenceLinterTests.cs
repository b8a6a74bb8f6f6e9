using CertLint.Docs;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers;
using CertLint.Rules;

namespace CertLint.Runner.Tests;

/// <summary>The rules on a name's structure against the verdicts of the reference linter on its own test certificates.</summary>
public class ReferenceLinterTests
{
    private static readonly Dictionary<string, string> RuleOfLint = new()
    {
        ["e_duplicate_subject_attribs"] = "CERT1009",
        ["w_extra_subject_common_names"] = "CERT1009",
        ["e_subject_dn_country_not_printable_string"] = "CERT1014",
        ["e_subject_dn_serial_number_not_printable_string"] = "CERT1014",
        ["e_subject_rdns_correct_encoding"] = "CERT1014",
        ["e_organizational_unit_name_prohibited"] = "CERT1015",
        ["e_invalid_subject_rdn_order"] = "CERT1016",
        ["n_multiple_subject_rdn"] = "CERT1017",
        ["e_subj_email_not_in_san"] = "CERT1017",
        ["e_subject_contains_organizational_unit_name_and_no_organization_name"] = "CERT1017",
        ["e_cab_dv_conflicts_with_locality"] = "CERT1017",
        ["e_cab_dv_conflicts_with_org"] = "CERT1017",
        ["e_cab_dv_conflicts_with_postal"] = "CERT1017",
        ["e_cab_dv_conflicts_with_province"] = "CERT1017",
        ["e_cab_dv_conflicts_with_street"] = "CERT1017",
        ["e_cab_dv_subject_invalid_values"] = "CERT1017",
        ["e_cab_iv_requires_personal_name"] = "CERT1017",
        ["e_cab_iv_requires_personal_name_strict"] = "CERT1017",
        ["e_cab_ov_requires_org"] = "CERT1017",
        ["e_cert_policy_iv_requires_country"] = "CERT1017",
        ["e_cert_policy_iv_requires_province_or_locality"] = "CERT1017",
        ["e_cert_policy_ov_requires_country"] = "CERT1017",
        ["e_cert_policy_ov_requires_province_or_locality"] = "CERT1017",
        ["e_sub_cert_given_name_surname_contains_correct_policy"] = "CERT1017",
        ["e_sub_cert_locality_name_must_appear"] = "CERT1017",
        ["e_sub_cert_province_must_appear"] = "CERT1017",
        ["e_sub_cert_province_must_not_appear"] = "CERT1017",
        ["e_sub_cert_postal_code_must_not_appear"] = "CERT1017",
        ["e_sub_cert_street_address_should_not_exist"] = "CERT1017",
    };

    // What CERT1017 says of these the reference linter says too, by another lint, whose verdict the table does not have.
    private static readonly string[] FlaggedByAnother =
    [
        // e_cab_dv_subject_invalid_values: since 2023-09-15 a DV subject holds C and CN only.
        "e_cab_dv_conflicts_with_org domainValWithOrgPost200.pem",
        "e_cab_dv_conflicts_with_postal domainValWithPostalPost200.pem",
        // e_cab_iv_requires_personal_name: a given name without a surname.
        "e_sub_cert_province_must_appear subCertProvinceNotProhibited.pem",
        "e_sub_cert_province_must_not_appear subCertProvinceCanAppear.pem",
        "e_sub_cert_street_address_should_not_exist streetAddressCanExist.pem",
    ];

    [Fact]
    public void Verdicts_are_those_of_the_reference_linter()
    {
        var folder = Corpus("data/zlint");
        var lints = File.ReadLines(Path.Combine(folder, "lints.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(
            fields => fields[0], fields => fields[2]);
        var differences = new List<string>();
        var explained = new List<string>();
        var compared = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, "expected.tsv")).Skip(1))
        {
            var (lint, file, verdict) = line.Split('\t') switch { [var name, var path, var word] => (name, path, word), _ => default };
            if (!RuleOfLint.TryGetValue(lint, out var rule))
                continue;
            compared++;
            var isFlagged = verdict is "error" or "warn" or "info";
            var told = Rules(Path.Combine(folder, "certs", file), lints[lint] == "P" ? Profiles.PublicTls : Profiles.ServiceNow);
            if (told.Contains(rule) == isFlagged)
                continue;
            if (FlaggedByAnother.Contains($"{lint} {file}"))
                explained.Add($"{lint} {file}");
            else
                differences.Add($"{lint} {file} {verdict}: {string.Join(" ", told)}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.Equal(FlaggedByAnother.Order(), explained.Order());
        Assert.True(compared >= 50, $"The table has only {compared} verdicts on these lints.");
    }

    internal static HashSet<string> Rules(string file, Profiles profile) => DocumentReader.Read(file, File.ReadAllBytes(file)).Targets
        .OfType<CertificateTarget>()
        .SelectMany(certificate => new Linter().Lint(
            certificate with { Purpose = certificate.IsAuthority ? Purpose.Authority : Purpose.Identity },
            new LintPolicy { Profiles = profile }))
        .Select(finding => finding.Rule.Id)
        .ToHashSet();

    internal static string Corpus(string relative)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", relative);
        Assert.SkipUnless(Directory.Exists(path), $"../shared/{relative} is not here.");
        return path;
    }
}
