using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.Text.Terraform;

/// <summary>Reads <c>azurerm_key_vault_certificate</c>: the policy of a new certificate, the password of an imported one.</summary>
internal static class KeyVaultCertificate
{
    private const int DaysOfYear = 365;

    /// <summary>The type that is read here.</summary>
    public static bool Reads(string type) => type == "azurerm_key_vault_certificate";

    /// <summary>What a resource asks for; null where it imports a certificate.</summary>
    public static ConfigTarget? Read(HclBlock resource, List<Problem> problems)
    {
        if (resource.Body.Block("certificate")?.Body["password"] is HclText { Text: { IsKnown: true, Length: > 0 } password })
        {
            problems.Add(new Problem(RuleIds.WrittenPassword, password.Span,
                "The password of the imported certificate is written in the file; take it from a variable that is marked sensitive, or from a secret store."));
        }

        if (resource.Body.Block("certificate_policy")?.Body is not { } policy || policy.Block("x509_certificate_properties")?.Body is not { } properties)
            return null;
        var text = properties["subject"] is { } written ? TerraformValues.Text(written) : null;
        var name = text is { Length: > 0 } ? Parse(text, problems) : null;
        var names = new List<GeneralName>();
        var alternative = properties.Block("subject_alternative_names")?.Body;
        var areComplete = TerraformValues.AddNames(names, GeneralNameKind.Dns, alternative?["dns_names"])
            & TerraformValues.AddNames(names, GeneralNameKind.Email, alternative?["emails"])
            & TerraformValues.AddNames(names, GeneralNameKind.Other, alternative?["upns"])
            & !properties.HasDynamic("subject_alternative_names");
        var purposes = TerraformValues.Words(properties["extended_key_usage"]);
        return new ConfigTarget(resource.Header)
        {
            Purpose = IsSelfSigned(policy) ? Purpose.SelfSigned : Purpose.Request,
            Subject = name,
            SubjectText = text,
            IsSubjectComplete = name is not null,
            AlternativeNames = names,
            AreAlternativeNamesComplete = areComplete,
            ExtendedKeyUsages = purposes is { Value.Count: > 0 } ? purposes.Value : null,
            ExtendedKeyUsagePlace = purposes?.Place,
            KeyUsage = UsageOf(properties["key_usage"]),
            Key = KeyOf(policy.Block("key_properties")?.Body),
            Validity = TerraformValues.Number(properties["validity_in_months"]) is { Value: > 0 and < 12 * 10_000 } months
                ? new Placed<TimeSpan>(TimeSpan.FromDays(months.Value * DaysOfYear / 12), months.Place)
                : null,
        };
    }

    /// <summary>
    /// Key Vault documents an X.500 name with double quotes around a value with a comma, which is .NET's syntax; on which
    /// system it runs it does not say, so it is held to what .NET rejects on both.
    /// </summary>
    private static DistinguishedName? Parse(MappedText text, List<Problem> problems)
    {
        var parse = CertStrToNameDialect.Parse(text, CertStrToNameFlags.Reverse);
        if (parse.Error is not null && DotNetDialect.Parse(text).Error is not null)
            problems.AddRange(NameProblems.Of("Key Vault", text, parse));
        return parse.Name;
    }

    private static bool IsSelfSigned(HclBody policy) =>
        policy.Block("issuer_parameters")?.Body["name"] is HclText { Text: { IsKnown: true } issuer }
        && string.Equals(issuer.Text, "Self", StringComparison.OrdinalIgnoreCase);

    private static Placed<KeyUsages>? UsageOf(HclExpression? expression)
    {
        if (TerraformValues.Words(expression) is not { Value.Count: > 0 } words)
            return null;
        var usages = KeyUsages.None;
        foreach (var word in words.Value)
            usages |= KeyUsageNames.InAnyCase(word) ?? KeyUsages.None;
        return new Placed<KeyUsages>(usages, words.Place);
    }

    private static Placed<KeyParameters>? KeyOf(HclBody? properties)
    {
        if (properties?["key_type"] is not HclText { Text: { IsKnown: true } type })
            return null;
        var size = TerraformValues.Number(properties["key_size"]);
        if (type.Text.StartsWith("RSA", StringComparison.OrdinalIgnoreCase))
            return size is null ? null : new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, size.Value), size.Place);
        if (!type.Text.StartsWith("EC", StringComparison.OrdinalIgnoreCase))
            return null;
        var curve = properties["curve"] is HclText { Text: { IsKnown: true } named } ? named : null;
        int? bits = curve?.Text switch { "P-256" or "P-256K" => 256, "P-384" => 384, "P-521" => 521, _ => size?.Value };
        return bits is null ? null : new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.EllipticCurve, bits, curve?.Text), curve?.Span ?? size!.Place);
    }
}
