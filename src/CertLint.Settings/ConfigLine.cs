using CertLint.Model;

namespace CertLint.Settings;

/// <summary>A section header or a property of an analyzer config file, as Roslyn's AnalyzerConfig reads lines.</summary>
/// <param name="Key">The key as written; empty for a section header.</param>
/// <param name="Value">The value without comment and outer white space.</param>
/// <param name="Comment">What follows the value, from its <c>#</c> or <c>;</c> on.</param>
/// <param name="Position">The key and value.</param>
public sealed record ConfigLine(string Key, string Value, string Comment, FilePosition Position)
{
    private const string SeverityPrefix = "dotnet_diagnostic.";
    private const string SeveritySuffix = ".severity";

    private static readonly char[] CommentMarks = ['#', ';'];
    private static readonly char[] Assignments = ['=', ':'];

    internal bool IsSection => Key.Length == 0;

    internal bool IsKey(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

    internal static IEnumerable<ConfigLine> Read(string text)
    {
        using var reader = new StringReader(text);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (Parse(line, number) is { } parsed)
                yield return parsed;
        }
    }

    internal SettingError? Check()
    {
        if (SettingKeys.Check(Key, SettingLayer.Section) is { } unknown)
            return unknown;
        if (IsOurSeverity() && SeverityWords.Parse(Value) is null)
            return new SettingError(Key, $"'{Value}' in {Key} is no severity; {SeverityWords.Advice}.");
        return Key.StartsWith(SettingKeys.Prefix, StringComparison.OrdinalIgnoreCase) && LosesItsEnd()
            ? new SettingError(Key, $"'{Comment}' in {Key} is read as a comment; separate the values by commas.")
            : null;
    }

    private static ConfigLine? Parse(string line, int number)
    {
        var content = line.Trim();
        if (content.Length == 0 || Array.IndexOf(CommentMarks, content[0]) >= 0)
            return null;
        var column = line.IndexOf(content[0]) + 1;
        if (content[0] == '[')
            return new ConfigLine("", "", "", new FilePosition(number, column, number, column + content.Length));

        var assignment = content.IndexOfAny(Assignments);
        if (assignment <= 0)
            return null;
        var rest = content.Substring(assignment + 1);
        var mark = rest.IndexOfAny(CommentMarks);
        var comment = mark < 0 ? "" : rest.Substring(mark);
        var written = content.Substring(0, content.Length - comment.Length).TrimEnd();
        return new ConfigLine(
            content.Substring(0, assignment).TrimEnd(),
            (mark < 0 ? rest : rest.Substring(0, mark)).Trim(),
            comment,
            new FilePosition(number, column, number, column + written.Length));
    }

    private bool IsOurSeverity() =>
        Key.StartsWith(SeverityPrefix + "CERT", StringComparison.OrdinalIgnoreCase)
        && Key.EndsWith(SeveritySuffix, StringComparison.OrdinalIgnoreCase);

    // "a.com;b.com" is a list as MSBuild writes it; "a.com ; the old domain" and "a.com; see wiki" are comments.
    private bool LosesItsEnd() =>
        Comment.Length > 1 && Comment[0] == ';' && !char.IsWhiteSpace(Comment[1]);
}
