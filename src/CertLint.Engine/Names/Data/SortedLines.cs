namespace CertLint.Names;

/// <summary>
/// A data file whose lines stand in ordinal order, searched where it lies: loading it is reading it, because an analyzer that asks one
/// question should not pay for a dictionary of thousands of entries, nor for a list of where they begin.
/// </summary>
/// <param name="text">The lines; each one, the last too, ends with a line feed.</param>
internal sealed class SortedLines(string text)
{
    /// <summary>Reads the embedded data file of this name.</summary>
    public static SortedLines Load(string name) => new(EmbeddedText.Read(name));

    /// <summary>True where this is a whole line.</summary>
    public bool Contains(string line)
    {
        var start = LowerBound(line);
        return StartsWith(start, line) && text[start + line.Length] == '\n';
    }

    /// <summary>True where at least one line starts with this.</summary>
    public bool ContainsPrefix(string prefix) => StartsWith(LowerBound(prefix), prefix);

    /// <summary>The lines that start with this, in order.</summary>
    public IEnumerable<string> StartingWith(string prefix)
    {
        for (var start = LowerBound(prefix); StartsWith(start, prefix);)
        {
            var end = text.IndexOf('\n', start);
            yield return text.Substring(start, end - start);
            start = end + 1;
        }
    }

    private bool StartsWith(int start, string prefix) =>
        string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0 && start < text.Length;

    /// <summary>The start of the first line that is not less than the key.</summary>
    private int LowerBound(string key)
    {
        // Both are starts of lines, or the end.
        var low = 0;
        var high = text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var start = middle == 0 ? 0 : text.LastIndexOf('\n', middle - 1) + 1;
            var end = text.IndexOf('\n', middle);
            if (IsLess(start, end - start, key))
                low = end + 1;
            else
                high = start;
        }

        return low;
    }

    // The line feed is no part of the order: a tab, which may follow in the key, is less than it.
    private bool IsLess(int start, int length, string key)
    {
        var order = string.CompareOrdinal(text, start, key, 0, Math.Min(length, key.Length));
        return order < 0 || (order == 0 && length < key.Length);
    }
}
