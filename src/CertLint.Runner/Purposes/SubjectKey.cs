using System.Text;
using CertLint.Names;

namespace CertLint.Runner.Purposes;

/// <summary>A text that is equal for subjects with the same attributes and values in the same encoded order.</summary>
internal static class SubjectKey
{
    /// <summary>The key; null where there is no subject, it is empty, or a part of it is not known.</summary>
    public static string? Of(DistinguishedName? subject)
    {
        if (subject is null)
            return null;
        var key = new StringBuilder();
        foreach (var rdn in subject.EncodedRdns)
        {
            foreach (var attribute in rdn.Attributes)
            {
                if (!attribute.Value.IsKnown)
                    return null;
                key.Append(attribute.Type.Oid).Append('=').Append(attribute.Value.Text).Append('\0');
            }
        }

        return key.Length == 0 ? null : key.ToString();
    }
}
