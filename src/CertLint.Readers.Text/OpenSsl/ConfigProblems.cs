using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What to say of a config that openssl does not load. A line is never quoted whole: it may hold a password.</summary>
internal static class ConfigProblems
{
    private const int ShownLength = 60;
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    /// <summary>The problem; null where the issue is not certain.</summary>
    public static Problem? Of(ConfigIssue issue)
    {
        if (!issue.IsCertain)
            return null;
        return issue.Kind switch
        {
            ConfigIssueKind.MissingCloseBracket => Bracket(issue),
            ConfigIssueKind.MissingEqualSign => NoAssignment(issue),
            ConfigIssueKind.NoCloseBrace => Because(issue, FirstWord(issue.Written),
                "its brace is not closed; close it, or write '\\$' for a dollar sign"),
            ConfigIssueKind.ExpansionTooLong => Because(issue, Display.Of(issue.Written),
                "the value becomes longer than 65536 characters; shorten it"),
            ConfigIssueKind.InvalidPragma => Because(issue, Display.Of(issue.Written),
                "a pragma is 'keyword:value', with on or off for dollarid and abspath; correct or remove it"),
            ConfigIssueKind.RelativePath => Because(issue, Display.Of(issue.Written),
                "'.pragma abspath' asks for absolute paths; write the full path"),
            ConfigIssueKind.LimitReached => new Problem(RuleIds.UnreadableFile, issue.Place,
                $"The config goes over a limit of CertLint ({ConfigLimits.Lines} lines, {ConfigLimits.Includes} includes, {ConfigLimits.IncludeDepth} deep) here, so the rest is not checked; split it."),
            _ => null,
        };
    }

    private static Problem Bracket(ConfigIssue issue)
    {
        var closed = issue.Written.Length <= ShownLength && issue.Written.IndexOfAny(Spaces) < 0
            ? issue.Written + "]"
            : null;
        return new Problem(RuleIds.ConfigText, issue.Place,
            $"openssl rejects the section header '{FirstWord(issue.Written)}' because its bracket is not closed; write "
            + (closed is null ? "']' behind the name." : $"'{Display.Of(closed)}'."),
            closed);
    }

    private static Problem NoAssignment(ConfigIssue issue)
    {
        var written = issue.Written;
        var comment = written[0] == ';' ? 1 : written.StartsWith("//", StringComparison.Ordinal) ? 2 : 0;
        if (comment > 0)
        {
            return new Problem(RuleIds.ConfigText, new SourceSpan(issue.Place.Start, comment),
                $"openssl rejects a line that starts with '{written.Substring(0, comment)}' because only '#' starts a comment; write '#'.",
                "#");
        }

        return Key(issue) ?? Because(issue, FirstWord(written),
            "the line is neither 'key = value' nor a comment; add the equal sign or a '#'");
    }

    private static Problem? Key(ConfigIssue issue)
    {
        var equal = issue.Written.IndexOf('=');
        if (equal <= 0 || issue.Written.IndexOf('\n') >= 0)
            return null;
        var key = issue.Written.Substring(0, equal).TrimEnd(Spaces);
        var place = new SourceSpan(issue.Place.Start, key.Length);
        var colon = key.IndexOf(':');
        if (colon > 0 && key.Substring(0, colon).All(char.IsDigit) && key.IndexOfAny(Spaces) < 0)
        {
            var numbered = key.Substring(0, colon) + "." + key.Substring(colon + 1);
            return new Problem(RuleIds.ConfigText, place,
                $"openssl rejects the key '{Display.Of(key)}' because of the colon; number it with a dot: '{Display.Of(numbered)}'.",
                numbered);
        }

        return key.IndexOfAny(Spaces) > 0 && StandardKey.For(key) is { } standard
            ? new Problem(RuleIds.ConfigText, place,
                $"openssl rejects the key '{Display.Of(key)}' because of the space; use '{standard}'.", standard)
            : null;
    }

    private static Problem Because(ConfigIssue issue, string shown, string reason) =>
        new(RuleIds.ConfigText, issue.Place, $"openssl rejects '{shown}' because {reason}.");

    private static string FirstWord(string text)
    {
        var end = text.IndexOfAny(Spaces);
        return Display.Of(end < 0 ? text : text.Substring(0, end));
    }
}
