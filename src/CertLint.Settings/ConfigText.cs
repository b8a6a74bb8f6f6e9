namespace CertLint.Settings;

/// <summary>The text of an analyzer config file (<c>.editorconfig</c>, <c>.globalconfig</c>), read without Roslyn.</summary>
/// <param name="path">Full path.</param>
/// <param name="text">The whole file.</param>
public sealed class ConfigText(string path, string text)
{
    private static readonly string[] Marks = [SettingKeys.Prefix, "dotnet_diagnostic.cert", "dotnet_analyzer_diagnostic."];

    /// <summary>Full path.</summary>
    public string Path => path;

    /// <summary>The whole file.</summary>
    public string Text => text;

    /// <summary>
    /// False where nothing in it can concern CertLint, found by a scan that costs next to nothing; true where something
    /// may, so that Roslyn's parser is worth its start-up.
    /// </summary>
    public bool MayConcernCertLint { get; } =
        Marks.Any(mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>It says <c>root = true</c> ahead of its first section, so that files in parent folders do not count.</summary>
    public bool IsRoot { get; } = ConfigLine.Read(text)
        .TakeWhile(line => !line.IsSection)
        .Any(line => line.IsKey("root") && string.Equals(line.Value, "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>The last line that gives <paramref name="key"/> this value; null where there is none.</summary>
    public ConfigLine? FindLine(string key, string value) => ConfigLine.Read(text)
        .LastOrDefault(line => line.IsKey(key) && string.Equals(line.Value, value, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What is wrong whatever file it is applied to: unknown keys of ours, severities that are none, a list whose end is
    /// lost to a comment. Invalid values are for <see cref="PolicySettings"/> to tell, where they are used.
    /// </summary>
    public IEnumerable<KeyValuePair<SettingError, ConfigLine>> Check()
    {
        if (!MayConcernCertLint)
            yield break;
        foreach (var line in ConfigLine.Read(text))
        {
            if (!line.IsSection && line.Check() is { } error)
                yield return new KeyValuePair<SettingError, ConfigLine>(error, line);
        }
    }
}
