using CertLint.Names;

namespace CertLint.Rules.Building5000;

/// <summary>What to do with a value instead of inserting it as it is, in words that follow a semicolon.</summary>
internal static class InsertionAdvice
{
    private const string Builder = "X500DistinguishedNameBuilder.";

    /// <summary>The advice for a value of this attribute.</summary>
    /// <param name="remedy">What the API or tool has.</param>
    /// <param name="type">The attribute.</param>
    /// <param name="value">The value, in words: <c>it</c>, <c>the unescaped value</c>.</param>
    public static string Of(InsertionRemedy remedy, AttributeType type, string value) => remedy switch
    {
        InsertionRemedy.Builder => "pass " + value + " to " + Builder + MethodOf(type),
        InsertionRemedy.DoubledQuotes => "put " + value + " into double quotes and double each quote in it",
        InsertionRemedy.Lists => "pass " + value + " to the constructor of X509Name that takes lists",
        InsertionRemedy.OpenSslBackslashes => "write a backslash before each '\\', '/' and '+' in it",
        _ => "write a backslash before each of '\\', ',', '+', ';', '\"', '<' and '>' in it",
    };

    /// <summary>The builder's method for the attribute.</summary>
    private static string MethodOf(AttributeType type) =>
        type.Equals(AttributeType.CommonName) ? "AddCommonName"
        : type.Equals(AttributeType.Organization) ? "AddOrganizationName"
        : type.Equals(AttributeType.OrganizationalUnit) ? "AddOrganizationalUnitName"
        : type.Equals(AttributeType.Locality) ? "AddLocalityName"
        : type.Equals(AttributeType.State) ? "AddStateOrProvinceName"
        : type.Equals(AttributeType.Country) ? "AddCountryOrRegion"
        : type.Equals(AttributeType.EmailAddress) ? "AddEmailAddress"
        : type.Equals(AttributeType.DomainComponent) ? "AddDomainComponent"
        : "Add(\"" + type.Oid + "\", …)";
}
