namespace CertLint.Readers.Ansible;

/// <summary>Times as <c>selfsigned_not_after</c> and <c>ownca_not_after</c> write them from now on: <c>+365d</c>, <c>+52w1d</c>.</summary>
internal static class RelativeTime
{
    private const int LongestText = 40;
    private const int MostDigits = 8;

    /// <summary>The time from now; null for a date, or what is no time.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (text.Length is < 3 or > LongestText || text[0] != '+')
            return null;
        var time = TimeSpan.Zero;
        for (var at = 1; at < text.Length; at++)
        {
            var start = at;
            var number = 0;
            while (at < text.Length && at - start < MostDigits && text[at] is >= '0' and <= '9')
                number = (number * 10) + text[at++] - '0';
            if (at == start || at == text.Length || UnitOf(text[at]) is not { } unit)
                return null;
            if (number * unit.TotalDays > TimeSpan.MaxValue.TotalDays - time.TotalDays - 1)
                return null;
            time += TimeSpan.FromTicks(number * unit.Ticks);
        }

        return time > TimeSpan.Zero ? time : null;
    }

    private static TimeSpan? UnitOf(char unit) => unit switch
    {
        'w' or 'W' => TimeSpan.FromDays(7),
        'd' or 'D' => TimeSpan.FromDays(1),
        'h' or 'H' => TimeSpan.FromHours(1),
        'm' or 'M' => TimeSpan.FromMinutes(1),
        's' or 'S' => TimeSpan.FromSeconds(1),
        _ => null,
    };
}
