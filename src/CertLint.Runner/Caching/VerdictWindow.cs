namespace CertLint.Runner.Caching;

/// <summary>
/// The times of a build for which what a run told holds, because no date lies between them on which a verdict changes. A
/// clock that is put back leaves it as one that goes on does.
/// </summary>
/// <param name="From">The first, UTC ticks; <see cref="NoTime"/> where a build that tells no time is among them.</param>
/// <param name="Until">The first after them, UTC ticks.</param>
internal readonly record struct VerdictWindow(long From, long Until)
{
    /// <summary>Stands for a build that tells no time.</summary>
    private const long NoTime = -1;

    /// <summary>The window around a time, which the dates bound.</summary>
    public static VerdictWindow Around(DateTime? now, IEnumerable<DateTimeOffset> dates)
    {
        var time = TicksOf(now);
        var from = NoTime;
        var until = long.MaxValue;
        foreach (var date in dates)
        {
            // Where there is a date at all, it matters whether a time is told.
            Bound(0);
            Bound(date.UtcTicks);
        }

        return new VerdictWindow(from, until);

        void Bound(long ticks)
        {
            if (ticks <= time)
                from = Math.Max(from, ticks);
            else
                until = Math.Min(until, ticks);
        }
    }

    /// <summary>True where a build at this time would tell the same.</summary>
    public bool Contains(DateTime? now) => TicksOf(now) is var time && From <= time && time < Until;

    private static long TicksOf(DateTime? now) => now?.Ticks ?? NoTime;
}
