using CertLint.Names;

namespace CertLint.Rules;

/// <summary>
/// Which rules look at a value, in the order in which they may claim it: one mistake gives one finding. A later rule
/// wins only where it speaks more loudly (<see cref="Linter"/>).
/// </summary>
internal static class Precedence
{
    private static readonly string[] AnyAttribute = ["CERT1011", "CERT1007"];

    private static readonly string[] Country = ["CERT1011", "CERT1007", "CERT1004"];

    private static readonly string[] State = ["CERT1011", "CERT1007", "CERT1005"];

    private static readonly string[] Host =
    [
        "CERT2003", "CERT1001", "CERT1007", "CERT2005", "CERT2004", "CERT2001", "CERT2006", "CERT2007", "CERT1002",
        "CERT2002",
    ];

    private static readonly string[] CommonName = ["CERT1011", .. Host];

    /// <summary>The rules for an attribute of this type; for an entry of the subjectAltName where it is null.</summary>
    public static IReadOnlyList<string> Of(AttributeType? type) =>
        type is null ? Host
        : type.Equals(AttributeType.CommonName) ? CommonName
        : type.Equals(AttributeType.Country) ? Country
        : type.Equals(AttributeType.State) ? State
        : AnyAttribute;
}
