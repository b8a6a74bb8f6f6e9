using System.Collections.Immutable;
using CertLint.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Live;

/// <summary>
/// What the package's build files write in a design-time build: which of the additional files are theirs, so that nothing is said
/// of a user's own, and what the items say that Roslyn does not hand over.
/// </summary>
/// <remarks>
/// One a line, fields apart by tabs: <c>file</c>, full path, purpose, usage, profile, NoWarn; <c>editorconfig</c>, full path;
/// <c>globalconfig</c>, full path; <c>baseline</c>, full path.
/// </remarks>
internal sealed class LiveList
{
    /// <summary>The name of the list, which is an additional file itself.</summary>
    public const string FileName = "CertLint.live";

    /// <summary>UTF-16 units of a list that is read: a path is rarely longer than 200.</summary>
    private const int LongestList = 1 << 24;

    private LiveList()
    {
    }

    /// <summary>The files by their paths.</summary>
    public Dictionary<string, LiveFile> Files { get; } = new(LivePaths.Comparer);

    /// <summary>Paths of the <c>.editorconfig</c> files above them.</summary>
    public HashSet<string> EditorConfigs { get; } = new(LivePaths.Comparer);

    /// <summary>Paths of the global analyzer configs.</summary>
    public HashSet<string> GlobalConfigs { get; } = new(LivePaths.Comparer);

    /// <summary>Path of the baseline; null where there is none.</summary>
    public string? Baseline { get; private set; }

    /// <summary>The list of a project; null where there is none.</summary>
    public static AdditionalText? FindIn(ImmutableArray<AdditionalText> texts)
    {
        foreach (var text in texts)
        {
            if (LivePaths.IsNamed(text.Path, FileName))
                return text;
        }

        return null;
    }

    /// <summary>Reads a list; what it does not understand, it passes over.</summary>
    public static LiveList Read(SourceText text)
    {
        var list = new LiveList();
        if (text.Length > LongestList)
            return list;
        foreach (var line in text.Lines)
            list.Add(line.ToString().Split('\t'));
        return list;
    }

    private void Add(string[] fields)
    {
        switch (fields)
        {
            case ["file", var path, var purpose, var usage, var profile, var noWarn]:
                // An explicit item stands before that of another type, and above it.
                if (!Files.ContainsKey(path))
                    Files.Add(path, File(path, purpose, usage, profile, noWarn));
                break;
            case ["editorconfig", var path]:
                EditorConfigs.Add(path);
                break;
            case ["globalconfig", var path]:
                GlobalConfigs.Add(path);
                break;
            case ["baseline", var path]:
                Baseline = path;
                break;
        }
    }

    // The build complains about words that it does not know (CERT9002).
    private static LiveFile File(string path, string purpose, string usage, string profile, string noWarn) => new(path)
    {
        Purpose = SettingValues.ParsePurpose(purpose) ?? default,
        Usage = SettingValues.ParseUsage(usage) ?? default,
        Profile = profile.Length > 0 ? profile : null,
        NoWarn = noWarn,
    };
}
