using CertLint.Model;

namespace CertLint.Readers.Cfssl;

/// <summary>Mail addresses as Go's <c>mail.ParseAddress</c> takes them, without comments and quoted local parts.</summary>
internal static class GoMailAddress
{
    private const string Specials = "()<>[]:;@\\,\"";

    /// <summary>Where the address stands, which is in angle brackets behind a name, or the text itself; empty where there is none.</summary>
    public static SourceSpan Find(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && text[start] is ' ' or '\t')
            start++;
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        var bracket = text.LastIndexOf('<');
        if (bracket >= 0)
        {
            if (end == 0 || text[end - 1] != '>' || bracket < start || !IsPhrase(text, start, bracket))
                return default;
            start = bracket + 1;
            end--;
        }

        var at = text.IndexOf('@');
        return at > start && at < end && IsDotAtom(text, start, at) && IsDotAtom(text, at + 1, end)
            ? SourceSpan.FromBounds(start, end)
            : default;
    }

    private static bool IsPhrase(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t') && !IsAtomCharacter(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsDotAtom(string text, int start, int end)
    {
        var isAtomStart = true;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '.' ? isAtomStart : !IsAtomCharacter(text[i]))
                return false;
            isAtomStart = text[i] == '.';
        }

        return !isAtomStart;
    }

    private static bool IsAtomCharacter(char character) =>
        character > ' ' && character != '\u007f' && Specials.IndexOf(character) < 0;
}
