using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Text.Templates;
using CertLint.Readers.Yaml;
using CertLint.Rules;
using System.Globalization;

namespace CertLint.Readers.CertManager;

/// <summary>Reads the key that a certificate asks for: <c>privateKey</c>, in older versions <c>keyAlgorithm</c> and <c>keySize</c>.</summary>
internal static class PrivateKeyReader
{
    private const int DefaultRsaBits = 2048;
    private const int DefaultCurveBits = 256;

    private static readonly string[] Algorithms = ["RSA", "ECDSA", "Ed25519"];

    /// <summary>The key; null where nothing is asked for, or it is not known.</summary>
    public static Placed<KeyParameters>? Read(YamlMapping spec, SpecValues values, bool isCurrent)
    {
        var key = spec.Mapping("privateKey");
        var algorithm = Text(key?["algorithm"]) ?? (isCurrent ? null : Text(spec["keyAlgorithm"]));
        var size = Text(key?["size"]) ?? (isCurrent ? null : Text(spec["keySize"]));
        if ((algorithm ?? size) is null || algorithm is { IsKnown: false } || size is { IsKnown: false })
            return null;
        if (isCurrent && algorithm is not null && Array.IndexOf(Algorithms, algorithm.Text) < 0)
        {
            values.Add(Unknown(algorithm));
            return null;
        }

        int? bits = size is null ? null
            : int.TryParse(size.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var place = (bits is null ? algorithm! : size!).Span;
        return bits == 0 ? null : algorithm?.Text.ToUpperInvariant() switch
        {
            null or "RSA" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits ?? DefaultRsaBits), place),
            "ECDSA" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.EllipticCurve, bits ?? DefaultCurveBits), place),
            "ED25519" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Edwards, DefaultCurveBits), algorithm.Span),
            _ => null,
        };
    }

    private static MappedText? Text(YamlNode? node) => node is YamlScalar { Value.Length: > 0 } scalar
        ? TemplateHoles.In(scalar.Text)
        : null;

    private static Problem Unknown(MappedText algorithm)
    {
        var meant = Algorithms.FirstOrDefault(known => string.Equals(known, algorithm.Text, StringComparison.OrdinalIgnoreCase))
            ?? (algorithm.Text.ToUpperInvariant() is "EC" or "ECC" ? "ECDSA" : null);
        return new Problem(RuleIds.ConfigText, algorithm.Span,
            $"cert-manager rejects the key algorithm '{Display.Of(algorithm)}'; use "
            + (meant is null ? "'RSA', 'ECDSA' or 'Ed25519'." : $"'{meant}'."),
            meant);
    }
}
