using CertLint.Rules;
using CertLint.Runner.Configs;
using CertLint.Settings;

namespace CertLint.Runner.Judging;

/// <summary>Makes the contexts of files, one for all files of which the same is said.</summary>
internal sealed class ContextFactory(LintRequest request, LintParts parts, ConfigMap configs)
{
    private readonly Dictionary<(FileConfig, string?, string), FileContext> contexts = [];
    private readonly Dictionary<string, SeveritySwitches> switches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IJudge> judges = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SettingError>> errors = [];
    private readonly DateTimeOffset? now = request.UtcNow is { } time ? new DateTimeOffset(time.Ticks, TimeSpan.Zero) : null;

    /// <summary>Invalid settings, each with the path of the first file for which it was read.</summary>
    public IReadOnlyList<KeyValuePair<string, SettingError>> Errors => errors;

    /// <summary>The context of a file.</summary>
    public FileContext Of(InputFile file)
    {
        var config = configs[file.FullPath];
        var key = (config, file.Profile, file.NoWarn);
        if (!contexts.TryGetValue(key, out var context))
            contexts.Add(key, context = Create(file, config));
        return context;
    }

    /// <summary>The context of a path that is no input: a config, the project.</summary>
    public FileContext OfPath(string path) => Of(new InputFile(path));

    private FileContext Create(InputFile file, FileConfig config)
    {
        var layers = new SettingLayers(config.Section.Find, Property, config.Global.Find)
        {
            Item = key => key == SettingKeys.Profile ? file.Profile : null,
        };
        var settings = PolicySettings.ReadFile(
            layers, error => errors.Add(new KeyValuePair<string, SettingError>(file.FullPath, error)));
        settings = settings with { Policy = settings.Policy with { Now = now } };
        var fileSwitches = SwitchesOf(file.NoWarn);
        return new FileContext(settings, config, fileSwitches, JudgeOf(config, fileSwitches));
    }

    private string? Property(string key) => request.Properties.TryGetValue(key, out var value) ? value : null;

    private SeveritySwitches SwitchesOf(string noWarn)
    {
        if (!switches.TryGetValue(noWarn, out var known))
            switches.Add(noWarn, known = new SeveritySwitches(request.Severities, noWarn));
        return known;
    }

    private IJudge JudgeOf(FileConfig config, SeveritySwitches fileSwitches)
    {
        var off = new HashSet<string>(
            parts.Rules.Where(rule => IsOff(rule, config, fileSwitches)).Select(rule => rule.Id), StringComparer.Ordinal);
        var key = string.Join(",", off);
        if (!judges.TryGetValue(key, out var judge))
            judges.Add(key, judge = parts.CreateJudge(id => !off.Contains(id)));
        return judge;
    }

    private static bool IsOff(RuleDescriptor rule, FileConfig config, SeveritySwitches fileSwitches) =>
        EffectiveSeverity.IsOff(rule, config.Section, config.Global, fileSwitches);
}
