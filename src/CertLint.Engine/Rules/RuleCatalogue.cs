using CertLint.Rules.Building5000;
using CertLint.Rules.CertLint9000;
using CertLint.Rules.Certificates3000;
using CertLint.Rules.DnsNames2000;
using CertLint.Rules.Files4000;
using CertLint.Rules.Matching6000;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules;

/// <summary>All rules of this release, by ascending ID.</summary>
public static class RuleCatalogue
{
    internal static IReadOnlyList<Rule> Rules { get; } =
    [
        new Cert1001ProviderDomain(),
        new Cert1002OwnedDomain(),
        new Cert1003RequiredAttributes(),
        new Cert1004CountryCode(),
        new Cert1005StateAbbreviated(),
        new Cert1006CityAbbreviated(),
        new Cert1007Placeholder(),
        new Cert1008TooLong(),
        new Cert1009RepeatedAttribute(),
        new Cert1010StrayCharacters(),
        new Cert1011JoinedAttributes(),
        new Cert1012OtherOrganization(),
        new Cert1013StateOfOtherCountry(),
        new Cert1014StringType(),
        new Cert1015OrganizationalUnit(),
        new Cert1016RdnOrder(),
        new Cert1017NameStructure(),
        new Cert2001NotFullyQualified(),
        new Cert2002UrlForm(),
        new Cert2003IPAddress(),
        new Cert2004BadLabel(),
        new Cert2005MisplacedWildcard(),
        new Cert2006PublicSuffix(),
        new Cert2007SpecialUseDomain(),
        new Cert2008HostingPlatform(),
        new Cert2009NotInAlternativeNames(),
        new Cert2010NoAlternativeNames(),
        new Cert2011RepeatedAlternativeName(),
        new Cert2012NotInALabels(),
        new Cert2013OtherAlternativeName(),
        new Cert3001NotValidNow(),
        new Cert3002ExpiresSoon(),
        new Cert3003ValidityTooLong(),
        new Cert3004WeakKey(),
        new Cert3005WeakDigest(),
        new Cert3006SelfSignedIdentity(),
        new Cert3007NoClientAuthentication(),
        new Cert3008AuthorityAsIdentity(),
        new Cert3009KeyUsage(),
        new Cert3010ForeignKey(),
        new Cert3011Chain(),
        new Cert3012NotRsa(),
        new Cert3013RequestDiffers(),
        new Cert3014BadRequestSignature(),
        new Cert3015Encoding(),
        new Cert3016ClientAuthenticationFromPublicAuthority(),
        new Cert3017ProvidersLeaf(),
        new Cert3018DistrustedIssuer(),
        new Cert4001UnencryptedKey(),
        new Cert4002KeystoreType(),
        new Cert4003NotPem(),
        FileForms.LenientPem,
        FileForms.MisleadingName,
        new Cert4006WellKnownPassword(),
        Secrets.WrittenPassword,
        new Cert4008UnusableKeystore(),
        new Cert4009OlderKeyForm(),
        Building.RejectedText,
        Building.UnescapedValue,
        Building.ForeignEscape,
        new Cert5004SyntaxInValue(),
        Building.PlatformDependentText,
        Building.BuilderArgument,
        Building.LostOrder,
        Building.DroppedKey,
        Building.LostText,
        Building.ConfigText,
        Matching.KeyInSearch,
        Matching.UnmatchableText,
        Matching.TrustedText,
        Matching.ReparsedIssuer,
        Matching.PinnedCertificate,
        Itself.UnreadableFile,
        Itself.InvalidSetting,
        Itself.DeadSuppression,
    ];

    /// <summary>The page of all rules.</summary>
    public static string HelpLink => RuleDocs.Url + "README.md";

    /// <summary>All rules, by ascending ID.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = Rules.Select(rule => rule.Descriptor).ToArray();

    /// <summary>The rule of this ID, in any case; null where there is none.</summary>
    public static RuleDescriptor? Find(string id)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }
}
