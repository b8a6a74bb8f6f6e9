namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>Lines of a template engine in a file that it makes: which of the lines around them are there in the end is not known.</summary>
internal static class HostTemplates
{
    private static readonly string[] Openings = ["{%", "{{", "{#", "<%"];
    private static readonly string[] Conditions = ["{%", "{{#", "<%"];

    /// <summary>True where an engine decides on a part of a text.</summary>
    public static bool StandsIn(string text) => Conditions.Any(opening => text.IndexOf(opening, StringComparison.Ordinal) >= 0);

    /// <summary>True where a line starts with what an engine reads: <c>{% if %}</c>, <c>{{#if}}</c>, <c>{{- if }}</c>, <c>&lt;% if %&gt;</c>.</summary>
    public static bool StartsIn(string line) => Openings.Any(opening => line.StartsWith(opening, StringComparison.Ordinal));
}
