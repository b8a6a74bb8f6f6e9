using System.Globalization;

namespace CertLint.Tool.Reports.Html;

/// <summary>
/// A stretch of time that is told by how far from its start something is. It holds today, and no more than two years before and
/// three behind: a root of 30 years would leave no room for what matters.
/// </summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TimeAxis(DateTimeOffset Start, DateTimeOffset End)
{
    private const int DaysBefore = 730;
    private const int DaysBehind = 1095;
    private const int FewestDaysBefore = 60;
    private const int FewestDaysBehind = 180;

    /// <summary>Days up to which there is a label each quarter, and each half year.</summary>
    private const int QuarterlyDays = 400;
    private const int HalfYearlyDays = 800;

    /// <summary>Where a label has room, in hundredths.</summary>
    private const int FirstLabel = 3;
    private const int LastLabel = 93;

    /// <summary>An axis for these certificates' dates.</summary>
    public static TimeAxis Of(IEnumerable<CertificateRow> rows, DateTimeOffset now)
    {
        var (first, last) = (now, now);
        foreach (var (certificate, _) in rows)
        {
            first = certificate.NotBefore < first ? certificate.NotBefore.Value : first;
            last = certificate.NotAfter > last ? certificate.NotAfter.Value : last;
        }

        return new TimeAxis(
            now.AddDays(-Math.Clamp((now - first).TotalDays, FewestDaysBefore, DaysBefore)),
            now.AddDays(Math.Clamp((last - now).TotalDays * 1.05, FewestDaysBehind, DaysBehind)));
    }

    /// <summary>Where a time stands, from 0 to 100; at an end where it lies beyond.</summary>
    public double At(DateTimeOffset time) => Math.Clamp((time - Start) / (End - Start) * 100, 0, 100);

    /// <summary>The same with a percent sign, as SVG takes it.</summary>
    public string PercentAt(DateTimeOffset time) => Percent(At(time));

    /// <summary>A number of hundredths as SVG takes it.</summary>
    public static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>The first days of years, or of parts of them, that are labelled.</summary>
    public IEnumerable<(DateTimeOffset Time, string Label)> Ticks()
    {
        var days = (End - Start).TotalDays;
        var months = days <= QuarterlyDays ? 3 : days <= HalfYearlyDays ? 6 : 12;
        var format = months == 12 ? "yyyy" : "MMM yyyy";
        for (var tick = new DateTimeOffset(Start.Year, 1, 1, 0, 0, 0, TimeSpan.Zero); tick < End; tick = tick.AddMonths(months))
        {
            if (At(tick) is > FirstLabel and < LastLabel)
                yield return (tick, tick.ToString(format, CultureInfo.InvariantCulture));
        }
    }
}
