using System.Globalization;

namespace CertLint.Analyzers.Text;

/// <summary>A part of a composite format: a stretch of text, an escaped brace, or a placeholder.</summary>
/// <param name="Start">Its offset in the format.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Placeholder">What it stands for; null for text.</param>
internal readonly record struct FormatPart(int Start, int Length, FormatPlaceholder? Placeholder);

/// <summary>A placeholder, <c>{0,10:D5}</c>.</summary>
internal sealed record FormatPlaceholder(int Argument, int Alignment, string? Format);

/// <summary>Takes the format of <c>string.Format</c> apart.</summary>
internal static class CompositeFormat
{
    /// <summary>The parts; null where <c>string.Format</c> throws, or where versions of .NET differ (a brace within a placeholder).</summary>
    public static IReadOnlyList<FormatPart>? Parse(string format)
    {
        var parts = new List<FormatPart>();
        for (var i = 0; i < format.Length;)
        {
            var length = 1;
            FormatPlaceholder? placeholder = null;
            if (format[i] is not ('{' or '}'))
            {
                length = (format.IndexOfAny(['{', '}'], i) is var brace and >= 0 ? brace : format.Length) - i;
            }
            else if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                length = 2;
            }
            else
            {
                var end = format[i] == '{' ? format.IndexOfAny(['{', '}'], i + 1) : -1;
                if (end < 0 || format[end] == '{' || ParsePlaceholder(format.Substring(i + 1, end - i - 1)) is not { } parsed)
                    return null;
                placeholder = parsed;
                length = end + 1 - i;
            }

            parts.Add(new FormatPart(i, length, placeholder));
            i += length;
        }

        return parts;
    }

    private static FormatPlaceholder? ParsePlaceholder(string inner)
    {
        var colon = inner.IndexOf(':');
        var format = colon < 0 ? null : inner.Substring(colon + 1);
        var head = (colon < 0 ? inner : inner.Substring(0, colon)).Split(',');
        if (head.Length > 2 || Number(head[0].TrimEnd(' '), NumberStyles.None) is not { } argument)
            return null;
        if (head.Length == 1)
            return new FormatPlaceholder(argument, 0, format);
        return Number(head[1].Trim(' '), NumberStyles.AllowLeadingSign) is { } alignment && head[1].IndexOf('+') < 0
            ? new FormatPlaceholder(argument, alignment, format)
            : null;
    }

    private static int? Number(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) ? number : null;
}
