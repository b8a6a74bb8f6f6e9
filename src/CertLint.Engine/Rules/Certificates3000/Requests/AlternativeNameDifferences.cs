using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000.Requests;

/// <summary>Holds the subjectAltName of a request against that of its config, as sets.</summary>
internal static class AlternativeNameDifferences
{
    private const int MostShown = 3;

    /// <summary>One difference at most.</summary>
    public static IEnumerable<RequestDifference> Between(RequestTarget request, RequestRelations relations)
    {
        var config = relations.Config;
        // A command may add what a config leaves out.
        if (!config.AreAlternativeNamesComplete || (config.AlternativeNames.Count == 0 && !relations.IsWhole) || config.AlternativeNames.Any(name => !name.Value.IsKnown))
            yield break;
        var inConfig = Comparable(config.AlternativeNames);
        var inRequest = Comparable(request.AlternativeNames);
        var only = inRequest.Keys.Where(key => !inConfig.ContainsKey(key)).Select(key => inRequest[key]).ToList();
        var lacking = inConfig.Keys.Where(key => !inRequest.ContainsKey(key)).Select(key => inConfig[key]).ToList();
        if (only.Count > 0 || lacking.Count > 0)
            yield return new RequestDifference("SAN", Shown(only, lacking), Shown(lacking, only));
    }

    // What the other kinds hold a config writes otherwise than a request encodes it.
    private static Dictionary<string, GeneralName> Comparable(IReadOnlyList<GeneralName> names)
    {
        var comparable = new Dictionary<string, GeneralName>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (KeyOf(name) is { } key)
                comparable[key] = name;
        }

        return comparable;
    }

    private static string? KeyOf(GeneralName name)
    {
        var value = name.Value.Text.Trim();
        return name.Kind switch
        {
            GeneralNameKind.Dns => "DNS:" + value.ToLowerInvariant(),
            GeneralNameKind.IPAddress => "IP:" + (IPAddressText.Parse(value) is { } octets ? string.Join(".", octets) : value),
            GeneralNameKind.Email => "email:" + value,
            GeneralNameKind.Uri => "URI:" + value,
            _ => null,
        };
    }

    private static string Shown(List<GeneralName> names, List<GeneralName> others)
    {
        if (names.Count == 0)
            return others.Count == 1 ? $"no '{Display.Of(others[0].Value)}' in the SAN" : "no such names in the SAN";
        var shown = names.Take(MostShown).Select(name => $"'{Display.Of(name.Value)}'").ToList();
        if (names.Count > MostShown)
            shown.Add($"{names.Count - MostShown} more");
        return Display.List(shown) + " in the SAN";
    }
}
