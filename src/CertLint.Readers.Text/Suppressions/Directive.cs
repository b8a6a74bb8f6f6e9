using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Text.Suppressions;

/// <summary>For what a comment holds.</summary>
internal enum DirectiveScope
{
    /// <summary>Its own line, or the next one where it stands alone.</summary>
    Line,

    /// <summary>The next line.</summary>
    NextLine,

    /// <summary>The whole document.</summary>
    File,
}

/// <summary>The words of a comment: <c>disable=CERT1005,CERT1007 reason</c>.</summary>
internal sealed class Directive
{
    private static readonly char[] ReasonStarts = ['-', '\u2013', '\u2014', ':', ' ', '\t'];

    private readonly string text;
    private readonly int end;
    private readonly List<KeyValuePair<string, SourceSpan>> rules = [];
    private readonly List<Problem> problems = [];
    private int position;

    private Directive(string text, DirectiveComment comment)
    {
        this.text = text;
        position = comment.Text;
        end = comment.End;
    }

    /// <summary>For what it holds.</summary>
    public DirectiveScope Scope { get; private set; }

    /// <summary>The rules that it names, each with its place.</summary>
    public IReadOnlyList<KeyValuePair<string, SourceSpan>> Rules => rules;

    /// <summary>Why, as written.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The directive; null where the comment only speaks of CertLint.</summary>
    public static Directive? Read(string text, DirectiveComment comment)
    {
        var directive = new Directive(text, comment);
        return directive.Read() ? directive : null;
    }

    private bool Read()
    {
        SkipBlanks();
        var start = position;
        while (position < end && (char.IsLetter(text[position]) || text[position] is '-' or '_'))
            position++;
        var place = SourceSpan.FromBounds(start, position);
        var word = text.Substring(start, place.Length);
        var scope = ScopeOf(word);
        SkipBlanks();
        var hasList = position < end && text[position] == '=';
        if (scope is null && (!hasList || word.Length == 0))
            return false;
        if (scope is null)
            Complain(place, $"CertLint does not know '{Display.Of(word)}', so this comment does nothing; write 'certlint: disable=', 'disable-next-line=' or 'disable-file=' and the IDs of rules.");
        else if (!hasList || !ReadRules())
            Complain(place, $"This comment names no rule, so it suppresses nothing; write the IDs of rules behind '{word.ToLowerInvariant()}=', as in 'certlint: {word.ToLowerInvariant()}=CERT1005 reason'.");
        Scope = scope ?? DirectiveScope.Line;
        return true;
    }

    private static DirectiveScope? ScopeOf(string word) => word.ToUpperInvariant() switch
    {
        "DISABLE" => DirectiveScope.Line,
        "DISABLE-NEXT-LINE" => DirectiveScope.NextLine,
        "DISABLE-FILE" => DirectiveScope.File,
        _ => null,
    };

    // False where there is not even a word that might be one.
    private bool ReadRules()
    {
        var count = 0;
        do
        {
            position++;
            SkipBlanks();
            var start = position;
            while (position < end && !TextLines.IsBlank(text[position]) && text[position] != ',')
                position++;
            var id = text.Substring(start, position - start).TrimEnd(':', ';', '.');
            if (id.Length > 0)
            {
                count++;
                Add(id, new SourceSpan(start, id.Length));
            }

            SkipBlanks();
        }
        while (position < end && text[position] == ',');

        ReadReason();
        return count > 0;
    }

    private void Add(string id, SourceSpan place)
    {
        if (RuleCatalogue.Find(id) is not { } rule)
            Complain(place, $"'{Display.Of(id)}' is the ID of no rule, so this comment suppresses nothing by it; write an ID such as CERT1005.");
        else if (!Names(rule.Id))
            rules.Add(new KeyValuePair<string, SourceSpan>(rule.Id, place));
    }

    private void ReadReason()
    {
        var reason = text.Substring(position, end - position);
        var words = reason.TrimStart(ReasonStarts);
        var start = end - words.Length;
        var first = words.Split(' ', '\t', ',')[0];
        if (RuleCatalogue.Find(first) is { } rule && !Names(rule.Id))
            Complain(new SourceSpan(start, first.Length), $"'{first}' counts as the reason of this comment, because a blank stands before it; separate IDs by commas.");
        words = words.TrimEnd();
        Reason = words.Length <= SuppressionLimits.ReasonLength ? words : words.Remove(SuppressionLimits.ReasonLength);
    }

    private bool Names(string id) => rules.Exists(rule => rule.Key == id);

    private void Complain(SourceSpan place, string message) => problems.Add(new Problem(RuleIds.InvalidSetting, place, message));

    private void SkipBlanks()
    {
        while (position < end && TextLines.IsBlank(text[position]))
            position++;
    }
}
