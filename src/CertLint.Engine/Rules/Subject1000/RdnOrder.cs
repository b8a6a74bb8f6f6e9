using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>The order in which the Baseline Requirements want the RDNs of a subject encoded (BR 7.1.4.2).</summary>
internal static class RdnOrder
{
    private static readonly AttributeType[] Order =
    [
        AttributeType.DomainComponent, AttributeType.Country, AttributeType.State, AttributeType.Locality,
        AttributeType.PostalCode, AttributeType.Street, AttributeType.Organization, AttributeType.Surname,
        AttributeType.GivenName, AttributeType.OrganizationalUnit, AttributeType.CommonName,
    ];

    /// <summary>
    /// The first RDN that is encoded behind one which must follow it; null where there is none. Of an attribute that is
    /// repeated by mistake only the first is looked at: the rest is CERT1009's.
    /// </summary>
    public static RelativeDistinguishedName? FirstMisplaced(IReadOnlyList<RelativeDistinguishedName> encoded)
    {
        var last = -1;
        var seen = 0;
        for (var i = 0; i < encoded.Count; i++)
        {
            var rank = RankOf(encoded[i]);
            if (rank < 0 || (Order[rank].IsSingleValued && (seen & (1 << rank)) != 0))
                continue;
            if (rank < last)
                return encoded[i];
            last = rank;
            seen |= 1 << rank;
        }

        return null;
    }

    /// <summary>The RDNs in the right order; those of which the order says nothing stay where they are.</summary>
    public static IReadOnlyList<RelativeDistinguishedName> Sort(IReadOnlyList<RelativeDistinguishedName> encoded)
    {
        var listed = new Queue<RelativeDistinguishedName>(encoded.Where(rdn => RankOf(rdn) >= 0).OrderBy(RankOf));
        return encoded.Select(rdn => RankOf(rdn) < 0 ? rdn : listed.Dequeue()).ToList();
    }

    /// <summary>The attributes of which the order says something, as <c>C, O, CN</c>.</summary>
    public static string Show(IEnumerable<RelativeDistinguishedName> rdns)
    {
        const int longest = 20;
        var names = rdns.Where(rdn => RankOf(rdn) >= 0)
            .Take(longest + 1)
            .Select(rdn => string.Join("+", rdn.Attributes.Take(longest).Select(attribute => attribute.Type.ShortName)))
            .ToList();
        return string.Join(", ", names.Take(longest)) + (names.Count > longest ? ", …" : "");
    }

    // Several attributes of one RDN cannot be told apart by order: the first of the list counts.
    private static int RankOf(RelativeDistinguishedName rdn)
    {
        var rank = -1;
        for (var i = 0; i < rdn.Count; i++)
        {
            var next = Array.IndexOf(Order, rdn[i].Type);
            if (next >= 0 && (rank < 0 || next < rank))
                rank = next;
        }

        return rank;
    }
}
