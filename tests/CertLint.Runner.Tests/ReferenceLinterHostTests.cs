using CertLint.Policy;

namespace CertLint.Runner.Tests;

/// <summary>
/// The rules on hosts and alternative names against the verdicts of the reference linter on its own test certificates: what
/// it flags, they tell. They tell more, since its certificates stand on example domains, have other mistakes beside the one
/// that they are made for, and were issued when other names were top-level domains.
/// </summary>
public class ReferenceLinterHostTests
{
    private static readonly Dictionary<string, string> RuleOfLint = new()
    {
        ["e_dnsname_contains_bare_iana_suffix"] = "CERT2001",
        ["n_san_iana_pub_suffix_empty"] = "CERT2006",
        ["n_dnsname_wildcard_left_of_public_suffix"] = "CERT2006",
        ["e_dnsname_not_valid_tld"] = "CERT2007",
        ["e_arpa_domain_not_allowed"] = "CERT2007",
        ["w_subject_contains_malformed_arpa_ip"] = "CERT2007",
        ["e_subject_contains_reserved_arpa_ip"] = "CERT2007",
        ["e_subject_contains_reserved_ip"] = "CERT2003",
        ["e_dnsname_bad_character_in_label"] = "CERT2004",
        ["e_dnsname_contains_prohibited_reserved_label"] = "CERT2004",
        ["e_dnsname_empty_label"] = "CERT2004",
        ["e_dnsname_hyphen_in_sld"] = "CERT2004",
        ["e_dnsname_label_too_long"] = "CERT2004",
        ["e_dnsname_underscore_in_sld"] = "CERT2004",
        ["w_dnsname_underscore_in_trd"] = "CERT2004",
        ["e_underscore_not_permissible_in_dnsname"] = "CERT2004",
        ["e_underscore_permissible_in_dnsname_if_valid_when_replaced"] = "CERT2004",
        ["e_underscore_present_with_too_long_validity"] = "CERT2004",
        ["e_rfc_dnsname_empty_label"] = "CERT2004",
        ["e_rfc_dnsname_hyphen_in_sld"] = "CERT2004",
        ["e_rfc_dnsname_label_too_long"] = "CERT2004",
        ["e_rfc_dnsname_underscore_in_sld"] = "CERT2004",
        ["w_rfc_dnsname_underscore_in_trd"] = "CERT2004",
        ["e_ext_san_dns_name_too_long"] = "CERT2004",
        ["e_san_dns_name_starts_with_period"] = "CERT2004",
        ["e_san_dns_name_includes_null_char"] = "CERT2004",
        ["e_international_dns_name_not_unicode"] = "CERT2004",
        ["e_international_dns_name_not_nfc"] = "CERT2004",
        ["e_dnsname_left_label_wildcard_correct"] = "CERT2005",
        ["e_dnsname_wildcard_only_in_left_label"] = "CERT2005",
        ["e_san_bare_wildcard"] = "CERT2005",
        ["e_san_wildcard_not_first"] = "CERT2005",
        ["e_subject_common_name_not_exactly_from_san"] = "CERT2009",
        ["e_subject_common_name_not_from_san"] = "CERT2009",
        ["e_ext_san_missing"] = "CERT2010",
        ["n_san_dns_name_duplicate"] = "CERT2011",
        ["e_ext_san_dns_not_ia5_string"] = "CERT2012",
        ["e_ext_san_contains_reserved_ip"] = "CERT2013",
        ["w_ext_san_critical_with_subject_dn"] = "CERT2013",
        ["e_ext_san_not_critical_without_subject"] = "CERT2013",
        ["e_ext_san_directory_name_present"] = "CERT2013",
        ["e_ext_san_edi_party_name_present"] = "CERT2013",
        ["e_ext_san_other_name_present"] = "CERT2013",
        ["e_ext_san_registered_id_present"] = "CERT2013",
        ["e_ext_san_rfc822_name_present"] = "CERT2013",
        ["e_ext_san_uniform_resource_identifier_present"] = "CERT2013",
        ["e_ext_san_empty_name"] = "CERT2013",
        ["e_ext_san_space_dns_name"] = "CERT2013",
        ["e_ext_san_rfc822_format_invalid"] = "CERT2013",
        ["e_ext_san_uri_format_invalid"] = "CERT2013",
        ["e_ext_san_uri_host_not_fqdn_or_ip"] = "CERT2013",
        ["e_ext_san_uri_not_ia5"] = "CERT2013",
        ["e_ext_san_uri_relative"] = "CERT2013",
    };

    // One mistake, one finding: another rule has told of the same value.
    private static readonly Dictionary<string, string> ToldByAnother = new()
    {
        ["e_subject_common_name_not_exactly_from_san CNPresentButEmpty.pem"] = "CERT2007", // of example.com
        ["e_subject_common_name_not_exactly_from_san SANCaseNotMatchingCNSeptember2021.pem"] = "CERT2007",
        ["e_subject_common_name_not_exactly_from_san SANIPv4AddressNotMatchingCommonName.pem"] = "CERT2003",
    };

    [Fact]
    public void What_the_reference_linter_flags_is_told()
    {
        var folder = ReferenceLinterTests.Corpus("data/zlint");
        var tiers = File.ReadLines(Path.Combine(folder, "lints.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(
            fields => fields[0], fields => fields[2]);
        var untold = new List<string>();
        var flagged = 0;
        foreach (var fields in File.ReadLines(Path.Combine(folder, "expected.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            if (fields is not [var lint, var file, "error" or "warn" or "info"] || !RuleOfLint.TryGetValue(lint, out var rule))
                continue;
            flagged++;
            var told = ReferenceLinterTests.Rules(
                Path.Combine(folder, "certs", file), tiers[lint] == "P" ? Profiles.PublicTls : Profiles.ServiceNow);
            if (!told.Contains(ToldByAnother.GetValueOrDefault($"{lint} {file}", rule)))
                untold.Add($"{lint} {file}: {string.Join(" ", told)}");
        }

        Assert.True(untold.Count == 0, string.Join("\n", untold));
        Assert.True(flagged >= 40, $"The table has only {flagged} such verdicts on these lints.");
    }
}
