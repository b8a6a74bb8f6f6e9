using CertLint.Runner;
using CertLint.Settings;

namespace CertLint.Build;

/// <summary>Turns the task's properties into a run's request.</summary>
internal static class LintRequestBuilder
{
    public static SeverityOptions SeveritiesOf(LintFiles task) => new()
    {
        NoWarn = task.NoWarn,
        WarningsAsErrors = task.WarningsAsErrors,
        WarningsNotAsErrors = task.WarningsNotAsErrors,
        TreatWarningsAsErrors = task.TreatWarningsAsErrors,
        FailOnViolation = task.FailOnViolation,
    };

    public static LintRequest Build(LintFiles task, ItemReader items, SeverityOptions severities) => new()
    {
        Files =
        [
            .. task.Files.Select(item => items.Read(item, "")),
            .. task.ProjectFiles.Select(item => items.Read(item, ItemReader.ForeignPrefix)),
        ],
        Properties = PropertiesOf(task),
        Severities = severities,
        ProjectPath = NullIfEmpty(task.ProjectPath),
        CachePath = NullIfEmpty(task.CachePath),
        BaselinePath = NullIfEmpty(task.Baseline),
        GeneratesBaseline = task.GenerateBaseline,
        RoslynDirectory = NullIfEmpty(task.RoslynDirectory),
        GlobalConfigFiles = [.. task.GlobalConfigFiles.Select(item => item.ItemSpec)],
        SourceFiles = [.. task.SourceFiles.Select(item => item.ItemSpec)],
        ReadVariable = Environment.GetEnvironmentVariable,
        UtcNow = DateTime.UtcNow,
    };

    private static Dictionary<string, string> PropertiesOf(LintFiles task)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(SettingKeys.OwnedDomains, task.OwnedDomains);
        Add(SettingKeys.ProviderDomains, task.ProviderDomains);
        Add(SettingKeys.Organizations, task.Organizations);
        Add(SettingKeys.RequiredAttributes, task.RequiredAttributes);
        Add(SettingKeys.KeystoreType, task.KeystoreType);
        Add(SettingKeys.KeystorePasswordVariable, task.KeystorePasswordVariable);
        Add(SettingKeys.MaximumValidityDays, task.MaximumValidityDays);
        Add(SettingKeys.ExpiryWarningDays, task.ExpiryWarningDays);
        Add(SettingKeys.FailOnExpired, task.FailOnExpired);
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
