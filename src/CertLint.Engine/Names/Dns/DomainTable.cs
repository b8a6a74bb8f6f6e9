namespace CertLint.Names;

/// <summary>
/// A list of domains, found by their hash. The hash of a domain grows from its last character to its first, so one pass
/// over a host name from right to left meets the hash of each domain that it lies in. Nothing makes a string.
/// </summary>
internal sealed class DomainTable
{
    /// <summary>The hash of no characters.</summary>
    public const uint EmptyHash = 2166136261;

    private readonly string text;

    // One more than the start of a line; 0 is an empty slot.
    private readonly int[] slots;

    /// <param name="text">
    /// A domain a line, all different, behind it nothing or a tab and what there is to say of it; each line, the last too,
    /// ends with a line feed.
    /// </param>
    public DomainTable(string text)
    {
        this.text = text;
        var count = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            count++;
        var size = 4;
        while (size < 2 * count)
            size *= 2;
        slots = new int[size];

        // One loop without calls, which the runtime replaces by a faster one while it runs: a cold start pays for this.
        var hash = EmptyHash;
        for (var start = text.Length - 1; start >= 0; start--)
        {
            var before = start == 0 ? '\n' : text[start - 1];
            hash = text[start] is '\n' or '\t' ? EmptyHash : (hash ^ text[start]) * 16777619;
            if (before != '\n')
                continue;
            var slot = (int)(hash ^ (hash >> 15)) & (size - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            slots[slot] = start + 1;
        }
    }

    /// <summary>The hash of a text with one character more at its front (FNV-1a).</summary>
    public static uint Extend(uint hash, char character) => (hash ^ character) * 16777619;

    /// <summary>Where the line of a domain starts; negative where there is none.</summary>
    /// <param name="name">A host name in lower case.</param>
    /// <param name="start">Where the domain starts in it; it ends where the name ends.</param>
    /// <param name="hash">The domain's hash.</param>
    public int Find(string name, int start, uint hash) => Find("", name, start, hash);

    /// <summary>The same for a line that starts with a mark before the domain.</summary>
    public int Find(string mark, string name, int start, uint hash)
    {
        for (var i = mark.Length - 1; i >= 0; i--)
            hash = Extend(hash, mark[i]);
        var mask = slots.Length - 1;
        for (var slot = (int)(hash ^ (hash >> 15)) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (IsAt(slots[slot] - 1, mark, name, start))
                return slots[slot] - 1;
        }

        return -1;
    }

    /// <summary>What there is to say of the domain whose line starts here.</summary>
    public string Words(int line)
    {
        var end = text.IndexOf('\n', line);
        var tab = text.IndexOf('\t', line, end - line);
        return tab < 0 ? "" : text.Substring(tab + 1, end - tab - 1);
    }

    private bool IsAt(int line, string mark, string name, int start)
    {
        var end = line + mark.Length + name.Length - start;
        if (end >= text.Length || text[end] is not ('\n' or '\t'))
            return false;
        foreach (var character in mark)
        {
            if (text[line++] != character)
                return false;
        }

        while (start < name.Length)
        {
            if (text[line++] != name[start++])
                return false;
        }

        return true;
    }
}
