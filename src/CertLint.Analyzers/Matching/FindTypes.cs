namespace CertLint.Analyzers.Matching;

/// <summary>The values of <c>X509FindType</c> that look for a name.</summary>
internal static class FindTypes
{
    public const int BySubjectName = 1;

    public const int BySubjectDistinguishedName = 2;

    public const int ByIssuerName = 3;

    public const int ByIssuerDistinguishedName = 4;

    /// <summary>What the value looks at.</summary>
    public static string PartOf(int findType) => findType is ByIssuerName or ByIssuerDistinguishedName ? "issuer" : "subject";
}
