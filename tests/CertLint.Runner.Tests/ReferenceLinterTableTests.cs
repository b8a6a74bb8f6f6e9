using CertLint.Docs;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Runner.Tests;

/// <summary>
/// docs/zlint.md against the verdicts of the reference linter on its own test certificates: what a lint flags, the rule of its
/// row tells; what it does not, the rule does not tell for that reason.
/// </summary>
public sealed class ReferenceLinterTableTests(ITestOutputHelper output)
{
    private const double UniversalAgreement = 0.99;
    private const double PublicAgreement = 0.97;

    /// <summary>
    /// The lint lets the certificate pass and the rule speaks of another mistake, which another lint flags or would flag:
    /// words that its messages have.
    /// </summary>
    private static readonly Dictionary<string, string[]> OtherMistakes = new()
    {
        // The label is in NFC and yet no U-label (RFC 5891 4.2).
        ["e_international_dns_name_not_nfc dnsNamesNFC.pem"] = ["encodes a capital letter"],
        // Only the top-level domain of Tor exists; the name is no address of an onion service, which has 56 characters.
        ["e_dnsname_not_valid_tld dnsNameOnionTLD.pem"] = ["reserved for Tor"],
        // e_ext_san_rfc822_name_present and e_ext_san_uniform_resource_identifier_present: right of form, but not allowed.
        ["e_ext_san_rfc822_format_invalid SANWithValidEmail.pem"] = ["certifies DNS names and IP addresses only"],
        ["e_ext_san_uri_format_invalid SANURIValid.pem"] = ["certifies DNS names and IP addresses only"],
        ["e_ext_san_uri_host_not_fqdn_or_ip SANURIHostFQDN.pem"] = ["certifies DNS names and IP addresses only"],
        ["e_ext_san_uri_host_not_fqdn_or_ip SANURIHostWildcardFQDN.pem"] = ["certifies DNS names and IP addresses only"],
        // e_cab_dv_subject_invalid_values: since 2023-09-15 a DV subject holds C and CN only.
        ["e_cab_dv_conflicts_with_org domainValWithOrgPost200.pem"] = ["domain validation (DV)"],
        ["e_cab_dv_conflicts_with_postal domainValWithPostalPost200.pem"] = ["domain validation (DV)"],
        // e_cab_iv_requires_personal_name: a given name without a surname; and an OU without an O.
        ["e_sub_cert_province_must_appear subCertProvinceNotProhibited.pem"] = ["lacks SN", "without an organization"],
        ["e_sub_cert_province_must_not_appear subCertProvinceCanAppear.pem"] = ["lacks SN", "without an organization"],
        ["e_sub_cert_street_address_should_not_exist streetAddressCanExist.pem"] = ["lacks SN", "without an organization"],
        // A DSA key of a right length is a DSA key.
        ["e_dsa_improper_modulus_or_divisor_size dsaNotShorterThan2048Bits.pem"] = ["DSA keys are no longer approved"],
        ["e_dsa_shorter_than_2048_bits dsaNotShorterThan2048Bits.pem"] = ["DSA keys are no longer approved"],
        // w_rsa_public_exponent_not_in_range: 5 is odd and over 2, and below 65537.
        ["e_rsa_public_exponent_too_small goodRsaExpLength.pem"] = ["recommend 65537"],
        // w_ext_key_usage_not_critical.
        ["e_ext_key_usage_cert_sign_without_ca caKeyUsageNoCertSign.pem"] = ["is not critical"],
        // e_sub_cert_key_usage_cert_sign_bit_set and w_ext_key_usage_not_critical.
        ["e_rsa_allowed_ku_ee ecdsaP384.pem"] = ["has keyCertSign and cRLSign, but the certificate is no CA's", "is not critical"],
        // e_ecdsa_allowed_ku, w_ext_key_usage_not_critical, and a keyUsage that no code signing can use.
        ["e_sub_cert_eku_server_auth_client_auth_missing subExtKeyUsageCodeSign.pem"] =
            ["an elliptic key signs or agrees", "serves no purpose of the extendedKeyUsage", "is not critical"],
        // e_incorrect_ku_encoding: 00 06 has one unused bit and says none.
        ["e_superfluous_ku_encoding keyUsageWithoutTrailingZeroes.pem"] = ["wrong number of unused bits"],
        // w_rfc_dnsname_underscore_in_trd and e_rfc_dnsname_underscore_in_sld: RFC 5280 has never allowed it.
        ["e_underscore_not_permissible_in_dnsname dNSNoUnderscoresBeforeHardEnforcementPeriod.pem"] = ["because of the underscore"],
    };

