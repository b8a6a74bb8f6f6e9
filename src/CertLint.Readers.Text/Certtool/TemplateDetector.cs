namespace CertLint.Readers.Text.Certtool;

/// <summary>Tells a template from other files of keys and values: INI, properties, YAML, TOML, shell, systemd, nginx.</summary>
internal static class TemplateDetector
{
    private static readonly HashSet<string> Subjects = new(["cn", "dn", "organization", "o"], StringComparer.OrdinalIgnoreCase);

    // Options that no other format has, beside the flags, which stand alone on their line.
    private static readonly HashSet<string> Distinctive = new(StringComparer.Ordinal)
    {
        "dn_oid", "crl_dist_points", "key_purpose_oid", "honor_crq_extensions", "honor_crq_ext", "pkcs9_email", "crl_next_update",
        "pkcs12_key_name", "inhibit_anypolicy_skip_certs", "ocsp_uri", "ca_issuers_uri", "nc_permit_dns", "nc_permit_email",
    };

    /// <summary>
    /// True where a subject stands in it, an option that only certtool has or a flag without a value, and where two of three
    /// options are certtool's. A file of sections is none, nor one whose keys end in colons, which is YAML.
    /// </summary>
    public static bool IsTemplate(string text, TemplateFile file)
    {
        if (StartsWithSection(text, file.Stop))
            return false;
        int known = 0, unknown = 0, colons = 0;
        bool hasSubject = false, isDistinct = false;
        foreach (var option in file.Options)
        {
            var name = option.Key.Text;
            colons += option.Delimiter == ':' ? 1 : 0;
            if (OptionTable.Find(name) is not { } kind)
            {
                unknown++;
                continue;
            }

            known++;
            hasSubject |= Subjects.Contains(name) && (option.Delimiter is not null || option.Value.Length > 0);
            isDistinct |= Distinctive.Contains(name)
                || (kind == OptionKind.Flag && option.Delimiter is null && IsBlankOrComment(option.Value.Text));
        }

        return hasSubject && isDistinct && known >= 2 * unknown && 2 * colons <= known;
    }

    private static bool StartsWithSection(string text, int? stop) => stop is { } at && (text[at] == '[' || text[at] == '-')
        && text.LastIndexOf('\n', at) is var line && string.IsNullOrWhiteSpace(text.Substring(line + 1, at - line - 1));

    private static bool IsBlankOrComment(string value) => value.TrimStart() is "" or ['#', ..];
}
