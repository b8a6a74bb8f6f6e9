using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000;

/// <summary>What a message calls a certificate, so that it is found among several.</summary>
internal static class CertificateLabel
{
    /// <summary><c>The certificate for 'mtls.contoso.com'</c>, <c>The CA certificate 'Contoso Root'</c>; without a name where it has none.</summary>
    public static string Of(CertificateTarget certificate)
    {
        var name = NameOf(certificate) is { } text ? $"'{Display.Of(text)}'" : null;
        if (certificate.IsAuthority)
            return "The CA certificate" + (name is null ? "" : " " + name);
        return "The certificate" + (name is null ? "" : " for " + name);
    }

    private static string? NameOf(CertificateTarget certificate)
    {
        if (Value(certificate, AttributeType.CommonName) is { } commonName)
            return commonName;
        foreach (var name in certificate.AlternativeNames)
        {
            if (name.Kind == GeneralNameKind.Dns && name.Value.Length > 0)
                return name.Value.Text;
        }

        return Value(certificate, AttributeType.OrganizationalUnit) ?? Value(certificate, AttributeType.Organization);
    }

    private static string? Value(CertificateTarget certificate, AttributeType type) =>
        certificate.Subject?.Find(type)?.Value is { Length: > 0 } value ? value.Text : null;
}
