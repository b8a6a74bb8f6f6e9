namespace CertLint.Settings;

/// <summary>
/// The values of <c>CertLintAnalysisMode</c>. Each but <c>Default</c> is a global config of the package, below all configs of
/// the user's own.
/// </summary>
public static class AnalysisModes
{
    /// <summary>The property.</summary>
    public const string Property = "CertLintAnalysisMode";

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase) { "None", "Default", "All", "AllErrors" };

    /// <summary>Says what is wrong with a mode; null where it is known, or not set.</summary>
    public static SettingError? Check(string mode)
    {
        mode = mode.Trim();
        return mode.Length == 0 || Known.Contains(mode)
            ? null
            : new SettingError(Property, $"'{mode}' in {Property} is no analysis mode; write None, Default, All or AllErrors.")
            {
                Layer = SettingLayer.Property, Value = mode,
            };
    }
}
