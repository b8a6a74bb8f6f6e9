using CertLint.Model;
using CertLint.Tool.Reports.Excerpts;

namespace CertLint.Tool.Fixing;

/// <summary>What must not be shown of the lines of a text.</summary>
internal sealed class DiffSecrets
{
    private readonly string text;
    private readonly SecretMask mask;
    private readonly List<int> starts = [0];

    /// <param name="text">The text of a file.</param>
    /// <param name="passwords">What readers know of it.</param>
    public DiffSecrets(string text, IReadOnlyList<FilePosition> passwords)
    {
        this.text = text;
        mask = new SecretMask(text, passwords);
        for (var i = 0; (i = text.IndexOf('\n', i)) >= 0;)
            starts.Add(++i);
    }

    /// <summary>A line that stays as it is, masked; null where nothing of it is secret.</summary>
    public string? Unchanged(int line)
    {
        var (start, end) = BoundsOf(line);
        return Masked(mask.Apply(start, end, end, end, sparesWords: true), start, end);
    }

    /// <summary>A line that is changed, with only that masked which is certainly secret; null where nothing of it is.</summary>
    public string? Changed(int line)
    {
        var (start, end) = BoundsOf(line);
        return Masked(mask.ApplyKnown(start, end), start, end);
    }

    private string? Masked(string masked, int start, int end) =>
        text.AsSpan(start, end - start).SequenceEqual(masked) ? null : masked;

    private (int Start, int End) BoundsOf(int line)
    {
        if (line >= starts.Count)
            return (text.Length, text.Length);
        return (starts[line], line + 1 < starts.Count ? starts[line + 1] - 1 : text.Length);
    }
}
