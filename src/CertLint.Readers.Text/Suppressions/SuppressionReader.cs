using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Suppressions;

/// <summary>Reads what the comments of a text keep from being told.</summary>
public static class SuppressionReader
{
    /// <summary>A word, in lower case, without which, in whatever case, a text has no such comment.</summary>
    public const string MarkerWord = "certlint:";

    /// <summary>Reads a whole document. Never throws on bad content.</summary>
    /// <param name="text">The document.</param>
    /// <param name="map">Its lines.</param>
    /// <param name="languages">Those that stand in it, one within the other too.</param>
    public static SuppressionReading Read(string text, LineMap map, CommentLanguages languages)
    {
        var lines = new TextLines(text, map);
        var covered = new CoveredLines(lines, languages);
        var comments = new List<SuppressionComment>();
        var problems = new List<Problem>();
        foreach (var comment in new CommentFinder(lines, languages).All())
        {
            if (Directive.Read(text, comment) is not { } directive)
                continue;
            problems.AddRange(directive.Problems);
            if (comments.Count + directive.Rules.Count > SuppressionLimits.Rules)
            {
                problems.Add(TooMany(comment));
                break;
            }

            if (directive.Rules.Count == 0)
                continue;
            var span = CoveredBy(directive.Scope, comment, covered);
            comments.AddRange(directive.Rules.Select(rule => new SuppressionComment(rule.Key, rule.Value, span, directive.Reason)));
        }

        return new SuppressionReading(comments, problems);
    }

    private static SourceSpan? CoveredBy(DirectiveScope scope, DirectiveComment comment, CoveredLines covered) => scope switch
    {
        DirectiveScope.File => null,
        DirectiveScope.Line when !comment.IsAlone => covered.Own(comment),
        _ => covered.Next(comment),
    };

    private static Problem TooMany(DirectiveComment comment) => new(
        RuleIds.UnreadableFile, SourceSpan.FromBounds(comment.Start, comment.End),
        $"The comments of the file name more than {SuppressionLimits.Rules} rules, so those from here suppress nothing; suppress them in an .editorconfig.");
}
