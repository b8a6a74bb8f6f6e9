namespace CertLint.Settings;

/// <summary>
/// A list whose items may stand in double quotes, as a name with a comma does: <c>"Contoso, Ltd.", Fabrikam</c>. Within
/// quotes <c>""</c> is a quote. Quotes that begin behind other characters are part of the item (<c>OOO "Romashka"</c>).
/// </summary>
internal static class QuotedList
{
    private const char Quote = '"';

    /// <summary>The items without outer white space and without the quotes around them; none is empty.</summary>
    public static IEnumerable<string> Split(string text, char[] separators)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfItem(text, start, separators);
            var item = text.Substring(start, end - start).Trim();
            start = end + 1;
            if (Unquote(item) is { Length: > 0 } name)
                yield return name;
        }
    }

    /// <summary>True for an item that begins with a quote and has none that ends it.</summary>
    public static bool IsUnclosed(string item) =>
        item.Length > 0 && item[0] == Quote && item.Count(character => character == Quote) % 2 != 0;

    private static int EndOfItem(string text, int start, char[] separators)
    {
        var begin = start;
        while (begin < text.Length && char.IsWhiteSpace(text[begin]) && Array.IndexOf(separators, text[begin]) < 0)
            begin++;
        if (begin < text.Length && text[begin] == Quote && EndOfQuoted(text, begin, separators) is { } quotedEnd)
            return quotedEnd;
        var end = text.IndexOfAny(separators, begin);
        return end < 0 ? text.Length : end;
    }

    private static int? EndOfQuoted(string text, int begin, char[] separators)
    {
        var isQuoted = false;
        for (var i = begin; i < text.Length; i++)
        {
            if (text[i] == Quote)
                isQuoted = !isQuoted;
            else if (!isQuoted && Array.IndexOf(separators, text[i]) >= 0)
                return i;
        }

        return isQuoted ? null : text.Length;
    }

    private static string Unquote(string item)
    {
        if (item.Length < 2 || item[0] != Quote)
            return item;
        for (var i = 1; i < item.Length; i++)
        {
            if (item[i] != Quote)
                continue;
            if (i == item.Length - 1)
                return item.Substring(1, i - 1).Replace("\"\"", "\"").Trim();
            if (item[i + 1] != Quote)
                return item;
            i++;
        }

        return item;
    }
}
