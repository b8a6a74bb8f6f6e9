using CertLint.Names;

namespace CertLint.Runner.Purposes;

/// <summary>Texts that are equal for subjects with the same attributes and values.</summary>
internal static class SubjectKey
{
    /// <summary>For subjects in the same encoded order; null where there is no subject, it is empty, or a part of it is not known.</summary>
    public static string? Of(DistinguishedName? subject) => Join(AttributesOf(subject));

    /// <summary>For subjects in any order: <c>openssl ca</c> issues in that of its policy, whatever that of the request. Null as above.</summary>
    public static string? InAnyOrder(DistinguishedName? subject)
    {
        var attributes = AttributesOf(subject);
        attributes?.Sort(StringComparer.Ordinal);
        return Join(attributes);
    }

    private static List<string>? AttributesOf(DistinguishedName? subject)
    {
        if (subject is null)
            return null;
        var attributes = new List<string>();
        foreach (var rdn in subject.EncodedRdns)
        {
            foreach (var attribute in rdn.Attributes)
            {
                if (!attribute.Value.IsKnown)
                    return null;
                attributes.Add(attribute.Type.Oid + "=" + attribute.Value.Text + "\0");
            }
        }

        return attributes;
    }

    private static string? Join(List<string>? attributes) => attributes is { Count: > 0 } ? string.Concat(attributes) : null;
}
