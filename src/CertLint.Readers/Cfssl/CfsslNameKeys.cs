using CertLint.Names;
using CertLint.Readers.Json;

namespace CertLint.Readers.Cfssl;

/// <summary>The keys of an object in <c>names</c> that end in the subject; Go finds them in any case.</summary>
internal static class CfsslNameKeys
{
    /// <summary>The attributes in the order in which Go's crypto/x509/pkix encodes them.</summary>
    public static readonly IReadOnlyList<(string Key, AttributeType Type)> InOrder =
    [
        ("C", AttributeType.Country),
        ("ST", AttributeType.State),
        ("L", AttributeType.Locality),
        ("O", AttributeType.Organization),
        ("OU", AttributeType.OrganizationalUnit),
    ];

    /// <summary>The e-mail address, which stands behind all others.</summary>
    public const string EmailAddress = "E";

    /// <summary>An object whose keys are OIDs; these attributes stand behind all others, too.</summary>
    public const string Oids = "OID";

    /// <summary>Known to cfssl, and left out of the subject.</summary>
    public const string SerialNumber = "SerialNumber";

    /// <summary>The attribute of a key; null for one that is none of these.</summary>
    public static AttributeType? TypeOf(JsonValue key)
    {
        foreach (var (name, type) in InOrder)
        {
            if (key.Is(name, StringComparison.OrdinalIgnoreCase))
                return type;
        }

        return key.Is(EmailAddress, StringComparison.OrdinalIgnoreCase) ? AttributeType.EmailAddress : null;
    }
}
