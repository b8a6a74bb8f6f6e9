using CertLint.Names;

namespace CertLint.Settings;

/// <summary>A domain as users write it in a list: <c>Contoso.com</c>, <c>.contoso.com</c>, <c>*.contoso.com</c>.</summary>
internal static class DomainSetting
{
    internal const string Advice = "write a domain such as contoso.com";

    // RFC 1035 2.3.4.
    private const int LongestName = 253;

    /// <summary>
    /// Lower case, in A-labels, without a leading <c>*.</c> or <c>.</c> or a trailing dot; null where it is no domain.
    /// </summary>
    public static string? Normalise(string text)
    {
        var domain = text.ToLowerInvariant();
        if (domain.StartsWith("*.", StringComparison.Ordinal))
            domain = domain.Substring(2);
        else if (domain.StartsWith(".", StringComparison.Ordinal))
            domain = domain.Substring(1);
        if (domain.EndsWith(".", StringComparison.Ordinal))
            domain = domain.Substring(0, domain.Length - 1);

        var labels = domain.Split('.');
        for (var i = 0; i < labels.Length; i++)
        {
            if (ToAscii(labels[i]) is not { } label)
                return null;
            labels[i] = label;
        }

        domain = string.Join(".", labels);
        return domain.Length <= LongestName ? domain : null;
    }

    private static string? ToAscii(string label)
    {
        var isLabel = label.Length > 0
            && label[0] != '-' && label[label.Length - 1] != '-'
            && label.All(IsLabelCharacter);
        return isLabel && Punycode.ToAscii(label) is { Length: <= Punycode.MaximumLabelLength } ascii ? ascii : null;
    }

    private static bool IsLabelCharacter(char character) => character > '\x7F'
        ? char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        : character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
