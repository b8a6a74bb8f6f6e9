using System.Globalization;
using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>A key that is too weak, or that no CA certifies any more (BR 6.1.5; NIST SP 800-131A). Unknown ones are not weak.</summary>
internal sealed class Cert3004WeakKey : NameRule
{
    private const int RsaBits = 2048;
    private const int CurveBits = 224;

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3004",
        "Key is weak",
        RuleCategory.Certificates,
        new RuleLevels(Level.Policy, Level.Policy, Level.Off) { SelfSigned = Level.Policy, AuthorityConfig = Level.Policy },
        "BR 6.1.5, 6.1.6; NIST SP 800-131A");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target.Key is not { } key || MessageOn(key.Value, context) is not { } message)
            return [];
        return [new Judgement(message) { Place = key.Place, Value = Name(key.Value) }];
    }

    private static string? MessageOn(KeyParameters key, NameContext context) => key.Algorithm switch
    {
        KeyAlgorithm.Rsa => key.Bits < RsaBits
            ? $"An RSA key of {Text(key.Bits.Value)} bits is too short to be safe, and no public CA certifies it; use {RsaBits} bits or more."
            : null,
        KeyAlgorithm.Dsa =>
            $"DSA keys are no longer approved (FIPS 186-5), and no public CA certifies them; use RSA with {RsaBits} bits or more, or a key on the curve P-256.",
        KeyAlgorithm.EllipticCurve => OnCurve(key, context),
        KeyAlgorithm.Edwards => context.IsPublicTls
            ? "Public CAs certify neither Ed25519 nor Ed448 for TLS; use RSA with 2048 bits or more, or a key on P-256, P-384 or P-521."
            : null,
        _ => null,
    };

    private static string? OnCurve(KeyParameters key, NameContext context)
    {
        var bits = key.Bits ?? (key.Curve is { } name ? CurveSize.Of(name) : null);
        if (bits < CurveBits)
        {
            var curve = key.Curve is null ? "A curve" : $"The curve '{Display.Of(CurveSize.NameOf(key.Curve))}'";
            return $"{curve} of {Text(bits.Value)} bits is too small to be safe; use P-256, P-384 or P-521.";
        }

        return context.IsPublicTls && bits is not null && key.Curve is { } other && !CurveSize.IsPublic(other)
            ? $"Public CAs do not certify keys on the curve '{Display.Of(CurveSize.NameOf(other))}'; use P-256, P-384 or P-521."
            : null;
    }

    private static string Name(KeyParameters key) => key.Curve ?? (key.Bits is { } bits ? $"{key.Algorithm} {Text(bits)}" : key.Algorithm.ToString());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
