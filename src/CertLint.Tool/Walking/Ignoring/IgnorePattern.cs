namespace CertLint.Tool.Walking.Ignoring;

/// <summary>A line of a <c>.gitignore</c> (gitignore(5); git's dir.c is the judge where the manual is silent).</summary>
internal sealed class IgnorePattern
{
    // Windows and macOS have file systems, and git repositories, that do not tell cases apart.
    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    private readonly byte[] prefix;
    private readonly Wildcards rest;
    private readonly bool hasName;
    private readonly bool wantsFolder;

    private IgnorePattern(byte[] prefix, Wildcards rest, bool isNegated, bool hasName, bool wantsFolder)
    {
        this.prefix = prefix;
        this.rest = rest;
        this.hasName = hasName;
        this.wantsFolder = wantsFolder;
        IsNegated = isNegated;
    }

    /// <summary>True where it takes back what a pattern above it ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>The pattern of a line; null for a comment, a blank line and what can match nothing.</summary>
    public static IgnorePattern? Parse(ReadOnlySpan<byte> line)
    {
        if (line.Length > 0 && line[^1] == '\r')
            line = line[..^1];
        if (line.Length == 0 || line[0] == '#')
            return null;
        line = line[..LengthWithoutBlanks(line)];
        var isNegated = line.Length > 0 && line[0] == '!';
        if (isNegated)
            line = line[1..];
        var wantsFolder = line.Length > 0 && line[^1] == '/';
        if (wantsFolder)
            line = line[..^1];
        var hasName = line.IndexOf((byte)'/') < 0;
        if (line.Length > 0 && line[0] == '/')
            line = line[1..];
        if (line.Length == 0)
            return null;
        // Git compares what stands before the first wildcard by itself; stars right behind it then begin a pattern.
        var length = line.IndexOfAny("*?[\\"u8);
        var prefix = Fold(line[..(length < 0 ? line.Length : length)]);
        return Wildcards.Parse(Fold(line[prefix.Length..])) is { } rest
            ? new IgnorePattern(prefix, rest, isNegated, hasName, wantsFolder)
            : null;
    }

    /// <summary>True where it speaks of this path.</summary>
    /// <param name="path">UTF-8, folded by <see cref="Fold"/>, relative to the folder of the pattern's file, with <c>/</c>.</param>
    /// <param name="isFolder">True for a folder; a link is none.</param>
    public bool Match(ReadOnlySpan<byte> path, bool isFolder)
    {
        if (wantsFolder && !isFolder)
            return false;
        var subject = hasName ? path[(path.LastIndexOf((byte)'/') + 1)..] : path;
        return subject.StartsWith(prefix) && rest.Match(subject[prefix.Length..]);
    }

    /// <summary>Octets of which those are equal that are equal to git.</summary>
    public static byte[] Fold(ReadOnlySpan<byte> octets)
    {
        var folded = octets.ToArray();
        for (var i = 0; IgnoresCase && i < folded.Length; i++)
        {
            if (char.IsAsciiLetterUpper((char)folded[i]))
                folded[i] |= 0x20;
        }

        return folded;
    }

    // Blanks at the end count only behind a backslash.
    private static int LengthWithoutBlanks(ReadOnlySpan<byte> line)
    {
        var length = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ')
                continue;
            if (line[i] == '\\' && ++i == line.Length)
                return line.Length;
            length = i + 1;
        }

        return length;
    }
}
