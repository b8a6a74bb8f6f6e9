using CertLint.Model;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Keys in words.</summary>
internal static class KeyWords
{
    /// <summary>E.g. <c>RSA, 2048 bits, exponent 65537</c>.</summary>
    public static string Of(KeyParameters key)
    {
        var words = new List<string> { ShownAlgorithmOf(key.Algorithm) };
        if (CurveOf(key) is { } curve)
            words.Add(WrittenValue.ForLine(curve));
        if (key.Bits is { } bits)
            words.Add($"{bits} bits");
        if (key.Exponent is { } exponent)
            words.Add($"exponent {exponent}");
        if (key.SmallFactor is { } factor)
            words.Add($"divisible by {factor}");
        words.AddRange(FlawsOf(key).Select(flaw => "flaw: " + flaw));
        return string.Join(", ", words);
    }

    /// <summary>The algorithm's name in JSON.</summary>
    public static string AlgorithmOf(KeyAlgorithm algorithm) => algorithm switch
    {
        KeyAlgorithm.Rsa => "rsa",
        KeyAlgorithm.Dsa => "dsa",
        KeyAlgorithm.EllipticCurve => "ellipticCurve",
        KeyAlgorithm.Edwards => "edwards",
        _ => "unknown",
    };

    /// <summary>The curve's name; its OID where it has none; null where there is no curve.</summary>
    public static string? CurveOf(KeyParameters key) =>
        key.Curve is { Length: > 0 } curve ? char.IsAsciiDigit(curve[0]) ? ObjectNames.Of(curve) ?? curve : curve : null;

    /// <summary>What is wrong with it, one word each.</summary>
    public static IEnumerable<string> FlawsOf(KeyParameters key)
    {
        foreach (var (flaw, word) in Flaws)
        {
            if ((key.Flaws & flaw) != 0)
                yield return word;
        }
    }

    private static readonly (KeyFlaws Flaw, string Word)[] Flaws =
    [
        (KeyFlaws.Malformed, "malformed"), (KeyFlaws.ClosePrimes, "closePrimes"), (KeyFlaws.Roca, "roca"),
        (KeyFlaws.NotPositiveExponent, "notPositiveExponent"), (KeyFlaws.EvenExponent, "evenExponent"),
        (KeyFlaws.HugeExponent, "hugeExponent"), (KeyFlaws.PssOnly, "pssOnly"), (KeyFlaws.Parameters, "parameters"),
        (KeyFlaws.ExplicitCurve, "explicitCurve"), (KeyFlaws.PointEncoding, "pointEncoding"),
        (KeyFlaws.MissingDomain, "missingDomain"), (KeyFlaws.OutsideSubgroup, "outsideSubgroup"),
    ];

    private static string ShownAlgorithmOf(KeyAlgorithm algorithm) => algorithm switch
    {
        KeyAlgorithm.Rsa => "RSA",
        KeyAlgorithm.Dsa => "DSA",
        KeyAlgorithm.EllipticCurve => "elliptic curve",
        KeyAlgorithm.Edwards => "Edwards curve",
        _ => "an algorithm that CertLint does not know",
    };
}
