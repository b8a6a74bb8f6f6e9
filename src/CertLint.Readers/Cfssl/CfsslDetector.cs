using CertLint.Readers.Json;

namespace CertLint.Readers.Cfssl;

/// <summary>
/// Tells a request from the many JSON texts in which <c>names</c>, <c>hosts</c> or <c>key</c> stand: two of cfssl's own parts
/// have to be there, each in its own form.
/// </summary>
internal static class CfsslDetector
{
    /// <summary>True for a request; a config with <c>signing</c> profiles is none.</summary>
    public static bool IsRequest(JsonValue value)
    {
        if (value.Kind != JsonKind.Object || value.Find("signing") is not null)
            return false;
        var hasKey = IsKey(value.Find("key"));
        var hasNames = IsNames(value.Find("names"));
        var hasCommonName = value.Find("CN", StringComparison.Ordinal) is { Kind: JsonKind.String };
        var hasHosts = IsHosts(value.Find("hosts"));
        return hasKey ? hasNames || hasCommonName || value.Find("CN") is { Kind: JsonKind.String } || hasHosts
            : hasNames ? hasCommonName || hasHosts
            : hasCommonName && hasHosts;
    }

    private static bool IsKey(JsonValue? value) => value?.Find("algo") is { Kind: JsonKind.String };

    private static bool IsNames(JsonValue? value) => value is { Kind: JsonKind.Array, Elements.Count: > 0 }
        && value.Elements.All(name => name.Kind == JsonKind.Object)
        && value.Elements.Any(name => name.Members.Any(member =>
            member.Value.Kind == JsonKind.String && CfsslNameKeys.TypeOf(member.Key) is not null));

    private static bool IsHosts(JsonValue? value) =>
        value is { Kind: JsonKind.Array } && value.Elements.All(host => host.Kind == JsonKind.String);
}
