namespace CertLint.Names;

/// <summary>The letter-digit-hyphen rule of a label (RFC 1123 2.1, RFC 5890 2.3.1).</summary>
public static class LdhLabel
{
    /// <summary>The longest label, in octets (RFC 1035 2.3.4).</summary>
    public const int MaximumLength = 63;

    /// <summary>The longest name, in octets of its text form (RFC 1035 2.3.4).</summary>
    public const int MaximumNameLength = 253;

    /// <summary>True where the lower-case label is one.</summary>
    public static bool IsValid(string label) => WhyInvalid(label) is null;

    /// <summary>What is wrong with the lower-case label, in words that follow "because"; null where nothing is.</summary>
    public static string? WhyInvalid(string label)
    {
        if (label.Length == 0)
            return "a label is empty";
        if (label.Length > MaximumLength)
            return $"a label is longer than {MaximumLength} characters";
        foreach (var character in label)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return character == '_' ? "of the underscore"
                    : char.IsWhiteSpace(character) ? "of the white space"
                    : $"of the character '{character}'";
            }
        }

        return label[0] == '-' || label[label.Length - 1] == '-' ? "a label starts or ends with a hyphen" : null;
    }
}
