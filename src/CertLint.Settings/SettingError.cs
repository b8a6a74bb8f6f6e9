namespace CertLint.Settings;

/// <summary>Where a setting stands, by falling precedence.</summary>
public enum SettingLayer
{
    /// <summary>The item's metadata.</summary>
    Item,

    /// <summary>A section of an <c>.editorconfig</c>.</summary>
    Section,

    /// <summary>An MSBuild property or command-line option.</summary>
    Property,

    /// <summary>A global analyzer config.</summary>
    Global,
}

/// <summary>A setting that is unknown or has no valid value; becomes CERT9002.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Message">One sentence: what is wrong, with the value, and what to write.</param>
public sealed record SettingError(string Key, string Message)
{
    /// <summary>Where it stands.</summary>
    public SettingLayer Layer { get; init; } = SettingLayer.Section;

    /// <summary>The whole value as written; null where the key itself is wrong.</summary>
    public string? Value { get; init; }
}
