using System.Globalization;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Keys that stand in a section twice, so that openssl forgets the first value.</summary>
internal sealed class RepeatedKeys(ObjectTable objects)
{
    private static readonly string[] Extensions = ["subjectAltName", "keyUsage", "extendedKeyUsage", "basicConstraints"];

    private static readonly AttributeType[] Single =
    [
        AttributeType.CommonName, AttributeType.Country, AttributeType.State, AttributeType.Locality, AttributeType.Organization,
    ];

    /// <summary>Attributes; with prompts only the answers, since a lost question is asked once anyway.</summary>
    public IEnumerable<Problem> OfSubject(ConfigSection section, bool prompts)
    {
        var taken = KeysOf(section);
        foreach (var repeated in Certain(section))
        {
            var key = repeated.Lost.Key;
            var type = AttributeKey.Of(key).Type.Text;
            if (prompts && !SubjectReader.IsPromptSetting(key.Text))
                continue;
            var mayRepeat = !prompts && objects.OidOf(type) is { } oid && !Single.Contains(AttributeType.FromOid(oid));
            yield return mayRepeat && Free(taken, number => Text(number) + "." + type) is { } free
                ? Lost(repeated, $"number them, this one '{free}'", free)
                : Lost(repeated, "keep the right line", null);
        }
    }

    /// <summary>Entries of the section that <c>subjectAltName = @section</c> names.</summary>
    public static IEnumerable<Problem> OfNames(ConfigSection section)
    {
        var taken = KeysOf(section);
        foreach (var repeated in Certain(section))
        {
            var key = repeated.Lost.Key.Text;
            var dot = key.IndexOf('.');
            var kind = dot < 0 ? key : key.Substring(0, dot);
            yield return AlternativeNames.IsKind(kind) && Free(taken, number => kind + "." + Text(number + 1)) is { } free
                ? Lost(repeated, $"number them, this one '{free}'", free)
                : Lost(repeated, "keep the right line", null);
        }
    }

    /// <summary>Extensions, of which each stands in a request once.</summary>
    public static IEnumerable<Problem> OfExtensions(ConfigSection section) => Certain(section)
        .Where(repeated => Extensions.Contains(repeated.Lost.Key.Text)
            && repeated.Kept.Value.Text.IndexOf(repeated.Lost.Value.Text, StringComparison.Ordinal) < 0)
        .Select(repeated => Lost(repeated, "write all of it into one line, with commas between", null));

    // Which of two a template leaves, and what another file overrides, nobody knows or nobody minds.
    private static IEnumerable<RepeatedEntry> Certain(ConfigSection section) => section.IsIncomplete ? [] : section.Repeated
        .Where(repeated => !repeated.Lost.IsIncluded && !repeated.Kept.IsIncluded && !AreEqual(repeated.Lost.Value, repeated.Kept.Value))
        .Take(ConfigLimits.Problems);

    private static bool AreEqual(MappedText left, MappedText right) =>
        left.Text == right.Text && left.Holes.Select(hole => hole.Value.Source).SequenceEqual(right.Holes.Select(hole => hole.Value.Source));

    private static HashSet<string> KeysOf(ConfigSection section) =>
        new(section.Entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);

    private static string? Free(HashSet<string> taken, Func<int, string> key)
    {
        for (var number = 0; number < ConfigLimits.AlternativeNames; number++)
        {
            if (taken.Add(key(number)))
                return key(number);
        }

        return null;
    }

    private static Problem Lost(RepeatedEntry repeated, string advice, string? suggestion)
    {
        var key = Display.Of(repeated.Lost.Key.Text);
        var value = repeated.Lost.Value.IsKnown ? $" '{Display.Of(repeated.Lost.Value.Text)}'" : "";
        return new Problem(RuleIds.ConfigText, repeated.Lost.Key.Span,
            $"openssl forgets the value{value} because the key '{key}' stands in the section again below; {advice}.", suggestion);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
