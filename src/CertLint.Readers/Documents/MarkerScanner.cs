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

    private MarkerScanner(IReadOnlyList<MarkerWord> words)
    {
        var states = 1;
        foreach (var word in words)
        {
            states += word.Text.Length;
            foreach (var character in word.Text)
            {
                if (columnOf[character] == 0)
                    columnOf[character] = columnOf[Upper(character)] = (byte)columns++;
            }
        }

        next = new ushort[states * columns];
        found = new ContentMarkers[states];
        Add(words);
        Link();
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

    private void Add(IReadOnlyList<MarkerWord> words)
    {
        var last = 0;
        foreach (var word in words)
        {
            var state = 0;
            foreach (var character in word.Text)
            {
                var index = (state * columns) + columnOf[character];
                if (next[index] == 0)
                    next[index] = (ushort)++last;
                state = next[index];
            }

            found[state] |= word.Marker;
        }
    }

    // Where a word ends early, the longest other beginning that stands there goes on. States come in the order of their depth, so
    // that the shorter one is linked already.
    private void Link()
    {
        var failures = new int[found.Length];
        var open = new Queue<int>();
        open.Enqueue(0);
        while (open.Count > 0)
        {
            var state = open.Dequeue();
            var failure = failures[state];
            found[state] |= found[failure];
            for (var column = 0; column < columns; column++)
            {
                var index = (state * columns) + column;
                var other = state == 0 ? 0 : next[(failure * columns) + column];
                if (next[index] == 0)
                {
                    next[index] = (ushort)other;
                }
                else
                {
                    failures[next[index]] = other;
                    open.Enqueue(next[index]);
                }
            }
        }
    }
}
