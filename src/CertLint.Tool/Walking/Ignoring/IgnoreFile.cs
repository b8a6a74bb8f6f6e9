namespace CertLint.Tool.Walking.Ignoring;

/// <summary>The patterns of one file.</summary>
internal sealed class IgnoreFile
{
    /// <summary>Bytes in the largest file that git reads (PATTERN_MAX_FILE_SIZE).</summary>
    private const long Largest = 100 * 1024 * 1024;

    private readonly List<IgnorePattern> patterns = [];

    private IgnoreFile()
    {
    }

    /// <summary>The patterns of a text.</summary>
    public static IgnoreFile Parse(ReadOnlySpan<byte> text)
    {
        var file = new IgnoreFile();
        if (text.StartsWith("\uFEFF"u8))
            text = text["\uFEFF"u8.Length..];
        while (text.Length > 0)
        {
            var end = text.IndexOf((byte)'\n');
            if (IgnorePattern.Parse(end < 0 ? text : text[..end]) is { } pattern)
                file.patterns.Add(pattern);
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return file;
    }

    /// <summary>The patterns of a file; null where there are none, or it cannot be read, or it is a link, which git does not follow.</summary>
    public static IgnoreFile? Read(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Length is 0 or > Largest || info.LinkTarget is not null)
                return null;
            var file = Parse(File.ReadAllBytes(path));
            return file.patterns.Count > 0 ? file : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True where the last pattern that speaks of the path ignores it, false where it takes that back, null where none speaks.</summary>
    public bool? Decide(ReadOnlySpan<byte> path, bool isFolder)
    {
        for (var i = patterns.Count - 1; i >= 0; i--)
        {
            if (patterns[i].Match(path, isFolder))
                return !patterns[i].IsNegated;
        }

        return null;
    }
}
