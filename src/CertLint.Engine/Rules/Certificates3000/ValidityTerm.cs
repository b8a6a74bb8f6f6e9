using System.Globalization;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>How long a certificate is valid, or is asked to be, and when it is issued.</summary>
/// <param name="Length">From its beginning to its end, without the last second.</param>
/// <param name="Place">Where that stands.</param>
/// <param name="Issued">When it is, or for what is asked for at the earliest is, issued; null where that is not known.</param>
/// <param name="Certificate">The certificate; null where it is only asked for.</param>
internal sealed record ValidityTerm(TimeSpan Length, SourceSpan Place, DateTimeOffset? Issued, CertificateTarget? Certificate)
{
    // Every notBefore and notAfter is a whole second, and the last one belongs to the validity (RFC 5280 4.1.2.5).
    private static readonly TimeSpan LastSecond = TimeSpan.FromSeconds(1);

    /// <summary>The days, of which a part counts as one; of a certificate the last second counts too.</summary>
    public long Days => Whole(Certificate is null ? Length : Length + LastSecond);

    /// <summary>The days as the Baseline Requirements of 2018 counted them.</summary>
    public long DaysWithoutLastSecond => Whole(Length);

    /// <summary>What <paramref name="context"/> is about; null where it has no known length, or no rule on its length.</summary>
    public static ValidityTerm? Of(NameContext context)
    {
        if (context.Target is not CertificateTarget certificate)
        {
            return context.Target.Validity is { } asked
                ? new ValidityTerm(asked.Value, asked.Place, Later(context.Policy.Now), null)
                : null;
        }

        if (certificate is not { NotBefore: { } start, NotAfter: { } end } || certificate.IsAuthority || Expiry.IsNever(certificate)
            || context.HasFinding("CERT3001"))
        {
            return null;
        }

        return new ValidityTerm(end - start, certificate.Place, start, certificate);
    }

    /// <summary>True where it ends after the same day and time so many months later.</summary>
    public bool IsLongerThanMonths(int months) => Issued is { } start && start + Length > start.AddMonths(months);

    /// <summary>The verdict that it is longer than a limit.</summary>
    /// <param name="limit">A clause that follows "but".</param>
    /// <param name="maximum">What to ask for; null where it is no number of days.</param>
    public Judgement Exceeding(string limit, int? maximum)
    {
        var number = Days.ToString(CultureInfo.InvariantCulture);
        var (said, advice) = Certificate is null
            ? ("The certificate is asked to be valid", "ask for")
            : ($"{CertificateLabel.Of(Certificate)} is valid", Certificate.Purpose == Purpose.Peer ? "ask its owner for one of" : "request one for");
        var remedy = $"{advice} {(maximum is { } days ? days.ToString(CultureInfo.InvariantCulture) + " days or fewer" : "no more than that")}";
        return new Judgement($"{said} for {number} days, but {limit}; {remedy}.") { Place = Place, Value = number };
    }

    // Long before the first release of CertLint: a clock that says otherwise is wrong.
    private static DateTimeOffset? Later(DateTimeOffset? now) => now < BaselineRequirements.NoUnit ? BaselineRequirements.NoUnit : now;

    private static long Whole(TimeSpan length) => (long)Math.Ceiling(length.TotalDays);
}
