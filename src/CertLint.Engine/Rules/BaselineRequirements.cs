using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules;

/// <summary>
/// When the CA/Browser Forum's TLS Baseline Requirements (BR) hold, and since when each of their demands on a subject does:
/// a certificate is judged by the version under which it was issued.
/// </summary>
internal static class BaselineRequirements
{
    /// <summary>domain-validated (BR 7.1.6.1).</summary>
    public const string DomainValidated = "2.23.140.1.2.1";

    /// <summary>organization-validated (BR 7.1.6.1).</summary>
    public const string OrganizationValidated = "2.23.140.1.2.2";

    /// <summary>individual-validated (BR 7.1.6.1).</summary>
    public const string IndividualValidated = "2.23.140.1.2.3";

    /// <summary>ev-guidelines (BR 7.1.6.1).</summary>
    public const string ExtendedValidation = "2.23.140.1.1";

    /// <summary>BR 1.0, the first of all.</summary>
    public static DateTimeOffset First { get; } = Day(2012, 7, 1);

    /// <summary>BR 1.3.1: the policy individual-validated.</summary>
    public static DateTimeOffset IndividualPolicy { get; } = Day(2015, 9, 28);

    /// <summary>BR 7.1.4.2.2: givenName and surname only under that policy.</summary>
    public static DateTimeOffset PersonalNames { get; } = Day(2016, 9, 7);

    /// <summary>BR 1.7.9 (ballot SC-47): no organizational unit without an organization.</summary>
    public static DateTimeOffset UnitOfOrganization { get; } = Day(2021, 8, 16);

    /// <summary>BR 1.8.0 (ballot SC-48): a common name is one of the alternative names, letter by letter.</summary>
    public static DateTimeOffset ExactCommonName { get; } = Day(2021, 8, 25);

    /// <summary>BR 1.7.9 (ballot SC-47): no organizational unit at all.</summary>
    public static DateTimeOffset NoUnit { get; } = Day(2022, 9, 1);

    /// <summary>BR 2.0.0 (ballot SC-62): one attribute an RDN, their order, the profiles of DV, IV and OV.</summary>
    public static DateTimeOffset Profiles { get; } = Day(2023, 9, 15);

    /// <summary>Ballot SC-86: no name of an address under arpa.</summary>
    public static DateTimeOffset NoReverseNames { get; } = Day(2026, 3, 15);

    /// <summary>
    /// True where the user says that they hold, and the certificate that bears the name, or will, may be a publicly trusted
    /// one of a TLS server: it is not self-signed, not a private CA's, not for signatures only, and its usages and policies do
    /// not say otherwise.
    /// </summary>
    public static bool Hold(NamedTarget target, LintPolicy policy) =>
        (policy.Profiles & CertLint.Policy.Profiles.PublicTls) != 0
        && !target.IsPrivatelyIssued
        && target.Usage != Usage.Signing
        && target is not CertificateTarget { IsSelfIssued: true }
        && MayServe(target);

    /// <summary>The same, for a demand that a certificate from before <paramref name="date"/> need not meet.</summary>
    public static bool HoldSince(DateTimeOffset date, NamedTarget target, LintPolicy policy) =>
        Hold(target, policy) && IsIssuedSince(date, target);

    /// <summary>True unless it is a certificate that is known to have been issued earlier.</summary>
    public static bool IsIssuedSince(DateTimeOffset date, NamedTarget target) =>
        target is not CertificateTarget { NotBefore: { } notBefore } || notBefore >= date;

    // No extendedKeyUsage is every usage (RFC 5280 4.2.1.12).
    private static bool MayServe(NamedTarget target)
    {
        if (target.ExtendedKeyUsages is not { Count: > 0 } usages)
            return true;
        for (var i = 0; i < usages.Count; i++)
        {
            if (usages[i] is KeyPurposes.ServerAuthentication or KeyPurposes.Any)
                return true;
        }

        return target is CertificateTarget certificate && certificate.Policies.Any(IsReserved);
    }

    /// <summary>True where the policy is one by which a certificate says that it meets them.</summary>
    public static bool IsReserved(string policy) =>
        policy is DomainValidated or OrganizationValidated or IndividualValidated or ExtendedValidation;

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
