using System.Globalization;

namespace CertLint.Readers.CertManager;

/// <summary>Durations as Go writes them: <c>2160h</c>, <c>1h30m</c>, <c>1.5h</c> (time.ParseDuration).</summary>
internal static class GoDuration
{
    private const int LongestText = 60;
    private const int HoursOfDay = 24;

    /// <summary>The duration; null where Go does not accept the text, or it is not positive.</summary>
    public static TimeSpan? Parse(string text)
    {
        var at = text.Length > 0 && text[0] == '+' ? 1 : 0;
        if (text.Length > LongestText || at == text.Length)
            return null;
        var seconds = 0.0;
        while (at < text.Length)
        {
            if (NumberAt(text, ref at) is not { } number || UnitAt(text, ref at) is not { } unit)
                return null;
            seconds += number * unit;
        }

        // Go counts nanoseconds in 64 bits.
        return seconds > 0 && seconds < long.MaxValue / 1e9 ? TimeSpan.FromSeconds(seconds) : null;
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
        var unit = text.Substring(start, at - start);
        return unit switch
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
