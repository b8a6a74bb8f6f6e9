namespace CertLint.Settings;

/// <summary>One value in one layer, and the way to complain about it.</summary>
internal sealed class SettingValue(string key, string text, SettingLayer layer, Action<SettingError> report)
{
    /// <summary>The value as written.</summary>
    public string Text => text;

    /// <summary>Lists take commas in all layers; a property, which may span lines, also <c>;</c> and line breaks.</summary>
    public IEnumerable<string> Items() =>
        text.Split(Separators)
            .Select(item => item.Trim())
            .Where(item => item.Length > 0);

    /// <summary>As <see cref="Items"/>, for items that may stand in double quotes because they hold separators.</summary>
    public IEnumerable<string> QuotedItems() => QuotedList.Split(text, Separators);

    /// <summary>Reports what <paramref name="item"/> is not, and what to write.</summary>
    public void Reject(string item, string isNot, string advice) =>
        report(new SettingError(key, $"'{item}' in {SettingKeys.NameIn(layer, key)} is {isNot}; {advice}.")
        {
            Layer = layer,
            Value = text,
        });

    /// <summary>As <see cref="Reject"/>, for a value that may be a secret, so that the message does not show it.</summary>
    public void RejectUnshown(string isNot, string advice) =>
        report(new SettingError(key, $"The value of {SettingKeys.NameIn(layer, key)} is {isNot}; {advice}.")
        {
            Layer = layer,
            Value = text,
        });

    private static readonly char[] ConfigSeparators = [','];
    private static readonly char[] PropertySeparators = [',', ';', '\r', '\n'];

    private char[] Separators => layer is SettingLayer.Item or SettingLayer.Property ? PropertySeparators : ConfigSeparators;
}

/// <summary>Finds, for each key, the uppermost layer whose value can be understood.</summary>
internal sealed class SettingReader(SettingLayers layers, Action<SettingError> report)
{
    private static readonly SettingLayer[] ByPrecedence =
        [SettingLayer.Item, SettingLayer.Section, SettingLayer.Property, SettingLayer.Global];

    /// <summary>
    /// The first answer that is not null. A layer that is empty or says <c>unset</c> (as the EditorConfig specification
    /// does) counts as not set; one that cannot be understood is reported and passed over.
    /// </summary>
    public T? First<T>(string key, Func<SettingValue, T?> parse)
    {
        foreach (var layer in ByPrecedence)
        {
            var text = layers.Of(layer)(key)?.Trim();
            if (string.IsNullOrEmpty(text) || string.Equals(text, "unset", StringComparison.OrdinalIgnoreCase))
                continue;
            if (parse(new SettingValue(key, text!, layer, report)) is { } value)
                return value;
        }

        return default;
    }

    /// <summary>The items that <paramref name="parse"/> understands, each once; null where none is left.</summary>
    public IReadOnlyList<string>? List(string key, Func<SettingValue, string, string?> parse) =>
        First(key, value =>
        {
            var items = value.Items()
                .Select(item => parse(value, item))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .ToArray();
            return items.Length > 0 ? items : null;
        });
}
