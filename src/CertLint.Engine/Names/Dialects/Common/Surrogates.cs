namespace CertLint.Names;

/// <summary>Halves of UTF-16 surrogate pairs.</summary>
internal static class Surrogates
{
    /// <summary>The offset of the first half that stands alone, or -1.</summary>
    public static int IndexOfUnpaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnpaired(text, i))
                return i;
        }

        return -1;
    }

    /// <summary>True for a half that stands alone, which UTF-8 cannot encode.</summary>
    public static bool IsUnpaired(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
