using CertLint.Names;

namespace CertLint.Tool.Requesting;

/// <summary>A field of KB0656516, as an option and as a question.</summary>
/// <param name="Option">The option.</param>
/// <param name="HelpName">What stands behind it in help.</param>
/// <param name="Description">What the article asks for, as help says it.</param>
/// <param name="Question">The same to somebody at a terminal.</param>
/// <param name="Type">The attribute; null for the other names of the host.</param>
internal sealed record RequestField(string Option, string HelpName, string Description, string Question, AttributeType? Type)
{
    public static RequestField CommonName { get; } = new(
        "--common-name", "HOST", "The fully qualified domain name on a domain of your own.",
        "Common name: the host on a domain of your own, e.g. mtls.contoso.com", AttributeType.CommonName);

    public static RequestField DnsNames { get; } = new(
        "--dns", "HOST", "One more host name for the SAN, which has the common name already; may be repeated.",
        "More host names for the SAN, with commas between them, if there are any", null);

    public static RequestField Organization { get; } = new(
        "--organization", "NAME", "The legally registered name of the organization.",
        "Organization: its legally registered name", AttributeType.Organization);

    public static RequestField OrganizationalUnit { get; } = new(
        "--organizational-unit", "NAME", "The name under which business is done (DBA), if there is one.",
        "Organizational unit: the name under which business is done (DBA), if there is one", AttributeType.OrganizationalUnit);

    public static RequestField Locality { get; } = new(
        "--locality", "CITY", "The city in which the organization is registered, in full.",
        "City or locality, in full", AttributeType.Locality);

    public static RequestField State { get; } = new(
        "--state", "STATE", "The state or province in which the organization is registered, in full; \"\" where its address has none.",
        "State or province, in full; nothing where the address has none", AttributeType.State);

    public static RequestField Country { get; } = new(
        "--country", "CODE", "The country in which the organization is registered, as a code of two letters.",
        "Country: its code of two letters, e.g. US", AttributeType.Country);

    /// <summary>In the article's order.</summary>
    public static IReadOnlyList<RequestField> All { get; } = [CommonName, Organization, OrganizationalUnit, Locality, State, Country];

    /// <summary>In an order in which each answer can be judged by those before it.</summary>
    public static IReadOnlyList<RequestField> Asked { get; } = [CommonName, DnsNames, Organization, OrganizationalUnit, Country, Locality, State];

    /// <summary>True where there is no request without it.</summary>
    public bool IsRequired => this != DnsNames && this != OrganizationalUnit && this != State;
}
