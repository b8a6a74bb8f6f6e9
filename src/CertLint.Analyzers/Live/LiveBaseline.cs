using System.Xml;
using CertLint.Findings;

namespace CertLint.Analyzers.Live;

/// <summary>
/// The findings that a baseline accepts. Which of several that are alike, only a whole run tells, and a value is not always written
/// out: where it may be accepted, an editor is silent.
/// </summary>
internal sealed class LiveBaseline
{
    // What the task's own reader takes at most.
    private const int LongestFile = 16 << 20;

    // The beginnings of what stands for a character that nobody would see, and for the rest of a long value.
    private static readonly string[] Unwritten = [@"\u", "\u2026 sha256:"];

    private readonly HashSet<(string Rule, string File, string Value)> accepted = [];
    private readonly HashSet<(string Rule, string File)> acceptedWhole = [];

    private LiveBaseline()
    {
    }

    /// <summary>Accepts nothing.</summary>
    public static LiveBaseline None { get; } = new();

    /// <summary>Reads a baseline; null where it is none, so that nobody knows what the build will do with it.</summary>
    /// <param name="path">Full path, to whose folder its files are relative.</param>
    /// <param name="text">The whole file.</param>
    public static LiveBaseline? Read(string path, string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestFile,
        };
        var baseline = new LiveBaseline();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader is { Name: "Finding" } && !baseline.Add(path, reader))
                    return null;
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return baseline;
    }

    /// <summary>True where the build may not tell the finding.</summary>
    public bool MayAccept(Finding finding, string file)
    {
        file = Key(file);
        return acceptedWhole.Contains((finding.Rule.Id, file))
            || accepted.Contains((finding.Rule.Id, file, finding.Value ?? finding.Entry ?? ""));
    }

    private bool Add(string path, XmlReader entry)
    {
        var (rule, value) = (entry.GetAttribute("rule"), entry.GetAttribute("value") ?? "");
        if (rule is null || entry.GetAttribute("file") is not { } relative || IsUnwritten(relative))
            return false;
        // Entries for files of another drive are full paths.
        var file = Path.IsPathRooted(relative) ? relative : LivePaths.Combine(path, relative);
        if (file is null)
            return true;
        // Near a secret none is written.
        if (IsUnwritten(value) || value.Length == 0)
            acceptedWhole.Add((rule, Key(file)));
        else
            accepted.Add((rule, Key(file), value));
        return true;
    }

    private static bool IsUnwritten(string text) => Unwritten.Any(sign => text.IndexOf(sign, StringComparison.Ordinal) >= 0);

    // As LivePaths.Comparer compares.
    private static string Key(string path)
    {
        path = path.Replace(Path.DirectorySeparatorChar, '/');
        return Path.DirectorySeparatorChar == '\\' ? path.ToUpperInvariant() : path;
    }
}
