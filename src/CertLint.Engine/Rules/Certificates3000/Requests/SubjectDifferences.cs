using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000.Requests;

/// <summary>Holds the subject of a request against that of its config: types and values, in any order.</summary>
internal static class SubjectDifferences
{
    /// <summary>The differences, by type in the config's order, then those types that only the request has.</summary>
    public static IEnumerable<RequestDifference> Between(RequestTarget request, ConfigTarget config)
    {
        if (config is not { IsSubjectComplete: true, IsSubjectAsked: false, Subject: { } meant } || request.Subject is not { } said)
            yield break;
        foreach (var type in meant.Attributes.Concat(said.Attributes).Select(attribute => attribute.Type).Distinct())
        {
            // What the tool makes of it is told where it is written.
            if (config.LostAttributes.Contains(type))
                continue;
            var inConfig = ValuesOf(meant, type);
            var inRequest = ValuesOf(said, type);
            if (inConfig.Any(value => !value.IsKnown))
                continue;
            if (!inConfig.Select(Compared).OrderBy(value => value, StringComparer.Ordinal)
                .SequenceEqual(inRequest.Select(Compared).OrderBy(value => value, StringComparer.Ordinal), StringComparer.Ordinal))
            {
                yield return new RequestDifference(type.ShortName, Shown(type, inRequest), Shown(type, inConfig));
            }
        }
    }

    private static List<MappedText> ValuesOf(DistinguishedName name, AttributeType type) =>
        [.. name.Attributes.Where(attribute => attribute.Type.Equals(type) && !IsEmpty(attribute.Value)).Select(attribute => attribute.Value)];

    // openssl leaves an attribute without a value out.
    private static bool IsEmpty(MappedText value) => value.IsKnown && string.IsNullOrWhiteSpace(value.Text);

    // Stray spaces are CERT1010's.
    private static string Compared(MappedText value) => value.Text.Trim();

    private static string Shown(AttributeType type, List<MappedText> values) => values.Count == 0
        ? "no " + type.ShortName
        : type.ShortName + " " + Display.List([.. values.Select(value => $"'{Display.Of(value)}'")]);
}
