namespace CertLint.Rules.Building5000;

/// <summary>
/// Tells by its name a method that makes a value fit for a name, or one that nobody chooses. It may not do so: the name is no
/// proof, but what it does is not seen.
/// </summary>
internal static class EscapeMethods
{
    private static readonly string[] Words =
    [
        "Escape", "Quot", "Encode", "Sanit", "Clean", "Normali", "Safe", "Valid", "Strip", "Filter", "Slug", "Replace", "Remove", "Hash", "Hex", "Base64",
        "Thumbprint", "Random", "Guid",
    ];

    /// <summary>True where the name speaks of it.</summary>
    public static bool Contains(string method)
    {
        foreach (var word in Words)
        {
            if (method.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
