using System.Globalization;

namespace CertLint.Readers.Cfssl;

/// <summary>Durations as Go's <c>time.ParseDuration</c> reads them: <c>8760h</c>, <c>1h30m</c>.</summary>
internal static class GoDuration
{
    // Go counts nanoseconds in 63 bits: a little over 292 years.
    private const double MostHours = long.MaxValue / 3.6e12;

    /// <summary>The duration; null where Go rejects the text.</summary>
    public static TimeSpan? Parse(string text)
    {
        var position = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (text.Substring(position) == "0")
            return TimeSpan.Zero;
        if (position == text.Length)
            return null;
        var hours = 0d;
        while (position < text.Length)
        {
            if (Number(text, ref position) is not { } number || HoursOf(Unit(text, ref position)) is not { } unit)
                return null;
            hours += number * unit;
            if (hours > MostHours)
                return null;
        }

        return TimeSpan.FromHours(text[0] == '-' ? -hours : hours);
    }

    private static double? Number(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is (>= '0' and <= '9') or '.')
            position++;
        var digits = text.Substring(start, position - start);
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Unit(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is not ((>= '0' and <= '9') or '.'))
            position++;
        return text.Substring(start, position - start);
    }

    private static double? HoursOf(string unit) => unit switch
    {
        "h" => 1,
        "m" => 1d / 60,
        "s" => 1d / 3600,
        "ms" => 1d / 3.6e6,
        "us" or "µs" or "μs" => 1d / 3.6e9,
        "ns" => 1d / 3.6e12,
        _ => null,
    };
}
