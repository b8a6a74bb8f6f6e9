using CertLint.Names;

namespace CertLint.Rules;

/// <summary>
/// Which rules look at a value, in the order in which they may claim it: one mistake gives one finding. A later rule
/// wins only where it speaks more loudly (<see cref="Linter"/>); a rule that <see cref="ValueRule.StandsBeside"/> others
/// tells another mistake.
/// </summary>
internal static class Precedence
{
    /// <summary>The rules for an attribute of which CertLint knows nothing but its OID.</summary>
    public static readonly IReadOnlyList<string> AnyAttribute = ["CERT5004", "CERT1011", "CERT1007", "CERT1010", "CERT1008"];

    private static readonly string[] OrganizationalUnit = ["CERT5004", "CERT1011", "CERT1007", "CERT1015", "CERT1010", "CERT1008"];

    private static readonly string[] Organization = ["CERT5004", "CERT1011", "CERT1007", "CERT1010", "CERT1012", "CERT1008"];

    private static readonly string[] Country = ["CERT5004", "CERT1011", "CERT1007", "CERT1004", "CERT1010"];

    private static readonly string[] State = ["CERT5004", "CERT1011", "CERT1007", "CERT1005", "CERT1013", "CERT1010", "CERT1008"];

    private static readonly string[] Locality = ["CERT5004", "CERT1011", "CERT1007", "CERT1006", "CERT1010", "CERT1008"];

    private static readonly string[] Host =
    [
        "CERT2003", "CERT1001", "CERT1007", "CERT2012", "CERT2005", "CERT2004", "CERT2001", "CERT2006", "CERT2007", "CERT1002",
        "CERT2008", "CERT2002",
    ];

    /// <summary>The rules for a dNSName.</summary>
    public static readonly IReadOnlyList<string> AlternativeName = [.. Host, "CERT1010"];

    private static readonly string[] CommonName = ["CERT5004", "CERT1011", .. Host, "CERT1010", "CERT1008"];

    /// <summary>
    /// Of a whole certificate: what a rule says is part of what another says, unless it says it more loudly. A CA's certificate or
    /// one that no CA has issued has to be replaced, whatever else is wrong with it.
    /// </summary>
    public static readonly IReadOnlyList<(string Rule, IReadOnlyList<string> Masked)> OfCertificates =
    [
        ("CERT3008", ["CERT3006", "CERT3007", "CERT2009", "CERT2010", "CERT1003", "CERT2001"]),
        ("CERT3006", ["CERT3011", "CERT2010"]),
    ];

    /// <summary>The rules for an attribute of this type.</summary>
    public static IReadOnlyList<string> Of(AttributeType type) =>
        type.Equals(AttributeType.CommonName) ? CommonName
        : type.Equals(AttributeType.Country) ? Country
        : type.Equals(AttributeType.State) ? State
        : type.Equals(AttributeType.Locality) ? Locality
        : type.Equals(AttributeType.Organization) ? Organization
        : type.Equals(AttributeType.OrganizationalUnit) ? OrganizationalUnit
        : AnyAttribute;
}
