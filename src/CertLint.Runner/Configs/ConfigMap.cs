using System.Runtime.CompilerServices;
using CertLint.Runner.Files;
using CertLint.Settings;

namespace CertLint.Runner.Configs;

/// <summary>What analyzer configs say of each path of a run.</summary>
internal sealed class ConfigMap
{
    private readonly Dictionary<string, FileConfig> byPath = new(FilePaths.Comparer);

    private ConfigMap()
    {
    }

    /// <summary>Why Roslyn could not be asked, in words that follow "because"; null where it was or need not be.</summary>
    public string? Failure { get; private set; }

    /// <summary>What holds for a path that was asked for.</summary>
    public FileConfig this[string path] => byPath.TryGetValue(path, out var config) ? config : FileConfig.Empty;

    /// <summary>Asks Roslyn for all paths at once, so that it is looked for no longer than that; or not at all.</summary>
    public static ConfigMap Of(ConfigDiscovery configs, IEnumerable<string> paths, string? roslynDirectory)
    {
        var map = new ConfigMap();
        if (!configs.EditorConfigs.Concat(configs.GlobalConfigs).Any(config => config.MayConcernCertLint))
            return map;
        try
        {
            using (RoslynResolver.Begin(roslynDirectory))
                map.Fill(configs, paths);
        }
        catch (Exception error) when (error is IOException or BadImageFormatException or TypeLoadException or MissingMemberException)
        {
            map.byPath.Clear();
            map.Failure = "Microsoft.CodeAnalysis could not be loaded from "
                + (roslynDirectory is null ? "anywhere" : "'" + roslynDirectory + "'");
        }

        return map;
    }

    // Not inlined: the loader looks for Roslyn when this method is compiled, which must happen inside the try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fill(ConfigDiscovery configs, IEnumerable<string> paths)
    {
        var layers = AnalyzerConfigLayers.Create(
            configs.EditorConfigs.Where(config => config.MayConcernCertLint || config.IsRoot), configs.GlobalConfigs);
        foreach (var path in paths)
            byPath[path] = new FileConfig(layers.SectionOf(path), layers.GlobalOf(path));
    }
}

/// <summary>What analyzer configs say of one path, the two layers apart.</summary>
internal sealed record FileConfig(ConfigOptions Section, ConfigOptions Global)
{
    public static FileConfig Empty { get; } = new(ConfigOptions.Empty, ConfigOptions.Empty);
}
