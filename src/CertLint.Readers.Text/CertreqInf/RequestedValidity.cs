using CertLint.Model;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>Reads <c>ValidityPeriod</c> and <c>ValidityPeriodUnits</c>, which certreq takes only for <c>RequestType = Cert</c>.</summary>
internal static class RequestedValidity
{
    /// <summary>Days of a year and of twelve months; the shortest that they can mean, so that none is called too long in vain.</summary>
    private const int DaysOfYear = 365;

    /// <summary>How long the certificate is valid; its place is that of the number.</summary>
    public static Placed<TimeSpan>? Of(InfSection section)
    {
        if (section.Find("ValidityPeriodUnits") is not { } units || InfNumber.Of(units.Value) is not { } count
            || section.Find("ValidityPeriod") is not { Value: { IsKnown: true } period }
            || SecondsOf(period.Text.Trim(), count) is not { } seconds)
        {
            return null;
        }

        return new Placed<TimeSpan>(TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond), units.Value.Span);
    }

    // "A US English plural time period".
    private static long? SecondsOf(string period, long count) => period.ToUpperInvariant() switch
    {
        "YEARS" => InDays(count * DaysOfYear),
        "MONTHS" => InDays(count * DaysOfYear / 12),
        "WEEKS" => InDays(count * 7),
        "DAYS" => InDays(count),
        "HOURS" => count * 3600,
        "MINUTES" => count * 60,
        "SECONDS" => count,
        _ => null,
    };

    // No certificate ends behind the year 9999.
    private static long InDays(long days) => Math.Min(days, 10_000L * DaysOfYear) * 24 * 3600;
}
