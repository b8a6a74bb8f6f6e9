using System.Text;
using CertLint.Runner.Files;
using CertLint.Settings;

namespace CertLint.Runner.Configs;

/// <summary>Finds the analyzer configs that hold for a set of files, as the compiler's targets find them for C#.</summary>
internal sealed class ConfigDiscovery(long runStart)
{
    private const string EditorConfigName = ".editorconfig";
    private const string GlobalConfigName = ".globalconfig";

    private readonly HashSet<string> seen = new(FilePaths.Comparer);
    private readonly HashSet<string> editorFolders = new(FilePaths.Comparer);
    private readonly HashSet<string> globalFolders = new(FilePaths.Comparer);
    private readonly List<ConfigText> editorConfigs = [];
    private readonly List<ConfigText> globalConfigs = [];
    private readonly List<WatchedFile> watched = [];
    private readonly List<KeyValuePair<string, string>> failures = [];

    /// <summary><c>.editorconfig</c> files.</summary>
    public IReadOnlyList<ConfigText> EditorConfigs => editorConfigs;

    /// <summary>Global analyzer configs.</summary>
    public IReadOnlyList<ConfigText> GlobalConfigs => globalConfigs;

    /// <summary>Every path looked at, also where there was nothing.</summary>
    public IReadOnlyList<WatchedFile> Watched => watched;

    /// <summary>Configs that could not be read, with the reason.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Failures => failures;

    /// <summary>Takes a global config that the project names.</summary>
    public void AddGlobal(string path)
    {
        // Roslyn throws at a config whose folder it is not told.
        if (FilePaths.FolderOf(path) is not null)
            Add(path, globalConfigs);
        else
            failures.Add(new KeyValuePair<string, string>(path, "its path is not absolute"));
    }

    /// <summary>Looks in the folder of a file and all above: for <c>.editorconfig</c> up to the first that is root.</summary>
    public void AddFoldersOf(string path)
    {
        AddAbove(path, GlobalConfigName, globalConfigs, globalFolders);
        AddAbove(path, EditorConfigName, editorConfigs, editorFolders);
    }

    private void AddAbove(string path, string name, List<ConfigText> configs, HashSet<string> folders)
    {
        foreach (var folder in FilePaths.FoldersAbove(path))
        {
            if (!folders.Add(folder))
                return;
            if (Add(Path.Combine(folder, name), configs) is { IsRoot: true } && configs == editorConfigs)
                return;
        }
    }

    private ConfigText? Add(string path, List<ConfigText> configs)
    {
        if (!seen.Add(path))
            return null;
        var stamp = FileStamp.Of(path);
        if (stamp.State != FileState.File)
        {
            watched.Add(new WatchedFile(path, stamp, null));
            return null;
        }

        var content = FileContent.Read(path, stamp);
        watched.Add(WatchedFile.Of(path, stamp, content, runStart));
        if (content.Bytes is not { } bytes)
        {
            failures.Add(new KeyValuePair<string, string>(path, content.Failure!));
            return null;
        }

        var config = new ConfigText(path, Decode(bytes));
        configs.Add(config);
        return config;
    }

    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
