using System.Globalization;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules.Certificates3000;

/// <summary>The validity of a certificate against the time at which is judged (RFC 5280 4.1.2.5: both ends belong to it).</summary>
internal static class Expiry
{
    private const int MostDays = 30;
    private const int PartOfLife = 3;

    /// <summary>True where its end lies before its beginning, so that no time is right.</summary>
    public static bool IsNever(CertificateTarget certificate) => certificate.NotAfter < certificate.NotBefore;

    /// <summary>True from the moment after its last one on.</summary>
    public static bool IsOver(CertificateTarget certificate, DateTimeOffset now) => certificate.NotAfter < now;

    /// <summary>True up to its first moment.</summary>
    public static bool IsToCome(CertificateTarget certificate, DateTimeOffset now) => now < certificate.NotBefore;

    /// <summary>
    /// From when on its end is told as near: as many days ahead as the setting says, else a third of its life, but at most 30
    /// days; null where its end is not known.
    /// </summary>
    public static DateTimeOffset? WarningStart(CertificateTarget certificate, LintPolicy policy)
    {
        if (certificate.NotAfter is not { } end)
            return null;
        var ahead = TimeSpan.FromDays(policy.ExpiryWarningDays ?? MostDays);
        if (policy.ExpiryWarningDays is null && certificate.NotBefore is { } start && start <= end)
        {
            var third = new TimeSpan((end - start).Ticks / PartOfLife);
            ahead = third < ahead ? third : ahead;
        }

        return end - DateTimeOffset.MinValue < ahead ? DateTimeOffset.MinValue : end - ahead;
    }

    /// <summary>The first moments of another verdict.</summary>
    public static IEnumerable<DateTimeOffset> DatesOf(CertificateTarget certificate, LintPolicy policy)
    {
        if (certificate.NotBefore is { } start)
            yield return start;
        if (WarningStart(certificate, policy) is { } warning)
            yield return warning;
        if (certificate.NotAfter is { } end && end < DateTimeOffset.MaxValue)
            yield return end.AddTicks(1);
    }

    /// <summary>The day, in UTC, as ISO 8601 writes it.</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
