using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Double quotes in a value that are meant to stay in it: doubled ones, as .NET takes them, and those around a part that needs
/// none. BouncyCastle drops them all.
/// </summary>
internal static class BouncyCastleQuotes
{
    private const string Special = ",+\"\\<>;=#";

    /// <summary>What to say of a value; null where its quotes protect it, or it has none.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="start">Where the value starts in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="value">What BouncyCastle makes of it.</param>
    public static NameRemark? Remark(MappedText source, int start, int end, MappedText value)
    {
        if (source.Text.IndexOf('"', start, end - start) < 0)
            return null;
        var written = source.Slice(start, end - start).Trim();
        var quotes = Find(written.Text);
        if (quotes.Count < 2 || (quotes.Count == 2 && IsWhole(written.Text, quotes)) || !LosesAny(written.Text, quotes))
            return null;

        var meant = written.IsKnown && Meant(written.Text, quotes) is { } known ? Rfc4514Escapes.Escape(known) : null;
        return new NameRemark(
            NameRemarkKind.ForeignEscape,
            written.Span,
            "BouncyCastle drops the quotes in '" + NameErrorText.Show(written) + "' and reads '" + NameErrorText.Show(value) + "'",
            meant is null
                ? "write \\\" for a quote in the value"
                : "write " + NameErrorText.Show(MappedText.Verbatim(meant, 0)),
            meant);
    }

    /// <summary>The offsets of the quotes that no backslash protects; a backslash in quotes protects none.</summary>
    private static List<int> Find(string text)
    {
        var quotes = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                quotes.Add(i);
            else if (text[i] == '\\' && quotes.Count % 2 == 0)
                i++;
        }

        return quotes;
    }

    private static bool IsWhole(string text, List<int> quotes) => quotes[0] == 0 && quotes[quotes.Count - 1] == text.Length - 1;

    /// <summary>True for two quotes in a row, and for quotes around a part in which nothing needs them.</summary>
    private static bool LosesAny(string text, List<int> quotes)
    {
        for (var i = 0; i + 1 < quotes.Count; i++)
        {
            var isPair = i % 2 == 0;
            if (quotes[i + 1] == quotes[i] + 1 || (isPair && !NeedsQuotes(text, quotes[i] + 1, quotes[i + 1])))
                return true;
        }

        return false;
    }

    private static bool NeedsQuotes(string text, int start, int end)
    {
        if (text[start] == ' ' || text[end - 1] == ' ')
            return true;
        for (var i = start; i < end; i++)
        {
            if (Special.IndexOf(text[i]) >= 0 || text[i] == MappedText.HoleCharacter)
                return true;
        }

        return false;
    }

    /// <summary>The value with the quotes that were meant; null where that is not certain.</summary>
    private static string? Meant(string text, List<int> quotes)
    {
        if (text.Any(char.IsControl))
            return null;
        var inner = IsWhole(text, quotes) ? text.Substring(1, text.Length - 2) : text;
        var isDoubled = inner.IndexOf("\"\"", StringComparison.Ordinal) >= 0;
        if (!IsWhole(text, quotes))
            return isDoubled ? null : DotNetBackslashes.Remove(inner);
        return inner.Replace("\"\"", "").IndexOf('"') >= 0 ? null : inner.Replace("\"\"", "\"");
    }
}
