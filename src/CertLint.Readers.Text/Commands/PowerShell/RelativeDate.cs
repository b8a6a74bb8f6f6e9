using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// <c>(Get-Date).AddYears(5)</c> and its like, an expression that PowerShell evaluates: how long that is from now.
/// </summary>
internal static class RelativeDate
{
    private static readonly string[] Now = ["(get-date)", "[datetime]::now", "[datetime]::utcnow", "[datetime]::today", "[system.datetime]::now", "[system.datetime]::utcnow"];

    private static readonly (string Method, int Days)[] Methods = [(".adddays(", 1), (".addmonths(", 30), (".addyears(", 365)];

    /// <summary>The time from now; null where the text is no such expression.</summary>
    public static Placed<TimeSpan>? FromNow(MappedText text)
    {
        if (text is not { Length: 1, Holes: [var hole] })
            return null;
        var source = hole.Value.Source.Replace(" ", "").ToLowerInvariant();
        if (source.StartsWith("$(", StringComparison.Ordinal) && source.EndsWith(")", StringComparison.Ordinal))
            source = source.Substring(2, source.Length - 3);
        while (source.Length > 2 && source.StartsWith("((", StringComparison.Ordinal) && source.EndsWith("))", StringComparison.Ordinal))
            source = source.Substring(1, source.Length - 2);
        if (source.Length > 1 && source.StartsWith("([", StringComparison.Ordinal) && source.EndsWith("))", StringComparison.Ordinal))
            source = source.Substring(1, source.Length - 2);
        var start = Now.FirstOrDefault(now => source.StartsWith(now, StringComparison.Ordinal))?.Length ?? 0;
        foreach (var (method, days) in Methods)
        {
            if (start > 0 && source.IndexOf(method, start, StringComparison.Ordinal) == start && CountIn(source, start + method.Length) is { } count)
                return new Placed<TimeSpan>(TimeSpan.FromDays((double)count * days), text.Span);
        }

        return null;
    }

    private static int? CountIn(string source, int start) =>
        source.EndsWith(")", StringComparison.Ordinal) && source.Length - 1 - start is > 0 and <= 4
        && int.TryParse(source.Substring(start, source.Length - 1 - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;
}
