namespace CertLint.Settings;

/// <summary>
/// Where a setting may stand, by falling precedence: an <c>.editorconfig</c> section that matches the file, an MSBuild
/// property (or a command-line option), a global config. Each function maps a key such as
/// <c>certlint.owned_domains</c> to its value, or null where it is not set there.
/// </summary>
public sealed record SettingLayers(
    Func<string, string?> Section, Func<string, string?> Property, Func<string, string?> Global)
{
    /// <summary>Nothing is set.</summary>
    public static SettingLayers None { get; } = new(_ => null, _ => null, _ => null);
}

/// <summary>A setting that is unknown or has no valid value; becomes CERT9002.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Message">One sentence: what is wrong, with the value, and what to write.</param>
public sealed record SettingError(string Key, string Message);
