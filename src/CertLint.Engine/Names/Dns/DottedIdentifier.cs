namespace CertLint.Names;

/// <summary>
/// Tells names that are written like a namespace, as signing keys in code are called (<c>Contoso.Identity.Services</c>), from
/// host names, although the last part may be a top-level domain too.
/// </summary>
internal static class DottedIdentifier
{
    /// <summary>True where each of several parts begins with a capital letter and the last goes on in small ones.</summary>
    public static bool Is(string text)
    {
        var isStart = true;
        var parts = 1;
        var last = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.')
            {
                if (isStart)
                    return false;
                isStart = true;
                parts++;
                last = i + 1;
            }
            else if (isStart ? text[i] is not (>= 'A' and <= 'Z') : !IsLetterOrDigit(text[i]))
            {
                return false;
            }
            else
            {
                isStart = false;
            }
        }

        return parts > 1 && last + 1 < text.Length && text[last + 1] is >= 'a' and <= 'z';
    }

    private static bool IsLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
