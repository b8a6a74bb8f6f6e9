using CertLint.Model;
using CertLint.Readers.Json;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.KeyVault;

/// <summary>The same key as the CLI and PowerShell, the REST API, and Terraform write it.</summary>
internal static class KeyVaultKeys
{
    public static readonly string[] Certificate = ["x509CertificateProperties", "x509_props", "x509_certificate_properties"];

    public static readonly string[] Key = ["keyProperties", "key_props", "key_properties"];

    public static readonly string[] KeyType = ["keyType", "kty", "key_type"];

    public static readonly string[] KeySize = ["keySize", "key_size"];

    public static readonly string[] Curve = ["curve", "crv"];

    public static readonly string[] Issuer = ["issuerParameters", "issuer", "issuer_parameters"];

    public static readonly string[] Months = ["validityInMonths", "validity_months", "validity_in_months"];

    public static readonly string[] ExtendedUsages = ["ekus", "extended_key_usage"];

    public static readonly string[] Usages = ["keyUsage", "key_usage"];

    public static readonly string[] AlternativeNames = ["subjectAlternativeNames", "sans", "subject_alternative_names"];

    public static readonly string[] DnsNames = ["dnsNames", "dns_names"];

    public static readonly string[] PrincipalNames = ["upns", "userPrincipalNames"];

    public static readonly string[] Constraints = ["basicConstraints", "basic_constraints"];

    /// <summary>True where a key is one of these, in any case, as deployment templates have it.</summary>
    public static bool IsAny(JsonValue key, string[] names) =>
        Array.Exists(names, name => key.Is(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The value of the last of these members that is there.</summary>
    public static JsonValue? Find(JsonValue? value, params string[] names)
    {
        foreach (var name in names)
        {
            if (value?.Find(name) is { Kind: not JsonKind.Null } found)
                return found;
        }

        return null;
    }

    /// <summary>An object, also as the only element of a list, as Terraform has its blocks; null where it is anything else.</summary>
    public static JsonValue? ObjectIn(JsonValue? value) => value switch
    {
        { Kind: JsonKind.Object } => value,
        { Kind: JsonKind.Array, Elements: [{ Kind: JsonKind.Object } only] } => only,
        _ => null,
    };

    /// <summary>
    /// A string with a hole for what a template fills in: in a deployment template all of <c>[parameters('name')]</c>, while
    /// <c>[[</c> means a bracket.
    /// </summary>
    public static MappedText? TextOf(JsonValue? value)
    {
        if (value is not { Kind: JsonKind.String })
            return null;
        var text = value.Text;
        if (text.Text is not ['[', .., ']'])
            return TemplateHoles.In(text);
        return text.Text[1] == '['
            ? TemplateHoles.In(text.Slice(1, text.Length - 1))
            : new MappedTextBuilder().Append(new Hole(HoleKind.TemplateMarker, text.Text), text.Span).Build();
    }
}
