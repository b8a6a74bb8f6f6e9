using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000;

/// <summary>How messages call certificates and their issuers.</summary>
internal static class ShownName
{
    private static readonly AttributeType[] Telling = [AttributeType.CommonName, AttributeType.OrganizationalUnit, AttributeType.Organization];

    /// <summary><c> for 'mtls.contoso.com'</c>, as what follows "the certificate"; empty where it has no common name.</summary>
    public static string For(NamedTarget target) =>
        target.Subject?.Find(AttributeType.CommonName)?.Value is { Length: > 0 } name ? $" for '{Display.Of(name)}'" : "";

    /// <summary>The attribute of the name by which people know it, in quotes.</summary>
    public static string Of(DistinguishedName? name)
    {
        foreach (var type in Telling)
        {
            if (name?.Find(type)?.Value is { Length: > 0 } value)
                return $"'{Display.Of(value)}'";
        }

        return name?.Attributes.LastOrDefault() is { Value.Length: > 0 } last ? $"'{Display.Of(last.Value)}'" : "a CA without a name";
    }
}
