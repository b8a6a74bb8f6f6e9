namespace CertLint.Settings;

/// <summary>A domain as users write it in a list: <c>Contoso.com</c>, <c>.contoso.com</c>, <c>*.contoso.com</c>.</summary>
internal static class DomainSetting
{
    internal const string Advice = "write a domain such as contoso.com";

    // RFC 1035 2.3.4.
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Lower case, without a leading <c>*.</c> or <c>.</c> or a trailing dot; null where it is no domain.</summary>
    public static string? Normalise(string text)
    {
        var domain = text.ToLowerInvariant();
        if (domain.StartsWith("*.", StringComparison.Ordinal))
            domain = domain.Substring(2);
        else if (domain.StartsWith(".", StringComparison.Ordinal))
            domain = domain.Substring(1);
        if (domain.EndsWith(".", StringComparison.Ordinal))
            domain = domain.Substring(0, domain.Length - 1);
        return domain.Length <= LongestName && domain.Split('.').All(IsLabel) ? domain : null;
    }

    /// <summary>Why <paramref name="text"/> is none and what helps, for the commonest slips.</summary>
    public static string AdviceFor(string text) =>
        text.Any(character => character > '\x7F') ? "write it in its A-label form (xn--…)" : Advice;

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label[0] != '-' && label[label.Length - 1] != '-'
        && label.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
