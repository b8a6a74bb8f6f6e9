namespace CertLint.Names;

/// <summary>The two forms of an internationalised label, and the labels that are kept for it (RFC 5890 2.3).</summary>
public static class InternationalLabel
{
    private const string Prefix = "xn--";

    private static readonly Lazy<CharacterPairs> Letters = new(() => CharacterPairs.Load("label-letters.txt"));

    /// <summary>
    /// The A-labels of a host name whose labels may be U-labels; null unless that is certain: where a letter would have to
    /// be mapped or normalised first, IDNA's versions differ on it (<c>ß</c>), it depends on its neighbours (joiners,
    /// accents), or its script runs from right to left.
    /// </summary>
    public static string? ToALabels(string host)
    {
        if (host.Length > LdhLabel.MaximumNameLength)
            return null;
        var labels = host.Split('.');
        for (var i = 0; i < labels.Length; i++)
        {
            if (i == 0 && labels.Length > 1 && labels[0] == "*")
                continue;
            var label = Punycode.IsAscii(labels[i]) ? labels[i] : IsULabel(labels[i]) ? Punycode.ToAscii(labels[i]) : null;
            if (label is null || !LdhLabel.IsValid(LowerCase.Of(label)) || WhyReserved(LowerCase.Of(label)) is not null || IsFake(LowerCase.Of(label)))
                return null;
            labels[i] = label;
        }

        var name = string.Join(".", labels);
        return name.Length <= LdhLabel.MaximumNameLength ? name : null;
    }

    /// <summary>
    /// Why the DNS keeps a label with hyphens in its third and fourth place from being used, in words that follow "because";
    /// null where it does not.
    /// </summary>
    /// <param name="label">An LDH label in lower case.</param>
    public static string? WhyReserved(string label)
    {
        if (!HasReservedHyphens(label))
            return null;
        if (!label.StartsWith(Prefix, StringComparison.Ordinal))
            return $"'{label}' has hyphens in its third and fourth place, which only labels in the 'xn--' form may have";
        return Punycode.ToUnicode(label) is null ? $"'{label}' has the 'xn--' form but encodes nothing" : null;
    }

    /// <summary>
    /// True for a label in the <c>xn--</c> form that encodes what no U-label is: a capital letter, an accent that stands
    /// apart, a control character. The Baseline Requirements let it pass (P-Label), IDNA does not.
    /// </summary>
    /// <param name="label">In lower case.</param>
    public static bool IsFake(string label) => WhyFake(label) is not null;

    /// <summary>What a label of which <see cref="IsFake"/> is true encodes, in words that follow "encodes"; null for any other.</summary>
    /// <param name="label">In lower case.</param>
    public static string? WhyFake(string label) =>
        label.StartsWith(Prefix, StringComparison.Ordinal) && Punycode.ToUnicode(label) is { } uLabel ? WhyUnstable(uLabel) : null;

    // The parts of RFC 5891 4.2 that need no property of a character but its case.
    private static string? WhyUnstable(string uLabel)
    {
        if (uLabel[0] == '-' || uLabel[uLabel.Length - 1] == '-' || HasReservedHyphens(uLabel))
            return "hyphens where no label has them";
        if (uLabel.Any(character => char.IsControl(character) || char.IsWhiteSpace(character)))
            return "white space or a control character";
        if (!string.Equals(LowerCase.Of(uLabel), uLabel, StringComparison.Ordinal))
            return "a capital letter";
        return CanonicalForm.IsChanged(uLabel) ? "a letter and its accent apart (no NFC)" : null;
    }

    private static bool HasReservedHyphens(string label) => label.Length > 3 && label[2] == '-' && label[3] == '-';

    private static bool IsULabel(string label)
    {
        foreach (var character in label)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && !Letters.Value.Covers(character))
                return false;
        }

        return !HasReservedHyphens(label) && label[0] != '-' && label[label.Length - 1] != '-';
    }
}
