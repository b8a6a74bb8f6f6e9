using System.Globalization;
using CertLint.Model;

namespace CertLint.Runner.Fixing;

/// <summary>What a target says, so that it can be held against what it says after an edit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The subject as one text; null where there is none.</param>
/// <param name="Values">The values of its names, each with what it is a value of.</param>
/// <param name="Others">All else that has no text of its own.</param>
internal sealed record TargetFacts(
    Type Kind, MappedText? Text, IReadOnlyList<(string Name, MappedText Value)> Values, IReadOnlyList<string> Others)
{
    public static TargetFacts Of(LintTarget target)
    {
        if (target is not NamedTarget named)
            return new TargetFacts(target.GetType(), null, [], []);
        var values = new List<(string Name, MappedText Value)>();
        if (named.Subject is { } subject)
        {
            for (var i = 0; i < subject.Rdns.Count; i++)
            {
                // Several attributes of one RDN stay together.
                foreach (var attribute in subject.Rdns[i].Attributes)
                    values.Add((attribute.Type.Oid + (subject.Rdns[i].Count > 1 ? " in one of several" : ""), attribute.Value));
            }
        }

        values.AddRange(named.AlternativeNames.Select(name => (name.Kind.ToString(), name.Value)));
        return new TargetFacts(target.GetType(), named.SubjectText, values, [.. OthersOf(named)]);
    }

    private static IEnumerable<string> OthersOf(NamedTarget target)
    {
        yield return target.Purpose + " " + target.Usage;
        yield return Said(target.IsSubjectOptional, target.IsPrivatelyIssued, target.IsAlternativeNameCritical, target.IsAuthority);
        yield return "keys: " + string.Join(" ", target.ExtendedKeyUsages ?? []);
        yield return "usage: " + target.KeyUsage?.Value;
        yield return "key: " + target.Key?.Value;
        yield return "digest: " + target.Digest?.Value;
        yield return "validity: " + target.Validity?.Value.ToString("c", CultureInfo.InvariantCulture);
        if (target is not ConfigTarget config)
            yield break;
        yield return "asked: " + config.IsSubjectAsked;
        yield return "files: " + config.RequestFile + " " + config.ConfigFile;
    }

    private static string Said(params bool[] flags) => string.Concat(flags.Select(flag => flag ? '1' : '0'));
}
