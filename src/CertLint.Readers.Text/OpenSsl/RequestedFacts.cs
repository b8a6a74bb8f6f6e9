using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>The key, the digest and the days that a section asks for.</summary>
internal static class RequestedFacts
{
    // No key or validity has more digits, and more would not fit.
    private const int MostDigits = 6;

    /// <summary>
    /// <c>default_bits</c>: the size of the RSA key that openssl makes unless a command says otherwise (openssl-req(1)).
    /// </summary>
    public static Placed<KeyParameters>? KeyOf(ConfigEntry? entry) =>
        Number(entry) is { } bits ? new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits.Value), bits.Place) : null;

    /// <summary><c>default_md</c>, which openssl takes in any case, and under an older name such as <c>RSA-SHA1</c>.</summary>
    public static Placed<string>? DigestOf(ConfigEntry? entry)
    {
        if (entry is not { Value: { IsKnown: true } value })
            return null;
        var digest = value.Text.Replace("-", "").ToLowerInvariant();
        if (digest.StartsWith("rsasha", StringComparison.Ordinal) || digest.StartsWith("rsamd", StringComparison.Ordinal))
            digest = digest.Substring(3);
        else if (digest.StartsWith("sha2", StringComparison.Ordinal) && digest.Length == 7)
            digest = "sha" + digest.Substring(4);
        return digest.Length > 0 && digest != "default" && digest.All(ConfigCharacters.IsAlphanumeric)
            ? new Placed<string>(digest, value.Span)
            : null;
    }

    /// <summary><c>default_days</c> of a section that <c>openssl ca</c> uses.</summary>
    public static Placed<TimeSpan>? ValidityOf(ConfigEntry? entry) =>
        Number(entry) is { } days ? new Placed<TimeSpan>(TimeSpan.FromDays(days.Value), days.Place) : null;

    // NCONF_get_number_e reads up to the first character that is no digit.
    private static Placed<int>? Number(ConfigEntry? entry)
    {
        if (entry is not { Value: { IsKnown: true } value })
            return null;
        var length = 0;
        while (length < value.Length && value.Text[length] is >= '0' and <= '9')
            length++;
        return length is > 0 and <= MostDigits
            ? new Placed<int>(int.Parse(value.Text.Substring(0, length), CultureInfo.InvariantCulture), value.SpanOf(0, length))
            : null;
    }
}
