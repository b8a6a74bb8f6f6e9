using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>A certificate is valid, or is asked to be, for longer than is allowed (BR 6.3.2).</summary>
internal sealed class Cert3003ValidityTooLong : NameRule
{
    /// <summary>What all public CAs kept to from 2018-03-01 to 2020-08-31, and Apple's systems ask of private ones.</summary>
    private const int Usual = 825;

    /// <summary>Where no date is known: the limit since 2020-09-01, for whoever asks now asks after it.</summary>
    private const int PublicSince2020 = 398;

    /// <summary>Where no date is known, the limit since 2026-03-15 is a hint.</summary>
    private const int PublicSince2026 = 200;

    // https://support.apple.com/en-us/103769: "issued after July 1, 2019".
    private static readonly DateTimeOffset UsualSince = new(2019, 7, 2, 0, 0, 0, TimeSpan.Zero);

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3003",
        "Validity is longer than allowed",
        RuleCategory.Certificates,
        // A CA's certificate is right to be valid for ten years.
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning) { SelfSigned = Level.Warning, Authority = Level.Off },
        "BR 6.3.2");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (ValidityTerm.Of(context) is not { } term)
            return [];
        if (context.Policy.MaximumValidityDays is { } maximum && term.Days > maximum)
            return [term.Exceeding($"certlint.maximum_validity_days allows {maximum}", maximum)];
        if (context.IsPublicTls && context.Target.Purpose != Purpose.SelfSigned && OfPublic(term) is { } judgement)
            return [judgement];
        return context.Policy.MaximumValidityDays is null && term.Days > Usual && IsUsual(term) && ServerUsage.IsPossible(context)
            ? [term.Exceeding($"clients such as Apple's accept a server's certificate for {Usual} days at most", Usual) with { AtMost = Level.Suggestion }]
            : [];
    }

    private static bool IsUsual(ValidityTerm term) => term.Certificate is null || term.Issued >= UsualSince;

    private static Judgement? OfPublic(ValidityTerm term)
    {
        if (term.Issued is not { } issued)
            return OfPublicAtNoDate(term);
        if (PublicValidity.At(issued) is not { } limit)
            return null;
        if (limit.Days is not { } days)
        {
            return term.IsLongerThanMonths(PublicValidity.Months)
                ? term.Exceeding($"since {Expiry.Day(limit.Since)} a public CA issued one for {PublicValidity.Months} months at most", null)
                : null;
        }

        if ((limit.IsInclusive ? term.Days : term.DaysWithoutLastSecond) > days)
            return term.Exceeding($"since {Expiry.Day(limit.Since)} a public CA {(limit.IsInclusive ? "issues" : "issued")} one for {days} days at most", days);
        return term.Days > limit.RecommendedDays
            ? term.Exceeding($"a public CA is asked to issue one for {limit.RecommendedDays} days at most", limit.RecommendedDays) with { AtMost = Level.Suggestion }
            : null;
    }

    private static Judgement? OfPublicAtNoDate(ValidityTerm term)
    {
        if (term.Days > PublicSince2020)
            return term.Exceeding($"a public CA issues one for {PublicSince2020} days at most", PublicSince2020);
        return term.Days > PublicSince2026
            ? term.Exceeding($"since 2026-03-15 a public CA issues one for {PublicSince2026} days at most", PublicSince2026) with { AtMost = Level.Suggestion }
            : null;
    }
}
