using System.Globalization;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Moments and days.</summary>
internal static class Times
{
    /// <summary>ISO 8601 in UTC, e.g. <c>2026-07-01T00:00:00Z</c>.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whole days; below zero for what is over.</summary>
    public static long Days(TimeSpan time) => (long)Math.Floor(time.TotalDays);

    /// <summary>Whole days in words, for people.</summary>
    public static string DaysOf(TimeSpan time) => Days(time) is not 0 and var days ? Counted.Of(days, "day") : "less than a day";
}
