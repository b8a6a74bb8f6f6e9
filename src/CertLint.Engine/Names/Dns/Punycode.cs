namespace CertLint.Names;

/// <summary>
/// One label of an internationalised name between its two forms (RFC 5890): the U-label that people read and the
/// A-label (<c>xn--…</c>) that DNS and certificates carry. RFC 3492, without a mapping: lower-casing and normalising
/// are the caller's. Not <c>IdnMapping</c>, whose answer depends on the platform.
/// </summary>
public static class Punycode
{
    /// <summary>The longest label that DNS allows, in octets (RFC 1034 section 3.1).</summary>
    public const int MaximumLabelLength = 63;

    private const string Prefix = "xn--";

    /// <summary>
    /// The A-label of a label; a label of ASCII characters is its own. Null where the label holds half of a surrogate
    /// pair, or where its A-label would be longer than <see cref="MaximumLabelLength"/>.
    /// </summary>
    public static string? ToAscii(string label)
    {
        if (IsAscii(label))
            return label;
        // Every code point takes at least one octet of the A-label, and at most two UTF-16 units of the U-label.
        if (label.Length > 2 * MaximumLabelLength)
            return null;
        var encoded = PunycodeEncoding.Encode(label);
        return encoded is null || Prefix.Length + encoded.Length > MaximumLabelLength ? null : Prefix + encoded;
    }

    /// <summary>
    /// The U-label of an A-label; an ASCII label without the prefix <c>xn--</c> is its own. Null where the label holds
    /// other than ASCII characters, is longer than <see cref="MaximumLabelLength"/>, does not decode, or is not what
    /// its own decoding encodes to (RFC 5891 section 5.4).
    /// </summary>
    public static string? ToUnicode(string aLabel)
    {
        if (!IsAscii(aLabel))
            return null;
        if (!aLabel.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return aLabel;
        if (aLabel.Length > MaximumLabelLength)
            return null;
        var decoded = PunycodeEncoding.Decode(aLabel.Substring(Prefix.Length));
        return decoded is not null && !IsAscii(decoded) &&
            string.Equals(ToAscii(decoded), aLabel, StringComparison.OrdinalIgnoreCase) ? decoded : null;
    }

    internal static bool IsAscii(string text)
    {
        foreach (var unit in text)
        {
            if (unit > '\u007f')
                return false;
        }

        return true;
    }
}
