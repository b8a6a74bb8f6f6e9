using System.Globalization;
using CertLint.Model;

namespace CertLint.Tool.Reports.Html;

/// <summary>How near a certificate is to its end.</summary>
internal enum ExpiryState
{
    /// <summary>Its dates cannot be read.</summary>
    Unknown,

    /// <summary>Its end is past.</summary>
    Expired,

    /// <summary>It ends within 30 days.</summary>
    Soon,

    /// <summary>It ends within 90 days.</summary>
    Near,

    /// <summary>It ends later.</summary>
    Later,

    /// <summary>It is not valid yet.</summary>
    Future,
}

/// <summary>When a certificate ends, seen from the time of the report.</summary>
internal static class Expiry
{
    private const int SoonDays = 30;
    private const int NearDays = 90;

    /// <summary>How near it is to its end.</summary>
    public static ExpiryState StateOf(CertificateTarget certificate, DateTimeOffset now)
    {
        if (certificate.NotAfter is not { } end)
            return ExpiryState.Unknown;
        if (end < now)
            return ExpiryState.Expired;
        if (certificate.NotBefore > now)
            return ExpiryState.Future;
        var days = DaysUntil(end, now);
        return days < SoonDays ? ExpiryState.Soon : days < NearDays ? ExpiryState.Near : ExpiryState.Later;
    }

    /// <summary>The word by which the page's style and filters know a state.</summary>
    public static string WordOf(ExpiryState state) => state switch
    {
        ExpiryState.Expired => "expired",
        ExpiryState.Soon => "soon",
        ExpiryState.Near => "near",
        ExpiryState.Later => "later",
        ExpiryState.Future => "future",
        _ => "unknown",
    };

    /// <summary>Whole days until then, negative behind it: the days of the calendar do not matter.</summary>
    public static int DaysUntil(DateTimeOffset end, DateTimeOffset now) => (int)Math.Floor((end - now).TotalDays);

    /// <summary><c>in 12 days</c>, <c>expired 3 days ago</c>; <c>never</c> for the date that means so (RFC 5280 4.1.2.5).</summary>
    public static string Words(CertificateTarget certificate, DateTimeOffset now)
    {
        if (certificate.NotAfter is not { } end)
            return "not known";
        if (end == new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero))
            return "never";
        if (end < now)
            return DaysUntil(now, end) is > 0 and var ago ? $"expired {Days(ago)} ago" : "expired today";
        var days = DaysUntil(end, now) is > 0 and var left ? "in " + Days(left) : "today";
        return certificate.NotBefore > now ? "not valid yet" : days;
    }

    /// <summary>The day in UTC as ISO 8601 writes it.</summary>
    public static string DayOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Days(int count) => count == 1 ? "1 day" : count.ToString("N0", CultureInfo.InvariantCulture) + " days";
}
