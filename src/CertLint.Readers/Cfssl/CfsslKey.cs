using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Json;
using CertLint.Readers.Text.Templates;
using System.Globalization;

namespace CertLint.Readers.Cfssl;

/// <summary>Reads the key that a request asks for.</summary>
internal static class CfsslKey
{
    private const int LargestRsaKey = 8192;

    private static readonly string[] Algorithms = ["rsa", "ecdsa", "ed25519"];

    /// <summary>The key; null where it is not known, or cfssl makes none.</summary>
    public static Placed<KeyParameters>? Read(JsonValue? key, List<Problem> problems)
    {
        if (key?.Find("algo") is not { Kind: JsonKind.String } written || TemplateHoles.In(written.Text) is not { IsKnown: true } algorithm)
            return null;
        var size = key.Find("size");
        if (!Algorithms.Contains(algorithm.Text))
        {
            problems.Add(CfsslProblems.UnknownAlgorithm(
                algorithm, Algorithms.FirstOrDefault(known => string.Equals(known, algorithm.Text, StringComparison.OrdinalIgnoreCase))));
            return null;
        }

        if (algorithm.Text == "ed25519")
            return new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Edwards, null, "Ed25519"), algorithm.Span);
        if (size is { Kind: not (JsonKind.Number or JsonKind.Null) })
        {
            if (TemplateHoles.In(size.Text).IsKnown)
                problems.Add(CfsslProblems.WrongKind("size", size, "a number"));
            return null;
        }

        var bits = BitsOf(size);
        var place = size?.Place ?? algorithm.Span;
        return algorithm.Text == "rsa" ? RsaKey(bits, place, problems) : EllipticCurveKey(bits, place, problems);
    }

    private static int? BitsOf(JsonValue? size) => size is { Kind: JsonKind.Number }
        && int.TryParse(size.Text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bits)
        ? bits
        : null;

    // Of a key that is too short, the rule on weak keys speaks.
    private static Placed<KeyParameters>? RsaKey(int? bits, SourceSpan place, List<Problem> problems)
    {
        if (bits is > 0 and <= LargestRsaKey)
            return new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits), place);
        problems.Add(CfsslProblems.WrongSize(place, bits, "RSA", "2048, 3072 or 4096"));
        return null;
    }

    private static Placed<KeyParameters>? EllipticCurveKey(int? bits, SourceSpan place, List<Problem> problems)
    {
        if (bits is 256 or 384 or 521)
            return new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.EllipticCurve, bits, $"P-{bits}"), place);
        problems.Add(CfsslProblems.WrongSize(place, bits, "ECDSA", "256, 384 or 521"));
        return null;
    }
}
