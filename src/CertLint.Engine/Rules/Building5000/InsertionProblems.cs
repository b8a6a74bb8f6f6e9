using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Building5000;

/// <summary>
/// What is to be reported of the values that a program inserts into the text of a name: that they can add attributes (CERT5002),
/// or that they are escaped for another library or tool (CERT5003). Of one value one of the two is told.
/// </summary>
public static class InsertionProblems
{
    /// <summary>The problems, by place; none, and at no cost, where the text has no holes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parse">What the library or tool makes of it.</param>
    /// <param name="read">What it makes of another text under the same options.</param>
    /// <param name="remedy">How a value is inserted rightly there.</param>
    public static IReadOnlyList<Problem> Of(MappedText text, NameParse parse, Func<MappedText, NameParse> read, InsertionRemedy remedy)
    {
        if (text.IsKnown)
            return [];
        if (parse.Name is null && parse.Error is null && LooseParts.Complete(text) is { } completed)
            (text, parse) = (completed, read(completed));
        if (parse.Name is not { } name)
            return [];

        var insertions = UnescapedValues.Find(text, parse, read);
        var problems = new List<Problem>();
        foreach (var entry in text.Holes)
        {
            var hole = entry.Value;
            if (hole.IsHarmless)
                continue;
            var place = text.SpanOf(entry.Key, 1);
            var insertion = insertions.FirstOrDefault(found => ReferenceEquals(found.Hole, hole) && found.Place == place);
            if (IsForeign(hole, remedy) && HoleFilling.AttributeOf(name, text, entry.Key, hole) is { } attribute)
                problems.Add(Foreign(hole, place, attribute, insertion is not null, remedy));
            else if (insertion is not null && !(hole.Method is { } method && EscapeMethods.Contains(method)))
                problems.Add(Unescaped(insertion, remedy));
        }

        return problems;
    }

    private static bool IsForeign(Hole hole, InsertionRemedy remedy) => remedy switch
    {
        InsertionRemedy.Builder or InsertionRemedy.DoubledQuotes => HoleEscapes.WritesBackslashes(hole),
        InsertionRemedy.Lists => HoleEscapes.DoublesQuotes(hole),
        _ => false,
    };

    private static Problem Unescaped(UnescapedValue insertion, InsertionRemedy remedy) => new(
        RuleIds.UnescapedValue,
        insertion.Place,
        "'" + Display.Of(insertion.Hole.Source)
            + (insertion.Hole.Replacements.Count == 0
                ? "' is inserted unescaped and can add attributes to the name; "
                : "' can still add attributes to the name, as '" + Display.Of(insertion.Payload) + "' does; ")
            + InsertionAdvice.Of(remedy, insertion.Attribute.Type, "it") + ".");

    private static Problem Foreign(Hole hole, SourceSpan place, NameAttribute attribute, bool canAdd, InsertionRemedy remedy)
    {
        var cause = remedy switch
        {
            InsertionRemedy.Lists => "the quotes in '" + Display.Of(hole.Source) + "' are doubled, and BouncyCastle drops them",
            InsertionRemedy.Builder => "'" + Display.Of(hole.Source) + "' is escaped by backslashes, which .NET does not know and keeps",
            _ => "'" + Display.Of(hole.Source) + "' is escaped by backslashes, which neither .NET nor Windows knows",
        };
        return new Problem(
            RuleIds.ForeignEscape,
            place,
            cause + (canAdd ? ", so that it can still add attributes to the name; " : "; ")
                + InsertionAdvice.Of(remedy, attribute.Type, "the value without them") + ".");
    }
}
