using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>Reads numbers as certreq's keys take them: decimal, hexadecimal behind <c>0x</c>, or flags by name.</summary>
internal static class InfNumber
{
    /// <summary>The number; null where the text is none or not known.</summary>
    public static int? Of(MappedText value) => value.IsKnown ? Of(value.Text.Trim()) : null;

    /// <summary>
    /// The flags that a number has set, or that are named, separated by <c>|</c>; null where one of them is not known.
    /// </summary>
    /// <param name="value">E.g. <c>0xa0</c>, <c>"CERT_NAME_STR_COMMA_FLAG | CERT_NAME_STR_FORWARD_FLAG"</c>.</param>
    /// <param name="named">The flags by name, in any case.</param>
    public static int? Flags(MappedText value, IReadOnlyDictionary<string, int> named)
    {
        if (!value.IsKnown)
            return null;
        var flags = 0;
        foreach (var part in value.Text.Split('|'))
        {
            var name = part.Trim();
            if (!named.TryGetValue(name, out var flag))
            {
                if (Of(name) is not { } number)
                    return null;
                flag = number;
            }

            flags |= flag;
        }

        return flags;
    }

    private static int? Of(string text)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return int.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexadecimal)
                ? hexadecimal
                : null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
