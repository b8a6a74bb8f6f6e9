using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Certtool;

/// <summary>Reads the names and uses that a template asks for beside the subject.</summary>
internal static class TemplateExtensions
{
    private const string AlternativeNameOid = "2.5.29.17";

    // In the order in which certtool encodes them.
    private static readonly (string Option, GeneralNameKind Kind)[] Names =
    [
        ("dns_name", GeneralNameKind.Dns),
        ("uri", GeneralNameKind.Uri),
        ("ip_address", GeneralNameKind.IPAddress),
        ("email", GeneralNameKind.Email),
        ("other_name", GeneralNameKind.Other),
        ("other_name_utf8", GeneralNameKind.Other),
        ("other_name_octet", GeneralNameKind.Other),
        ("xmpp_name", GeneralNameKind.Other),
        ("krb5_principal", GeneralNameKind.Other),
    ];

    private static readonly (string Option, string Oid)[] Purposes =
    [
        ("tls_www_server", KeyPurposes.ServerAuthentication),
        ("tls_www_client", KeyPurposes.ClientAuthentication),
        ("code_signing_key", KeyPurposes.CodeSigning),
        ("email_protection_key", KeyPurposes.EmailProtection),
        ("time_stamping_key", KeyPurposes.TimeStamping),
        ("ocsp_signing_key", KeyPurposes.OcspSigning),
        ("ipsec_ike_key", KeyPurposes.IpsecIke),
    ];

    private static readonly (string Option, KeyUsages Usage)[] Usages =
    [
        ("signing_key", KeyUsages.DigitalSignature),
        ("non_repudiation", KeyUsages.NonRepudiation),
        ("encryption_key", KeyUsages.KeyEncipherment),
        ("data_encipherment", KeyUsages.DataEncipherment),
        ("key_agreement", KeyUsages.KeyAgreement),
        ("cert_signing_key", KeyUsages.KeyCertSign),
        ("crl_signing_key", KeyUsages.CrlSign),
    ];

    /// <summary>The names of the subjectAltName.</summary>
    public static IReadOnlyList<GeneralName> AlternativeNames(TemplateFile file) =>
    [
        .. Names.SelectMany(name => file.All(name.Option)
            .Where(option => option.Value.Length > 0)
            .Select(option => new GeneralName(name.Kind, ValueComment.Of(option) is { IsCertain: true } comment
                ? option.Value.Slice(0, comment.Start).TrimmedEnd()
                : option.Value)
            {
                // gnutls_x509_crq_set_subject_alt_name, by libidn2.
                IsConverted = name.Kind == GeneralNameKind.Dns,
            })),
    ];

    /// <summary>False where names may come from elsewhere: the request that is signed, an extension given as octets.</summary>
    public static bool AreAlternativeNamesComplete(TemplateFile file, IReadOnlyList<GeneralName> names) =>
        !file.IsTemplated && !file.IsCut && names.All(name => name.Value.IsKnown)
        && file.Find("honor_crq_extensions") is null && file.Find("honor_crq_ext") is null
        && !file.Options.Any(option => option.Key.Text is "add_extension" or "add_critical_extension"
            && (!option.Value.IsKnown || option.Value.Text.StartsWith(AlternativeNameOid, StringComparison.Ordinal)));

    /// <summary>The OIDs of the extended key usages with the place of the first; null where the template asks for none.</summary>
    public static (IReadOnlyList<string>? Oids, SourceSpan? Place) PurposesOf(TemplateFile file)
    {
        var oids = new List<string>();
        SourceSpan? place = null;
        foreach (var (name, oid) in Purposes)
        {
            if (file.Find(name) is { } option)
                Add(oid, option.Key.Span);
        }

        foreach (var option in file.All("key_purpose_oid"))
        {
            if (!option.Value.IsKnown)
                return default;
            Add(option.Value.Text.Trim(), option.Value.Span);
        }

        return oids.Count == 0 || file.IsTemplated ? default : (oids, place);

        void Add(string oid, SourceSpan span)
        {
            place ??= span;
            oids.Add(oid);
        }
    }

    /// <summary>The key usages that the template asks for; null where it leaves them to certtool.</summary>
    public static Placed<KeyUsages>? KeyUsage(TemplateFile file)
    {
        var usages = KeyUsages.None;
        SourceSpan? place = null;
        foreach (var (name, usage) in Usages)
        {
            if (file.Find(name) is not { } option)
                continue;
            usages |= usage;
            place ??= option.Key.Span;
        }

        return place is { } span && !file.IsTemplated ? new Placed<KeyUsages>(usages, span) : null;
    }

    /// <summary>How long the certificate is valid; null where the template says it by dates, or not at all.</summary>
    public static Placed<TimeSpan>? Validity(TemplateFile file)
    {
        if (file.Find("expiration_days") is not { Value: { IsKnown: true } value } || file.Find("expiration_date") is not null)
            return null;
        var digits = 0;
        while (digits < value.Length && value.Text[digits] is >= '0' and <= '9')
            digits++;
        // certtool takes 0 for 365, and refuses what its clock cannot count.
        return digits > 0 && int.TryParse(value.Text.Substring(0, digits), out var days) && days is > 0 and < 4_000_000
            ? new Placed<TimeSpan>(TimeSpan.FromDays(days), value.SpanOf(0, digits))
            : null;
    }
}
