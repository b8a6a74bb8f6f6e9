using CertLint.Model;

namespace CertLint.Tool.Reports.Excerpts;

/// <summary>
/// Hides what must not be shown of a line: passwords that the readers know, private keys, anything that may be key material, and,
/// since readers do not know each password, all behind a word that announces one.
/// </summary>
internal sealed class SecretMask
{
    private const char Masked = '*';

    /// <summary>Characters of base64 or hexadecimal in a row that may be a key: 30 octets.</summary>
    private const int ShortestKey = 40;

    private static readonly string[] Announcements = ["pass", "pwd", "secret", "token", "credential", "-k "];

    private readonly string text;
    private readonly IReadOnlyList<int> starts;
    private readonly List<(int Start, int End)> hidden = [];
    private readonly (int Start, int End)[] values;

    /// <param name="text">The text of the file.</param>
    /// <param name="passwords">What readers know.</param>
    public SecretMask(string text, IReadOnlyList<FilePosition> passwords)
    {
        this.text = text;
        starts = LineMap.Of(text).LineStarts;
        hidden.AddRange(passwords.Select(at => (OffsetOf(at.Line, at.Column), OffsetOf(at.EndLine, at.EndColumn))));
        hidden.AddRange(PrivateKeys(text));
        values = [.. SecretValues.In(text)];
    }

    /// <summary>True for a line that only says that a PEM block begins or ends.</summary>
    public static bool IsArmour(ReadOnlySpan<char> line) => line.TrimStart().StartsWith("-----");

    /// <summary>A line with stars in place of what is hidden.</summary>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends, without what ends it.</param>
    /// <param name="from">Where that begins which a finding is about; messages quote it, so no word before it hides it.</param>
    /// <param name="to">Where that ends.</param>
    /// <param name="sparesWords">True to take what holds no digit for words and not for a key.</param>
    public string Apply(int start, int end, int from, int to, bool sparesWords = false)
    {
        var line = text[start..end].ToCharArray();
        if (AnnouncedAt(start, end) is { } announced)
        {
            for (var i = announced; i < line.Length; i++)
            {
                if ((start + i < from || start + i >= to) && !char.IsWhiteSpace(line[i]))
                    line[i] = Masked;
            }
        }

        HideKeys(text.AsSpan(start, end - start), line, sparesWords);
        HideKnown(line, start);
        return new string(line);
    }

    /// <summary>A line with stars in place of what is certainly secret, and no more: who changes the line must show the rest of it.</summary>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends, without what ends it.</param>
    public string ApplyKnown(int start, int end)
    {
        var line = text[start..end].ToCharArray();
        HideKnown(line, start);
        return new string(line);
    }

    private void HideKnown(char[] line, int start)
    {
        for (var i = FirstValue(start); i < values.Length && values[i].Start < start + line.Length; i++)
            line.AsSpan(Math.Max(values[i].Start - start, 0)..Math.Min(values[i].End - start, line.Length)).Fill(Masked);
        foreach (var (first, last) in hidden)
        {
            for (var i = Math.Max(first, start); i < Math.Min(last, start + line.Length); i++)
                line[i - start] = Masked;
        }
    }

    // The first value that ends behind an offset.
    private int FirstValue(int start)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = values[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Where the first word ends that announces a password, or the value of a variable starts that is one; null where there is none.
    // Where such a value ends only its format knows.
    private int? AnnouncedAt(int start, int end)
    {
        var value = FirstValue(start);
        int? first = value < values.Length && values[value].Start < end ? Math.Max(values[value].Start - start, 0) : null;
        var line = text.AsSpan(start, end - start);
        foreach (var word in Announcements)
        {
            var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first is null || at + word.Length < first))
                first = at + word.Length;
        }

        return first;
    }

    private static void HideKeys(ReadOnlySpan<char> source, char[] line, bool sparesWords)
    {
        for (var start = 0; start < source.Length; start++)
        {
            var end = start;
            while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '+' or '/' or '=' or '-' or '_'))
                end++;
            if (end - start >= ShortestKey && !(sparesWords && source[start..end].IndexOfAnyInRange('0', '9') < 0))
                line.AsSpan(start, end - start).Fill(Masked);
            start = end;
        }
    }

    // From the line that begins a block to what ends it, or to the end of the text: a block that is cut off is a key all the same.
    private static IEnumerable<(int Start, int End)> PrivateKeys(string text)
    {
        const string Label = "PRIVATE KEY";
        for (var at = 0; (at = text.IndexOf(Label, at, StringComparison.Ordinal)) >= 0;)
        {
            var line = text.LastIndexOf('\n', at) + 1;
            var begin = text.IndexOf("BEGIN", line, at - line, StringComparison.Ordinal);
            at += Label.Length;
            if (begin < 0)
                continue;
            var end = text.IndexOf("END", at, StringComparison.Ordinal);
            var close = end < 0 ? -1 : text.IndexOf(Label, end, StringComparison.Ordinal);
            at = close < 0 ? text.Length : close + Label.Length;
            yield return (begin, at);
        }
    }

    private int OffsetOf(int line, int column) =>
        line > starts.Count ? text.Length : Math.Min(text.Length, starts[line - 1] + column - 1);
}
