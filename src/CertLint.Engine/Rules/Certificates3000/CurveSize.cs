using CertLint.Names;

namespace CertLint.Rules.Certificates3000;

/// <summary>What the name of an elliptic curve tells.</summary>
internal static class CurveSize
{
    private static readonly string[] Public =
    [
        "prime256v1", "secp256r1", "nistp256", "p256", "secp384r1", "nistp384", "p384", "secp521r1", "nistp521", "p521",
    ];

    // WTLS curves have numbers, not sizes, in their names (WAP-261-WTLS, appendix A).
    private static readonly Dictionary<string, int> Wireless = new(StringComparer.Ordinal)
    {
        ["wapwsgidmecidwtls1"] = 113, ["wapwsgidmecidwtls3"] = 163, ["wapwsgidmecidwtls4"] = 113, ["wapwsgidmecidwtls5"] = 163,
        ["wapwsgidmecidwtls6"] = 112, ["wapwsgidmecidwtls7"] = 160, ["wapwsgidmecidwtls8"] = 112, ["wapwsgidmecidwtls9"] = 160,
    };

    /// <summary>The bits of the curve's field; null where the name, or OID, does not tell.</summary>
    public static int? Of(string curve)
    {
        var name = Plain(NameOf(curve));
        if (Wireless.TryGetValue(name, out var size))
            return size;
        // SM2 and c2pnb163v1: a size has three digits.
        for (var start = 0; start < name.Length; start++)
        {
            var end = start;
            while (end < name.Length && name[end] is >= '0' and <= '9')
                end++;
            if (end - start == 3)
                return ((name[start] - '0') * 100) + ((name[start + 1] - '0') * 10) + (name[start + 2] - '0');
            if (end > start)
                start = end - 1;
        }

        return null;
    }

    /// <summary>The curve's name where <paramref name="curve"/> is its OID; otherwise as it is written.</summary>
    public static string NameOf(string curve) =>
        curve.Length > 0 && curve[0] is >= '0' and <= '2' ? OpenSslObjects.ShortNameOf(curve) ?? curve : curve;

    /// <summary>True for P-256, P-384 and P-521 (BR 6.1.5), under any of their names.</summary>
    public static bool IsPublic(string curve) => Public.Contains(Plain(NameOf(curve)), StringComparer.Ordinal);

    private static string Plain(string name) => name.Replace("-", "").Replace("_", "").ToLowerInvariant();
}
