namespace CertLint.Tool.Fixing;

/// <summary>The lines of a file as git sees them: each ends with a line feed, but for the last, perhaps.</summary>
internal sealed class OctetLines
{
    private const byte LineFeed = (byte)'\n';

    private readonly byte[] content;
    private readonly List<int> starts = [];

    public OctetLines(byte[] content)
    {
        this.content = content;
        for (var start = 0; start < content.Length;)
        {
            starts.Add(start);
            var length = content.AsSpan(start).IndexOf(LineFeed);
            start = length < 0 ? content.Length : start + length + 1;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => starts.Count;

    /// <summary>The line that an octet stands in; the last for the end of the file.</summary>
    public int LineAt(int offset)
    {
        var index = starts.BinarySearch(offset);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    /// <summary>A line without its line feed.</summary>
    public ReadOnlySpan<byte> this[int line] => content.AsSpan(starts[line], EndOf(line) - starts[line]);

    /// <summary>True for a line that a line feed ends.</summary>
    public bool IsEnded(int line) => line < Count - 1 || content[^1] == LineFeed;

    private int EndOf(int line) => line < Count - 1 ? starts[line + 1] - 1 : content.Length - (IsEnded(line) ? 1 : 0);
}
