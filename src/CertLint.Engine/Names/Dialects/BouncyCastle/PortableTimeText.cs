using System.Globalization;

namespace CertLint.Names;

/// <summary>GeneralizedTime (X.680) as BouncyCastle 1.9 reads it, with seconds in any case.</summary>
internal static class PortableTimeText
{
    private const int FractionStart = 14;
    private const string Seconds = "yyyyMMddHHmmss";

    /// <summary>True for <c>yyyyMMddHHmmss[.f…]</c>, with <c>Z</c>, an offset or nothing behind it.</summary>
    public static bool IsValid(string text)
    {
        if (text.EndsWith("Z", StringComparison.Ordinal))
            return Parses(text, FormatOf(text, text.Length - 1) + "\\Z");
        if (text.IndexOf('-') <= 0 && text.IndexOf('+') <= 0)
            return Parses(text, FormatOf(text, text.Length));
        var sign = IsSignAt(text, text.Length - 5) ? text.Length - 5 : IsSignAt(text, text.Length - 3) ? text.Length - 3 : -1;
        if (sign < 0)
            return false;
        var zone = sign == text.Length - 5 ? text.Substring(sign, 3) + ":" + text.Substring(sign + 3) : text.Substring(sign) + ":00";
        return Parses(text.Substring(0, sign) + zone, FormatOf(text, sign) + "zzz");
    }

    private static string FormatOf(string text, int digitsEnd) => text.IndexOf('.') == FractionStart
        ? Seconds + "." + new string('f', Math.Max(0, digitsEnd - FractionStart - 1))
        : Seconds;

    private static bool IsSignAt(string text, int index) => index >= 0 && text[index] is '+' or '-';

    private static bool Parses(string text, string format) => DateTime.TryParseExact(
        text, format, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out _);
}
