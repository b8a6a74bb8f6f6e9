using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tool.Reports.Html;

/// <summary>Names as people read them; not for parsers.</summary>
internal static class NameText
{
    private static readonly AttributeType[] Telling = [AttributeType.CommonName, AttributeType.OrganizationalUnit, AttributeType.Organization];

    /// <summary>What a list calls it: the common name, else what else tells it from others.</summary>
    public static string Short(NamedTarget target)
    {
        if (Value(target.Subject, AttributeType.CommonName) is { } name)
            return name;
        return target.AlternativeNames.FirstOrDefault(name => name.Value.Length > 0) is { } alternative
            ? alternative.Value.Text
            : Short(target.Subject);
    }

    /// <summary>What a list calls an issuer.</summary>
    public static string Short(DistinguishedName? name)
    {
        foreach (var type in Telling)
        {
            if (Value(name, type) is { } value)
                return value;
        }

        return name is not null && name.Rdns.Count > 0 ? Full(name) : "(no name)";
    }

    /// <summary>All attributes, the last encoded first as RFC 4514 has it, e.g. <c>CN=mtls.contoso.com, O=Contoso, C=US</c>.</summary>
    public static string Full(DistinguishedName? name)
    {
        var parts = name?.EncodedRdns.Reverse().Select(rdn => string.Join(" + ", rdn.Attributes.Select(Of)));
        return parts is null ? "" : string.Join(", ", parts);
    }

    /// <summary>An entry of the subjectAltName; a DNS name without its kind.</summary>
    public static string Of(GeneralName name) => name.Kind switch
    {
        GeneralNameKind.Dns => name.Value.Text,
        GeneralNameKind.Email => "email " + name.Value.Text,
        GeneralNameKind.DirectoryName => "name " + name.Value.Text,
        GeneralNameKind.Uri => "URI " + name.Value.Text,
        GeneralNameKind.IPAddress => "IP " + name.Value.Text,
        GeneralNameKind.RegisteredId => "ID " + name.Value.Text,
        _ => "other " + name.Value.Text,
    };

    private static string Of(NameAttribute attribute) => attribute.Type.ShortName + "=" + attribute.Value.Text;

    private static string? Value(DistinguishedName? name, AttributeType type) =>
        name?.Find(type)?.Value is { Length: > 0 } value ? value.Text : null;
}
