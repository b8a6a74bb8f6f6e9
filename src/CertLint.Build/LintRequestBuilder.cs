using CertLint.Model;
using CertLint.Runner;
using CertLint.Settings;
using Microsoft.Build.Framework;

namespace CertLint.Build;

/// <summary>Turns the task's items and properties into a run's request.</summary>
internal static class LintRequestBuilder
{
    private const string ForeignPrefix = "CertLint";

    public static LintRequest Build(LintFiles task) => new()
    {
        Files = [.. task.Files.Select(item => Read(item, "")), .. task.ProjectFiles.Select(item => Read(item, ForeignPrefix))],
        Properties = PropertiesOf(task),
        Severities = new SeverityOptions
        {
            NoWarn = task.NoWarn,
            WarningsAsErrors = task.WarningsAsErrors,
            WarningsNotAsErrors = task.WarningsNotAsErrors,
            TreatWarningsAsErrors = task.TreatWarningsAsErrors,
            FailOnViolation = task.FailOnViolation,
        },
        ProjectPath = NullIfEmpty(task.ProjectPath),
        CachePath = NullIfEmpty(task.CachePath),
        RoslynDirectory = NullIfEmpty(task.RoslynDirectory),
        GlobalConfigFiles = [.. task.GlobalConfigFiles.Select(item => item.ItemSpec)],
        UtcNow = DateTime.UtcNow,
    };

    private static InputFile Read(ITaskItem item, string prefix) => new(item.ItemSpec)
    {
        Purpose = SettingValues.ParsePurpose(item.GetMetadata(prefix + "Purpose")) ?? Purpose.Unknown,
        Usage = SettingValues.ParseUsage(item.GetMetadata(prefix + "Usage")) ?? Usage.Unknown,
        Profile = NullIfEmpty(item.GetMetadata(prefix + "Profile")),
        NoWarn = item.GetMetadata(prefix + "NoWarn"),
    };

    private static Dictionary<string, string> PropertiesOf(LintFiles task)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(SettingKeys.OwnedDomains, task.OwnedDomains);
        Add(SettingKeys.ProviderDomains, task.ProviderDomains);
        Add(SettingKeys.RequiredAttributes, task.RequiredAttributes);
        Add(SettingKeys.Profile, task.Profile);
        Add(SettingKeys.Tests, task.Tests);
        return properties;

        void Add(string key, string value)
        {
            if (value.Length > 0)
                properties.Add(key, value);
        }
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}
