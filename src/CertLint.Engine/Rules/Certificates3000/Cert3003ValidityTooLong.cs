using System.Globalization;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules.DnsNames2000;

namespace CertLint.Rules.Certificates3000;

/// <summary>A certificate is asked to be valid for longer than is allowed (BR 6.3.2).</summary>
internal sealed class Cert3003ValidityTooLong : NameRule
{
    /// <summary>What all public CAs kept to from 2018-03-01 to 2020-08-31, and Apple's systems ask of private ones.</summary>
    private const int Usual = 825;

    /// <summary>BR 6.3.2 since 2020-09-01, long before the first release of CertLint: whoever asks now, asks after it.</summary>
    private const int PublicSince2020 = 398;

    /// <summary>BR 6.3.2 since 2026-03-15. A config has no date and a build is no function of the date, so this one is a hint.</summary>
    private const int PublicSince2026 = 200;

    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string AnyUsage = "2.5.29.37.0";

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3003",
        "Validity is longer than allowed",
        RuleCategory.Certificates,
        new RuleLevels(Level.Warning, Level.Warning, Level.Off) { SelfSigned = Level.Warning },
        "BR 6.3.2");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target.Validity is not { } validity)
            return [];
        var days = (long)Math.Ceiling(validity.Value.TotalDays);
        if (context.Policy.MaximumValidityDays is { } maximum && days > maximum)
            return [Found(validity, days, $"but certlint.maximum_validity_days allows {maximum}", maximum, atMost: null)];
        if (days > PublicSince2020 && IsPublic(context))
            return [Found(validity, days, $"but a public CA issues one for {PublicSince2020} days at most", PublicSince2020, atMost: null)];
        if (days > PublicSince2026 && IsPublic(context))
            return [Found(validity, days, $"but since 2026-03-15 a public CA issues one for {PublicSince2026} days at most", PublicSince2026, Level.Suggestion)];
        return context.Policy.MaximumValidityDays is null && days > Usual && MayServe(context)
            ? [Found(validity, days, $"but clients such as Apple's accept a server's certificate for {Usual} days at most", Usual, Level.Suggestion)]
            : [];
    }

    // Nobody but TLS servers is held to it.
    private static bool MayServe(NameContext context)
    {
        var target = context.Target;
        if (target.Usage is not (Usage.Unknown or Usage.Server))
            return false;
        return target.ExtendedKeyUsages is { Count: > 0 } usages
            ? usages.Any(usage => usage is ServerAuthentication or AnyUsage)
            : target.Usage == Usage.Server || !ServerUse.IsUnlikelyByName(context);
    }

    // No public CA has a hand in what signs itself.
    private static bool IsPublic(NameContext context) =>
        context.IsPublicTls && context.Target.Purpose != Purpose.SelfSigned;

    private static Judgement Found(Placed<TimeSpan> validity, long days, string limit, int maximum, Level? atMost)
    {
        var number = days.ToString(CultureInfo.InvariantCulture);
        return new Judgement($"The certificate is asked to be valid for {number} days, {limit}; ask for {maximum} days or fewer.")
        {
            AtMost = atMost, Place = validity.Place, Value = number,
        };
    }
}
