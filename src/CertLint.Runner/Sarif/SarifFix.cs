namespace CertLint.Runner.Sarif;

/// <summary>What may be written in place of a finding's text, where that is certain whatever the file's syntax.</summary>
internal static class SarifFix
{
    /// <summary>
    /// The suggestion; null where there is none, and where quotes or escapes might have to go with it, which only the reader of
    /// the format knows: one that is more than a plain word, or stands in place of something written otherwise than it reads.
    /// </summary>
    public static string? Of(ReportedFinding reported)
    {
        var at = reported.Position;
        if (reported.Finding.SuggestedValue is not { Length: > 0 } suggested || at.Line == 0 || at.Line != at.EndLine || at.Column == at.EndColumn)
            return null;
        if (suggested.All(IsPlain))
            return suggested;
        // A space needs no more than the one that stands there already.
        return reported.Finding.Value is { } value && value.IndexOf(' ') > 0 && value.Length == at.EndColumn - at.Column
            && suggested.All(character => character == ' ' || IsPlain(character)) && suggested[0] != ' ' && suggested[suggested.Length - 1] != ' '
            ? suggested
            : null;
    }

    private static bool IsPlain(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-';
}
