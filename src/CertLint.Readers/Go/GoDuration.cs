using System.Globalization;

namespace CertLint.Readers.Go;

/// <summary>Durations as Go writes and reads them (time.ParseDuration): <c>2160h</c>, <c>1h30m</c>, <c>1.5h</c>.</summary>
internal static class GoDuration
{
    private const int HoursOfDay = 24;

    // Go counts nanoseconds in 63 bits: a little over 292 years.
    private const double MostSeconds = long.MaxValue / 1e9;

    /// <summary>The duration, which may be negative or none; null where Go rejects the text.</summary>
    public static TimeSpan? Parse(string text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (text.Length == at + 1 && text[at] == '0')
            return TimeSpan.Zero;
        if (at == text.Length)
            return null;
        var seconds = 0.0;
        while (at < text.Length)
        {
            if (NumberAt(text, ref at) is not { } number || UnitAt(text, ref at) is not { } unit)
                return null;
            seconds += number * unit;
            if (seconds >= MostSeconds)
                return null;
        }

        return TimeSpan.FromSeconds(text[0] == '-' ? -seconds : seconds);
    }

    /// <summary>What a duration in units that Go lacks (<c>365d</c>, <c>1y</c>, <c>2w</c>) is in hours; null where it is none.</summary>
    public static string? InHours(string text)
    {
        if (text.Length is < 2 or > 6 || !text.Take(text.Length - 1).All(digit => digit is >= '0' and <= '9'))
            return null;
        var days = text[text.Length - 1] switch { 'd' or 'D' => 1, 'w' or 'W' => 7, 'y' or 'Y' => 365, _ => 0 };
        var count = text.Take(text.Length - 1).Aggregate(0, (number, digit) => (number * 10) + digit - '0');
        return days == 0 ? null : (days * HoursOfDay * count).ToString(CultureInfo.InvariantCulture) + "h";
    }

    private static double? NumberAt(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is (>= '0' and <= '9') or '.')
            at++;
        var written = text.Substring(start, at - start);
        return double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static double? UnitAt(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not ((>= '0' and <= '9') or '.'))
            at++;
        return text.Substring(start, at - start) switch
        {
            "ns" => 1e-9,
            "us" or "µs" or "μs" => 1e-6,
            "ms" => 1e-3,
            "s" => 1,
            "m" => 60,
            "h" => 3600,
            _ => null,
        };
    }
}
