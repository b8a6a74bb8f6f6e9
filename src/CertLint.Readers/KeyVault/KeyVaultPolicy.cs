using System.Globalization;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Json;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.KeyVault;

/// <summary>Reads one policy.</summary>
/// <param name="policy">The object in which issuer, key and certificate stand.</param>
/// <param name="certificate">What it says of the certificate.</param>
/// <param name="place">The key of <paramref name="certificate"/>.</param>
/// <param name="problems">Takes what Key Vault rejects.</param>
internal sealed class KeyVaultPolicy(JsonValue policy, JsonValue certificate, SourceSpan place, List<Problem> problems)
{
    // Key Vault runs on Windows and takes what new X500DistinguishedName(text) takes there.
    private const CertStrToNameFlags NameFlags = CertStrToNameFlags.X500Name | CertStrToNameFlags.Reverse;

    private const double DaysOfMonth = 365.2425 / 12;

    // Key Vault issues none for longer; what is above is a mistake of another kind.
    private const int MostMonths = 1200;

    /// <summary>What it asks for.</summary>
    public ConfigTarget Read()
    {
        var subject = KeyVaultKeys.TextOf(certificate.Find("subject"));
        var parse = subject is { Length: > 0 } ? CertStrToNameDialect.Parse(subject, NameFlags) : null;
        if (parse is not null)
            problems.AddRange(NameProblems.Of("Key Vault", subject!, parse));
        var issuer = KeyVaultKeys.TextOf(KeyVaultKeys.ObjectIn(KeyVaultKeys.Find(policy, KeyVaultKeys.Issuer))?.Find("name"));
        var written = KeyVaultKeys.ObjectIn(KeyVaultKeys.Find(certificate, KeyVaultKeys.AlternativeNames));
        var names = NamesIn(written);
        var usages = KeyVaultKeys.Find(certificate, KeyVaultKeys.ExtendedUsages);
        return new ConfigTarget(place)
        {
            Purpose = PurposeOf(issuer),
            SubjectText = subject,
            Subject = parse?.Name,
            // A CA that Key Vault asks itself fills in what it knows of the organization, and wants nothing else there.
            IsSubjectComplete = IsSelf(issuer) || Is(issuer, "Unknown"),
            AlternativeNames = names,
            AreAlternativeNamesComplete = written is not null && names.Count < JsonLimits.Names,
            ExtendedKeyUsages = UsagesIn(usages),
            ExtendedKeyUsagePlace = usages?.Place,
            KeyUsage = KeyVaultUsages.Of(KeyVaultKeys.Find(certificate, KeyVaultKeys.Usages)),
            Key = KeyVaultKey.Of(KeyVaultKeys.ObjectIn(KeyVaultKeys.Find(policy, KeyVaultKeys.Key))),
            Validity = ValidityOf(KeyVaultKeys.Find(certificate, KeyVaultKeys.Months)),
        };
    }

    private Purpose PurposeOf(MappedText? issuer) =>
        KeyVaultKeys.ObjectIn(KeyVaultKeys.Find(certificate, KeyVaultKeys.Constraints))?.Find("ca") is { Kind: JsonKind.True } ? Purpose.Authority
        : IsSelf(issuer) ? Purpose.SelfSigned
        : Purpose.Request;

    private static bool IsSelf(MappedText? issuer) => Is(issuer, "Self");

    private static bool Is(MappedText? issuer, string name) => string.Equals(issuer?.Text, name, StringComparison.OrdinalIgnoreCase);

    private static List<GeneralName> NamesIn(JsonValue? names)
    {
        var found = new List<GeneralName>();
        Add(GeneralNameKind.Dns, KeyVaultKeys.DnsNames);
        Add(GeneralNameKind.Email, ["emails"]);
        Add(GeneralNameKind.Other, KeyVaultKeys.PrincipalNames);
        return found;

        void Add(GeneralNameKind kind, string[] keys)
        {
            foreach (var element in (KeyVaultKeys.Find(names, keys)?.Elements ?? []).Take(JsonLimits.Names))
            {
                if (KeyVaultKeys.TextOf(element) is { } value)
                    found.Add(new GeneralName(kind, value));
            }
        }
    }

    // Where one of them is not known, none is called missing.
    private static string[]? UsagesIn(JsonValue? usages)
    {
        if (usages is not { Kind: JsonKind.Array, Elements.Count: > 0 and <= JsonLimits.Names })
            return null;
        var oids = usages.Elements.Select(KeyVaultKeys.TextOf).ToArray();
        return oids.All(oid => oid is { IsKnown: true }) ? [.. oids.Select(oid => oid!.Text)] : null;
    }

    private static Placed<TimeSpan>? ValidityOf(JsonValue? months) => months is { Kind: JsonKind.Number }
        && int.TryParse(months.Text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostMonths
        ? new Placed<TimeSpan>(TimeSpan.FromDays(Math.Floor(number * DaysOfMonth)), months.Place)
        : null;
}
