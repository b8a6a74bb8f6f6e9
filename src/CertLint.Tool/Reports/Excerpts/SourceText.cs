using CertLint.Model;
using CertLint.Readers;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports.Excerpts;

/// <summary>The text of a file, to show lines of it.</summary>
internal sealed class SourceText
{
    /// <summary>Characters of a line that are shown at most.</summary>
    private const int LongestLine = 120;

    /// <summary>Characters that are shown before the place, where a line is longer.</summary>
    private const int Before = 30;

    private readonly string text;
    private readonly IReadOnlyList<int> starts;
    private readonly SecretMask mask;

    private SourceText(string text, IReadOnlyList<FilePosition> secrets)
    {
        this.text = text;
        starts = LineMap.Of(text).LineStarts;
        mask = new SecretMask(text, secrets);
    }

    /// <summary>True for a place within a text. A point at the very start is how the whole of a file is meant.</summary>
    public static bool IsWithin(FilePosition at) => at != FilePosition.None && at != new FilePosition(1, 1, 1, 1);

    /// <summary>The text; null where there is none, or none that can be read any more.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="given">What stands there, where that is known; null to read the file.</param>
    /// <param name="secrets">Passwords in it.</param>
    public static SourceText? Read(string path, byte[]? given, IReadOnlyList<FilePosition> secrets)
    {
        try
        {
            return DocumentReader.TextOf(given ?? File.ReadAllBytes(path)) is { } text ? new SourceText(text, secrets) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The line of a place; null where it has none, or where the line is the key's own.</summary>
    public Excerpt? ExcerptOf(FilePosition at)
    {
        if (!IsWithin(at) || at.Line > starts.Count)
            return null;
        var start = starts[at.Line - 1];
        var end = at.Line < starts.Count ? starts[at.Line] : text.Length;
        while (end > start && text[end - 1] is '\r' or '\n')
            end--;
        var from = Math.Min(start + at.Column - 1, end);
        var to = at.EndLine == at.Line ? Math.Clamp(start + at.EndColumn - 1, from, end) : end;
        if (end == start || SecretMask.IsArmour(text.AsSpan(start, end - start)))
            return null;
        var line = mask.Apply(start, end, from, to);
        return Cut(line, from - start, to - start);
    }

    /// <summary>A line, or as much of it as a terminal shows, with what points at a part of it.</summary>
    public static Excerpt Cut(string line, int from, int to)
    {
        var first = line.Length > LongestLine ? Math.Max(0, from - Before) : 0;
        var last = Math.Min(line.Length, first + LongestLine);
        var before = (first > 0 ? "…" : "") + ShownText.Of(line[first..from]);
        var marked = ShownText.Of(line[from..Math.Clamp(to, from, last)]);
        var behind = ShownText.Of(line[Math.Clamp(to, from, last)..last]) + (last < line.Length ? "…" : "");
        return new Excerpt(before, marked, behind);
    }
}
