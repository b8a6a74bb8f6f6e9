using CertLint.Findings;

namespace CertLint.Tool.Terminals;

/// <summary>Sets parts of a text off (ECMA-48, SGR); or leaves them as they are.</summary>
/// <param name="hasColour">False to change nothing.</param>
internal sealed class Style(bool hasColour)
{
    /// <summary>Changes nothing.</summary>
    public static Style None { get; } = new(hasColour: false);

    /// <summary>Whether it changes anything.</summary>
    public bool HasColour => hasColour;

    /// <summary>Loud.</summary>
    public string Bold(string text) => Wrap("1", text);

    /// <summary>What one may skip.</summary>
    public string Dim(string text) => Wrap("2", text);

    /// <summary>What is to be typed, or stands in a file.</summary>
    public string Code(string text) => Wrap("36", text);

    /// <summary>In the colour of a severity.</summary>
    public string Of(Severity severity, string text) => Wrap(
        severity switch
        {
            Severity.Error => "31",
            Severity.Warning => "33",
            _ => "36",
        },
        text);

    /// <summary>What a change takes away.</summary>
    public string Removed(string text) => Wrap("31", text);

    /// <summary>What a change adds.</summary>
    public string Added(string text) => Wrap("32", text);

    private string Wrap(string parameters, string text) =>
        hasColour && text.Length > 0 ? "\u001B[" + parameters + "m" + text + "\u001B[0m" : text;
}
