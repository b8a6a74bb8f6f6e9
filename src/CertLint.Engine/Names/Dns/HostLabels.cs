namespace CertLint.Names;

/// <summary>A host name in the form in which the Public Suffix List is kept: lower-case A-labels.</summary>
internal static class HostLabels
{
    /// <summary>The longest host name in its textual form (RFC 1035 section 2.3.4: 255 octets on the wire).</summary>
    public const int MaximumHostLength = 253;

    /// <summary>The labels, leftmost first; null where the text is no host name.</summary>
    public static string[]? Split(string host)
    {
        // Before the conversion only a bound, which no host that becomes short enough can exceed.
        if (host.Length > 2 * MaximumHostLength)
            return null;
        var labels = host.Split('.');
        var length = labels.Length - 1;
        for (var i = 0; i < labels.Length; i++)
        {
            if (Punycode.ToAscii(labels[i].ToLowerInvariant()) is not { Length: > 0 } label || !IsLabel(label))
                return null;
            labels[i] = label;
            length += label.Length;
        }

        return length > MaximumHostLength ? null : labels;
    }

    /// <summary>The last labels as a host name.</summary>
    public static string Join(string[] labels, int count) => string.Join(".", labels, labels.Length - count, count);

    private static bool IsLabel(string label)
    {
        foreach (var character in label)
        {
            // Service names start with an underscore, names in certificates with a wildcard.
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '*'))
                return false;
        }

        return label.Length <= Punycode.MaximumLabelLength;
    }
}
