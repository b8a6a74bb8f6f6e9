using System.Text;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Pages;

/// <summary>Breaks a text into lines at its blanks.</summary>
internal static class WordWrap
{
    /// <summary>Lines of at most <paramref name="width"/> columns, unless a word is longer. Sequences that set off a word take none.</summary>
    public static IEnumerable<string> Of(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = ColumnsOf(word);
            if (used > 0 && used + 1 + columns > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            if (used > 0)
                line.Append(' ');
            line.Append(word);
            used += columns + (used > 0 ? 1 : 0);
        }

        yield return line.ToString();
    }

    private static int ColumnsOf(string word)
    {
        var columns = 0;
        for (var i = 0; i < word.Length;)
        {
            var end = word[i] == '\u001B' ? word.IndexOf('m', i) + 1 : word.IndexOf('\u001B', i);
            if (end <= i)
                end = word.Length;
            if (word[i] != '\u001B')
                columns += ShownText.WidthOf(word[i..end]);
            i = end;
        }

        return columns;
    }
}
