namespace CertLint.Names;

/// <summary>Object identifiers as Java's <c>ObjectIdentifier.of(String)</c> reads them: each arc is a number of Java.</summary>
internal static class JavaObjectIdentifier
{
    /// <summary>
    /// The OID in dotted decimal without leading zeros, which Java allows as well as the sign of <c>-0</c>; null where it
    /// is none.
    /// </summary>
    public static string? Normalize(string text)
    {
        var arcs = text.Split('.');
        for (var i = 0; i < arcs.Length; i++)
        {
            if (Number(arcs[i]) is not { } arc)
                return null;
            arcs[i] = arc;
        }

        var oid = string.Join(".", arcs);
        return ObjectIdentifierText.IsValid(oid) ? oid : null;
    }

    private static string? Number(string arc)
    {
        var isNegative = arc.Length > 0 && arc[0] == '-';
        var start = isNegative ? 1 : 0;
        if (start == arc.Length)
            return null;
        for (var i = start; i < arc.Length; i++)
        {
            if (arc[i] is < '0' or > '9')
                return null;
        }

        while (start < arc.Length - 1 && arc[start] == '0')
            start++;
        var digits = arc.Substring(start);
        return isNegative && digits != "0" ? null : digits;
    }
}
