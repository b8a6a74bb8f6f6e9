using System.Globalization;

namespace CertLint.Names;

/// <summary>GeneralizedTime (X.680) as BouncyCastle reads it.</summary>
internal static class GeneralizedTimeText
{
    /// <summary>True for <c>yyyyMMddHH[mm[ss[.f…]]]</c>, with <c>Z</c>, an offset or nothing behind it.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length < 10)
            return false;
        var sign = text.IndexOf('+', Math.Max(10, text.Length - 5));
        if (sign < 0)
            sign = text.IndexOf('-', Math.Max(10, text.Length - 5));
        var (digits, zone) =
            text[text.Length - 1] == 'Z' ? (text.Length - 1, "\\Z")
            : sign < 0 ? (text.Length, "")
            : sign == text.Length - 5 ? (sign, "zzz")
            : (sign, sign == text.Length - 3 ? "zz" : null);
        return zone is not null && FormatOf(digits) is { } format && DateTime.TryParseExact(
            text.Replace(',', '.'),
            format + zone,
            DateTimeFormatInfo.InvariantInfo,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out _);
    }

    private static string? FormatOf(int digits) => digits switch
    {
        10 => "yyyyMMddHH",
        12 => "yyyyMMddHHmm",
        14 => "yyyyMMddHHmmss",
        >= 16 and <= 22 => "yyyyMMddHHmmss." + new string('f', digits - 15),
        _ => null,
    };
}
