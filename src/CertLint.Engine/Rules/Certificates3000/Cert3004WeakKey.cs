using System.Globalization;
using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A key that is too weak, from which the private key can be computed, or that no CA certifies any more (BR 6.1.5, 6.1.6; NIST SP
/// 800-131A). Unknown ones are not weak.
/// </summary>
internal sealed class Cert3004WeakKey : NameRule, IKeyRule
{
    private const int CurveBits = 224;

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3004",
        "Key is weak",
        RuleCategory.Certificates,
        new RuleLevels(Level.Policy, Level.Policy, Level.Policy) { SelfSigned = Level.Policy, AuthorityConfig = Level.Policy },
        "BR 6.1.5, 6.1.6; NIST SP 800-131A");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target.Key is not { } key || On(key.Value, context) is not { } judgement)
            return [];
        return [judgement with { Place = key.Place, Value = Name(key.Value) }];
    }

    /// <summary>A private key may be for something else than a certificate: only what is weak anywhere is told.</summary>
    public Judgement? Judge(KeyTarget key) =>
        key.Key is { } parameters && Weakness(parameters) is { } judgement ? judgement with { Value = Name(parameters) } : null;

    private static Judgement? On(KeyParameters key, NameContext context) => Weakness(key) ?? key.Algorithm switch
    {
        KeyAlgorithm.Rsa => RsaKeys.Unusual(key, context),
        KeyAlgorithm.EllipticCurve => OnOtherCurve(key, context),
        KeyAlgorithm.Edwards when context.IsPublicTls =>
            new Judgement("Public CAs certify neither Ed25519 nor Ed448 for TLS; use RSA with 2048 bits or more, or a key on P-256, P-384 or P-521."),
        // In a config it is one that the reader does not know; an artifact shows that it is none of the others.
        KeyAlgorithm.Unknown when context.IsPublicTls && context.Target.Origin is Origin.Certificate or Origin.Request =>
            new Judgement("Public CAs certify no key of this algorithm; use RSA with 2048 bits or more, or a key on P-256, P-384 or P-521."),
        _ => null,
    };

    private static Judgement? Weakness(KeyParameters key) => key.Algorithm switch
    {
        KeyAlgorithm.Rsa => RsaKeys.Weakness(key),
        KeyAlgorithm.Dsa => new Judgement(OfDsa(key)),
        KeyAlgorithm.EllipticCurve => OnCurve(key),
        _ => null,
    };

    private static string OfDsa(KeyParameters key)
    {
        const string otherKey = "use RSA with 2048 bits or more, or a key on the curve P-256";
        if ((key.Flaws & KeyFlaws.MissingDomain) != 0)
            return $"The DSA key lacks its parameters, and DSA is no longer approved (FIPS 186-5); {otherKey}.";
        if ((key.Flaws & KeyFlaws.OutsideSubgroup) != 0)
            return $"The public value of the DSA key is not in the subgroup that its parameters name, so signatures by it prove nothing; {otherKey}.";
        return $"DSA keys are no longer approved (FIPS 186-5), and no public CA certifies them; {otherKey}.";
    }

    private static Judgement? OnCurve(KeyParameters key)
    {
        if (BitsOf(key) is < CurveBits and var bits)
        {
            var curve = key.Curve is null ? "A curve" : $"The curve '{Display.Of(CurveSize.NameOf(key.Curve))}'";
            return new Judgement($"{curve} of {Text(bits)} bits is too small to be safe; use P-256, P-384 or P-521.");
        }

        if ((key.Flaws & KeyFlaws.ExplicitCurve) != 0)
            return new Judgement("The key writes its curve out in numbers, which may be anyone's and which many programs refuse; make a new key on P-256, P-384 or P-521 by name.");
        return (key.Flaws & (KeyFlaws.Malformed | KeyFlaws.PointEncoding | KeyFlaws.Parameters)) != 0
            ? new Judgement("The elliptic key is malformed: its curve or its public point is not encoded as RFC 5480 asks; make a new key.") { AtMost = Level.Warning }
            : null;
    }

    private static Judgement? OnOtherCurve(KeyParameters key, NameContext context)
    {
        if (BitsOf(key) is null || key.Curve is not { } curve || CurveSize.IsPublic(curve))
            return null;
        var name = Display.Of(CurveSize.NameOf(curve));
        if (context.IsPublicTls)
            return new Judgement($"Public CAs do not certify keys on the curve '{name}'; use P-256, P-384 or P-521.");
        // For signatures to an instance it is the algorithm that is wrong, whatever the curve: CERT3012.
        return context.Target.Usage == Usage.Signing ? null : new Judgement(
            $"Neither Java since version 16 nor most TLS clients know the curve '{name}', and no public CA certifies it; use P-256, P-384 or P-521.")
        {
            AtMost = Level.Suggestion,
        };
    }

    private static int? BitsOf(KeyParameters key) => key.Bits ?? (key.Curve is { } name ? CurveSize.Of(name) : null);

    private static string Name(KeyParameters key) => key.Curve ?? (key.Bits is { } bits ? $"{key.Algorithm} {Text(bits)}" : key.Algorithm.ToString());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
