namespace CertLint.Names;

/// <summary>
/// The order of the encoding: X.500 and the Baseline Requirements (7.1.4.2) put the general first, the country, and the
/// specific last, the common name.
/// </summary>
internal static class EncodedOrder
{
    /// <summary>
    /// The first common name and the last attribute of what it belongs to, where the encoding has them in this order;
    /// null where any such attribute (C, ST, L, O, OU, DC) comes before the common name, or where one of the two is missing.
    /// </summary>
    public static (NameAttribute Specific, NameAttribute General)? SpecificFirst(DistinguishedName name)
    {
        NameAttribute? specific = null, general = null;
        for (var i = 0; i < name.Rdns.Count; i++)
        {
            var rdn = name.Rdns[name.IsEncodedInReverse ? name.Rdns.Count - 1 - i : i];
            if (specific is null && Find(rdn, IsCommonName) is { } commonName)
                specific = commonName;
            else if (Find(rdn, IsGeneral) is not { } found)
                continue;
            else if (specific is null)
                return null;
            else
                general = found;
        }

        return specific is not null && general is not null ? (specific, general) : null;
    }

    /// <summary>What to say of a name that is encoded so, with the cause in words that follow "because".</summary>
    public static NameRemark? Remark(DistinguishedName name, string cause, string advice) =>
        SpecificFirst(name) is var (specific, general)
            ? new NameRemark(
                NameRemarkKind.OrderLost,
                specific.Key is { } key ? key.Span.Union(specific.Value.Span) : specific.Value.Span,
                Show(specific) + " is encoded before " + Show(general) + " because " + cause,
                advice)
            : null;

    private static NameAttribute? Find(RelativeDistinguishedName rdn, Func<AttributeType, bool> isWanted)
    {
        foreach (var attribute in rdn.Attributes)
        {
            if (isWanted(attribute.Type))
                return attribute;
        }

        return null;
    }

    private static bool IsCommonName(AttributeType type) => type.Equals(AttributeType.CommonName);

    private static bool IsGeneral(AttributeType type) => type.Equals(AttributeType.Country) || type.Equals(AttributeType.State)
        || type.Equals(AttributeType.Locality) || type.Equals(AttributeType.Organization)
        || type.Equals(AttributeType.OrganizationalUnit) || type.Equals(AttributeType.DomainComponent);

    private static string Show(NameAttribute attribute) =>
        "'" + attribute.Type.ShortName + "=" + NameErrorText.Show(attribute.Value) + "'";
}
