using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Runner.Fixing;

/// <summary>
/// The rules whose suggestion may be written without asking a person. All others say something that only a person can decide: which
/// host, which city, which organization is meant.
/// </summary>
public static class SafeRules
{
    private const string Country = "CERT1004";
    private const string State = "CERT1005";

    private static readonly char[] Variables = ['$', '%', '`'];

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        [Country] = "ISO 3166-1 gives a country one code",
        [State] = "ISO 3166-2 gives a code one name within a country",
        [RuleIds.RejectedText] = "the tool refuses the text as it is, so nobody depends on it",
        [RuleIds.ForeignEscape] = "the escape of another tool stands in the name where a character was meant",
        [RuleIds.DroppedKey] = "the tool loses the attribute, and the key's spelling tells which one was meant",
        [RuleIds.LostText] = "the tool cuts or changes what is written, and an escape keeps it",
        [RuleIds.ConfigText] = "the tool changes, ignores or refuses what is written, and another spelling of the same says it",
    };

    /// <summary>The IDs, ascending, each with the reason, a clause.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } = [.. Reasons.OrderBy(rule => rule.Key, StringComparer.Ordinal)];

    /// <summary>True where a rule's suggestions may be written.</summary>
    public static bool Contains(string ruleId) => Reasons.ContainsKey(ruleId);

    /// <summary>True where a rule judges a value, and its suggestion is the value that is to be read.</summary>
    internal static bool SuggestsValue(string ruleId) => ruleId is Country or State;

    /// <summary>True where the suggestion of this very finding is certain.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="text">The text that it was found in.</param>
    /// <param name="model">What readers made of the text.</param>
    internal static bool IsCertain(Finding finding, string text, DocumentModel model)
    {
        if (!Contains(finding.Rule.Id) || finding.SuggestedValue is not { } suggested || finding.Place.Length == 0 || finding.Place.End > text.Length)
            return false;
        var written = text.Substring(finding.Place.Start, finding.Place.Length);
        // What goes over lines is laid out by somebody; and what says something in words is removed by nobody but a person.
        if (string.Equals(written, suggested, StringComparison.Ordinal) || written.IndexOfAny(['\r', '\n']) >= 0
            || (suggested.Length == 0 && written.Any(char.IsLetterOrDigit)))
        {
            return false;
        }

        // What a variable holds stands elsewhere, and is others' too.
        if (finding.Rule.Id != RuleIds.ConfigText && written.IndexOfAny(Variables) >= 0)
            return false;
        return finding.Rule.Id != State || HasCountry(finding, model);
    }

    // Without a country a code is several countries' one, and a single letter may be an initial.
    private static bool HasCountry(Finding finding, DocumentModel model)
    {
        var subjects = model.Targets.OfType<NamedTarget>().Select(target => target.Subject).OfType<DistinguishedName>()
            .Where(subject => subject.Attributes.Any(attribute =>
                attribute.Type.Equals(AttributeType.State) && attribute.Value.Length > 1 && Holds(attribute.Value.Span, finding.Place)))
            .ToArray();
        return subjects.Length > 0 && subjects.All(subject => subject.Find(AttributeType.Country) is { Value: { IsKnown: true, Length: > 0 } });
    }

    private static bool Holds(SourceSpan place, SourceSpan part) => place.Start <= part.Start && part.End <= place.End;
}
