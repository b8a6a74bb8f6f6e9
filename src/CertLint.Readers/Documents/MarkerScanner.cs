namespace CertLint.Readers.Documents;

/// <summary>
/// Tells in one pass which marker words stand in a content, whatever its length: a deterministic Aho-Corasick automaton
/// with one look-up an octet or character.
/// </summary>
internal sealed class MarkerScanner
{
    // Letters of both cases, and all that no word holds, are one column each.
    private readonly byte[] columnOf = new byte[128];
    private readonly int columns = 1;
    private readonly ushort[] next;
    private readonly ContentMarkers[] found;

    private MarkerScanner(IReadOnlyList<KeyValuePair<string, ContentMarkers>> words)
    {
        foreach (var character in words.SelectMany(word => word.Key))
        {
            if (columnOf[character] == 0)
                columnOf[character] = columnOf[Upper(character)] = (byte)columns++;
        }

        var states = 1 + words.Sum(word => word.Key.Length);
        next = new ushort[states * columns];
        found = new ContentMarkers[states];
        Link(AddWords(words));
    }

    /// <summary>The scanner for <see cref="MarkerWords"/>.</summary>
    public static MarkerScanner Instance { get; } = new(MarkerWords.All);

    /// <summary>The markers in octets of an encoding that holds ASCII as it is.</summary>
    public ContentMarkers Scan(byte[] content)
    {
        var state = 0;
        return Scan(content, content.Length, ref state);
    }

    /// <summary>The markers in the first octets of a buffer, of a content that is read piece by piece.</summary>
    /// <param name="buffer">Holds the next piece.</param>
    /// <param name="length">Octets in it.</param>
    /// <param name="state">Carried from piece to piece; 0 before the first.</param>
    public ContentMarkers Scan(byte[] buffer, int length, ref int state)
    {
        var markers = ContentMarkers.None;
        var at = state;
        for (var i = 0; i < length; i++)
        {
            var octet = buffer[i];
            at = octet < 128 ? next[(at * columns) + columnOf[octet]] : 0;
            markers |= found[at];
        }

        state = at;
        return markers;
    }

    /// <summary>The markers in a text.</summary>
    public ContentMarkers Scan(string text)
    {
        var markers = ContentMarkers.None;
        var at = 0;
        foreach (var character in text)
        {
            at = character < 128 ? next[(at * columns) + columnOf[character]] : 0;
            markers |= found[at];
        }

        return markers;
    }

    private static char Upper(char character) => character is >= 'a' and <= 'z' ? (char)(character - 'a' + 'A') : character;

    // The states in the order of their depth, each with the one before it and the column between.
    private List<(int State, int Parent, int Column)> AddWords(IReadOnlyList<KeyValuePair<string, ContentMarkers>> words)
    {
        var added = new List<(int State, int Parent, int Column, int Depth)>();
        foreach (var word in words)
        {
            var state = 0;
            for (var depth = 0; depth < word.Key.Length; depth++)
            {
                var column = columnOf[word.Key[depth]];
                var index = (state * columns) + column;
                if (next[index] == 0)
                {
                    next[index] = (ushort)(added.Count + 1);
                    added.Add((added.Count + 1, state, column, depth));
                }

                state = next[index];
            }

            found[state] |= word.Value;
        }

        return [.. added.OrderBy(state => state.Depth).Select(state => (state.State, state.Parent, state.Column))];
    }

    // Where a word ends early, the longest other beginning that stands there goes on.
    private void Link(List<(int State, int Parent, int Column)> states)
    {
        var failures = new int[found.Length];
        foreach (var (state, parent, last) in states)
        {
            var failure = parent == 0 ? 0 : next[(failures[parent] * columns) + last];
            failures[state] = failure;
            found[state] |= found[failure];
            for (var column = 0; column < columns; column++)
            {
                var index = (state * columns) + column;
                if (next[index] == 0)
                    next[index] = next[(failure * columns) + column];
            }
        }
    }
}
