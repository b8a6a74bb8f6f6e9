namespace CertLint.Readers.Text.Certtool;

/// <summary>What certtool does with an option's value.</summary>
internal enum OptionKind
{
    /// <summary>A text; only the first counts.</summary>
    Text,

    /// <summary>A text; the option may repeat.</summary>
    Texts,

    /// <summary>A number; what stands behind its digits is passed over.</summary>
    Number,

    /// <summary>True as soon as the option is there, whatever its value.</summary>
    Flag,
}

/// <summary>The options of a template (available_options in src/certtool-cfg.c of GnuTLS 3.8).</summary>
internal static class OptionTable
{
    private const string Policy = "policy";

    private static readonly Dictionary<string, OptionKind> Kinds = Table();

    // What people write, by the names of other tools, for an option that certtool has.
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["common_name"] = "cn",
        ["commonName"] = "cn",
        ["organizational_unit"] = "unit",
        ["organizationalUnitName"] = "unit",
        ["organizationName"] = "organization",
        ["organisation"] = "organization",
        ["org"] = "organization",
        ["city"] = "locality",
        ["localityName"] = "locality",
        ["l"] = "locality",
        ["st"] = "state",
        ["province"] = "state",
        ["stateOrProvinceName"] = "state",
        ["c"] = "country",
        ["countryName"] = "country",
        ["dns"] = "dns_name",
        ["dnsname"] = "dns_name",
        ["dns_names"] = "dns_name",
        ["ip"] = "ip_address",
        ["ipaddress"] = "ip_address",
        ["ip_addresses"] = "ip_address",
    };

    /// <summary>The kind of an option, named in any case; null where certtool has none of that name.</summary>
    public static OptionKind? Find(string name) =>
        Kinds.TryGetValue(name, out var kind) ? kind
        : name.StartsWith(Policy, StringComparison.OrdinalIgnoreCase) ? OptionKind.Texts
        : null;

    /// <summary>The option that an unknown name means, where one is certain.</summary>
    public static string? Correct(string name) => Meant.TryGetValue(name, out var option) ? option : null;

    private static Dictionary<string, OptionKind> Table()
    {
        var kinds = new Dictionary<string, OptionKind>(StringComparer.OrdinalIgnoreCase);
        Add(OptionKind.Texts,
            "unit ou organization o dc dns_name ip_address email krb5_principal other_name other_name_utf8 other_name_octet xmpp_name " +
            "key_purpose_oid nc_exclude_dns nc_exclude_ip nc_exclude_email nc_permit_dns nc_permit_ip nc_permit_email dn_oid add_extension " +
            "add_critical_extension crl_dist_points uri ocsp_uri ca_issuers_uri honor_crq_ext tls_feature");
        Add(OptionKind.Text,
            "locality state dn cn uid subject_unique_id issuer_unique_id challenge_password password pkcs9_email country expiration_date " +
            "activation_date crl_revocation_date crl_this_update_date crl_next_update_date pkcs12_key_name proxy_policy_language serial crl_number");
        Add(OptionKind.Number, "inhibit_anypolicy_skip_certs expiration_days crl_next_update path_len");
        Add(OptionKind.Flag,
            "ca honor_crq_extensions tls_www_client tls_www_server signing_key encryption_key cert_signing_key crl_signing_key code_signing_key " +
            "ocsp_signing_key time_stamping_key email_protection_key ipsec_ike_key key_agreement data_encipherment non_repudiation");
        return kinds;

        void Add(OptionKind kind, string names)
        {
            foreach (var name in names.Split(' '))
                kinds.Add(name, kind);
        }
    }
}
