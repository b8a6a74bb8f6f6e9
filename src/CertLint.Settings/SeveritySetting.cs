namespace CertLint.Settings;

/// <summary>What a config says of an ID, a category, or all rules (<c>….severity = …</c>).</summary>
public enum SeveritySetting
{
    /// <summary>Nothing.</summary>
    Unset,

    /// <summary>The rule's own severity, whatever a lower layer says.</summary>
    Default,

    /// <summary>Off.</summary>
    None,

    /// <summary>Not told outside an editor.</summary>
    Silent,

    /// <summary>A suggestion.</summary>
    Suggestion,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}

/// <summary>The words for <see cref="SeveritySetting"/>.</summary>
public static class SeverityWords
{
    internal const string Advice = "write none, silent, suggestion, warning, error or default";

    /// <summary>The setting that a word of a config stands for, in any case; null where it is none.</summary>
    public static SeveritySetting? Parse(string word) => word.Trim().ToLowerInvariant() switch
    {
        "default" => SeveritySetting.Default,
        "none" => SeveritySetting.None,
        "silent" or "refactoring" => SeveritySetting.Silent,
        "suggestion" => SeveritySetting.Suggestion,
        "warning" => SeveritySetting.Warning,
        "error" => SeveritySetting.Error,
        _ => null,
    };
}
