using CertLint.Model;

namespace CertLint.Rules.Building5000;

/// <summary>What the code does to a value before it inserts it, as far as that is an escape.</summary>
internal static class HoleEscapes
{
    private const string Special = ",+\"\\<>;=# ";

    /// <summary>True where a backslash is put before special characters, or put with their code in their place.</summary>
    public static bool WritesBackslashes(Hole hole)
    {
        if (hole.IsBackslashEscaped)
            return true;
        foreach (var replacement in hole.Replacements)
        {
            if (replacement is { Old: [var old], New: ['\\', _, ..] written } && Special.IndexOf(old) >= 0
                && (written.Length == 2 ? written[1] == old : written.Length == 3 && IsHexadecimal(written[1]) && IsHexadecimal(written[2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where each quote is doubled.</summary>
    public static bool DoublesQuotes(Hole hole)
    {
        foreach (var replacement in hole.Replacements)
        {
            if (replacement is { Old: "\"", New: "\"\"" })
                return true;
        }

        return false;
    }

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
