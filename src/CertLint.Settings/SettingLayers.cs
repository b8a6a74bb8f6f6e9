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

    /// <summary>What the file's own item says (metadata, or a command-line option for one path); above all others.</summary>
    public Func<string, string?> Item { get; init; } = _ => null;

    internal Func<string, string?> Of(SettingLayer layer) => layer switch
    {
        SettingLayer.Item => Item,
        SettingLayer.Section => Section,
        SettingLayer.Property => Property,
        _ => Global,
    };
}