    /// <summary>Verdicts that CertLint does not share, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new()
    {
        ["e_signature_algorithm_not_supported sha256WithRSAPSSSignatureAlgorithm.pem"] =
            "RSASSA-PSS with the parameters that BR 7.1.3.2.1 allows, on a root, on whose own signature nobody relies",
        ["e_client_auth_not_allowed cana_sub1_srv1_cli1_eff0.pem"] =
            "CERT3016 suggests another CA before the date too, for the next certificate will not have clientAuth; since the date it warns",
        ["e_dnsname_not_valid_tld dnsNameWasValidTLD.pem"] =
            "mcdonalds was a top-level domain when the certificate was issued; CERT2007 asks for those that exist, since no new certificate gets another",
    };

    [Fact]
    public void Each_row_has_a_tier_and_a_rule_with_a_page_or_a_reason()
    {
        Assert.Equal(ReferenceLinterTable.Rows.Count, ReferenceLinterTable.Rows.Select(row => row.Lint).Distinct().Count());
        Assert.All(ReferenceLinterTable.Rows, row =>
        {
            Assert.Contains(row.Tier, new[] { "U", "P", "H" });
            Assert.All(row.Rules, rule => Assert.NotNull(RuleCatalogue.Find(rule)));
            Assert.All(row.Rules, rule => Assert.True(File.Exists(Path.Combine(RulePage.Folder, rule + ".md")), rule));
            Assert.True(row.Remark.Length > 0 && (!row.IsRejected || row.Remark.Contains(": ", StringComparison.Ordinal)), row.Lint);
        });
    }

    [Fact]
    public void The_table_has_each_lint_in_scope_with_its_tier()
    {
        var lints = ReferenceLinter.Lints();

        Assert.Equal(198, lints.Count);
        Assert.Equal(
            lints.Select(lint => $"{lint.Name} {lint.Tier}").Order(StringComparer.Ordinal),
            ReferenceLinterTable.Rows.Select(row => $"{row.Lint} {row.Tier}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Verdicts_agree()
    {
        var comparison = new ReferenceLinterComparison(ReferenceLinter.Verdicts(), OtherMistakes, Differences);
        var universal = new[] { Profiles.ServiceNow, Profiles.General, Profiles.PublicTls }
            .Select(profile => comparison.Compare("U", profile))
            .ToList();
        var publicTls = comparison.Compare("P", Profiles.PublicTls);
        var closed = comparison.Compare("H", Profiles.PublicTls);
        foreach (var agreement in (ReferenceLinterComparison.Agreement[])[.. universal, publicTls, closed])
            output.WriteLine(agreement.ToString());
        foreach (var (key, reason) in Differences)
            output.WriteLine($"{key}: {reason}");

        Assert.True(comparison.Unexplained.Count == 0, string.Join("\n", comparison.Unexplained));
        Assert.Equal(Differences.Keys.Order(StringComparer.Ordinal), comparison.Kept.Order(StringComparer.Ordinal));
        Assert.Equal(OtherMistakes.Keys.Order(StringComparer.Ordinal), comparison.Excused.Order(StringComparer.Ordinal));
        Assert.All(universal, agreement => Assert.True(agreement.Share >= UniversalAgreement, agreement.ToString()));
        Assert.True(publicTls.Share >= PublicAgreement, publicTls.ToString());
    }
}
