using CertLint.Policy;

namespace CertLint.Runner.Tests;

/// <summary>The rules on keys and signatures against the verdicts of the reference linter on its own test certificates.</summary>
public class ReferenceLinterKeyTests
{
    private static readonly Dictionary<string, string> RuleOfLint = new()
    {
        ["e_dsa_params_missing"] = "CERT3004",
        ["e_dsa_correct_order_in_subgroup"] = "CERT3004",
        ["e_dsa_improper_modulus_or_divisor_size"] = "CERT3004",
        ["e_dsa_shorter_than_2048_bits"] = "CERT3004",
        ["e_dsa_unique_correct_representation"] = "CERT3004",
        ["e_ec_improper_curves"] = "CERT3004",
        ["e_br_prohibit_dsa_usage"] = "CERT3004",
        ["e_public_key_type_not_allowed"] = "CERT3004",
        ["w_rsa_mod_factors_smaller_than_752"] = "CERT3004",
        ["e_rsa_mod_less_than_2048_bits"] = "CERT3004",
        ["w_rsa_mod_not_odd"] = "CERT3004",
        ["w_rsa_public_exponent_not_in_range"] = "CERT3004",
        ["e_rsa_public_exponent_not_odd"] = "CERT3004",
        ["e_rsa_public_exponent_too_small"] = "CERT3004",
        ["e_rsa_exp_negative"] = "CERT3004",
        ["e_rsa_fermat_factorization"] = "CERT3004",
        ["e_rsa_no_public_key"] = "CERT3004",
        ["e_prohibit_dsa_usage"] = "CERT3004",
        ["e_mp_exponent_cannot_be_one"] = "CERT3004",
        ["e_mp_modulus_must_be_2048_bits_or_more"] = "CERT3004",
        ["e_mp_modulus_must_be_divisible_by_8"] = "CERT3004",
        ["e_mp_ecdsa_pub_key_encoding_correct"] = "CERT3004",
        ["e_mp_rsassa-pss_in_spki"] = "CERT3004",
        ["e_spki_rsa_encryption_parameter_not_null"] = "CERT3004",
        ["e_algorithm_identifier_improper_encoding"] = "CERT3004",
        ["e_old_sub_cert_rsa_mod_less_than_1024_bits"] = "CERT3004",
        ["e_signature_algorithm_not_supported"] = "CERT3005",
        ["e_sub_cert_or_sub_ca_using_sha1"] = "CERT3005",
        ["w_sub_cert_sha1_expiration_too_long"] = "CERT3005",
        ["e_cert_sig_alg_not_match_tbs_sig_alg"] = "CERT3005",
        ["e_tbs_signature_rsa_encryption_parameter_not_null"] = "CERT3005",
        ["e_mp_ecdsa_signature_encoding_correct"] = "CERT3005",
        ["e_mp_rsassa-pss_parameters_encoding_in_signature_algorithm_correct"] = "CERT3005",
    };

    // What stays different, and why.
    private static readonly string[] Explained =
    [
        // Long enough, and for that reason no finding; but DSA, which FIPS 186-5 and the Baseline Requirements have given up.
        "e_dsa_improper_modulus_or_divisor_size dsaNotShorterThan2048Bits.pem",
        "e_dsa_shorter_than_2048_bits dsaNotShorterThan2048Bits.pem",
        // Not too small, but 3: w_rsa_public_exponent_not_in_range says so too, and so do we, as a suggestion.
        "e_rsa_public_exponent_too_small goodRsaExpLength.pem",
        // RSASSA-PSS with right parameters, which BR 7.1.3.2.1 allows; and it is a root, on whose signature nobody relies.
        "e_signature_algorithm_not_supported sha256WithRSAPSSSignatureAlgorithm.pem",
    ];

    [Fact]
    public void Verdicts_are_those_of_the_reference_linter()
    {
        var folder = ReferenceLinterTests.Corpus("data/zlint");
        var tiers = File.ReadLines(Path.Combine(folder, "lints.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(
            fields => fields[0], fields => fields[2]);
        var differences = new List<string>();
        var explained = new List<string>();
        var compared = 0;
        foreach (var fields in File.ReadLines(Path.Combine(folder, "expected.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            if (fields is not [var lint, var file, var verdict] || !RuleOfLint.TryGetValue(lint, out var rule))
                continue;
            compared++;
            var told = ReferenceLinterTests.Rules(
                Path.Combine(folder, "certs", file), tiers[lint] == "P" ? Profiles.PublicTls : Profiles.ServiceNow);
            if (told.Contains(rule) == (verdict is "error" or "warn" or "info"))
                continue;
            if (Explained.Contains($"{lint} {file}"))
                explained.Add($"{lint} {file}");
            else
                differences.Add($"{lint} {file} {verdict}: {string.Join(" ", told)}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.Equal(Explained.Order(), explained.Order());
        Assert.True(compared >= 40, $"The table has only {compared} such verdicts.");
    }
}
