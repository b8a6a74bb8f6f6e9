using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>Bits of keyUsage that a key of this algorithm, or of this owner, cannot have.</summary>
internal static class KeyUsageOfKey
{
    private const KeyUsages Encipherment = KeyUsages.KeyEncipherment | KeyUsages.DataEncipherment;
    private const KeyUsages Agreement = KeyUsages.KeyAgreement | KeyUsages.EncipherOnly | KeyUsages.DecipherOnly;

    /// <summary>What is wrong with its bits; nothing where all are right.</summary>
    public static IEnumerable<Judgement> Judge(NamedTarget target, KeyUsages bits)
    {
        if (OfOthers(target, bits) is var reserved and not KeyUsages.None)
            yield return new Judgement(OfAuthority(target, reserved));
        var (forbidden, why, isCertain) = OfAlgorithm(target, bits);
        if (forbidden != KeyUsages.None)
        {
            yield return new Judgement(
                $"The keyUsage has {UsageNames.Of(forbidden)}, but {why}; {Advice(target)} without {(IsOne(forbidden) ? "it" : "them")}.")
            {
                AtMost = isCertain ? null : Level.Suggestion,
            };
        }
    }

    /// <summary>The bits of <paramref name="bits"/> on which <see cref="Judge"/> speaks.</summary>
    public static KeyUsages Forbidden(NamedTarget target, KeyUsages bits) => OfOthers(target, bits) | OfAlgorithm(target, bits).Bits;

    /// <summary>What to do about an artifact, or a text that asks for one.</summary>
    public static string Advice(NamedTarget target) => target.Origin switch
    {
        Origin.Certificate => "have it issued again",
        Origin.Request => "make a new request",
        _ => "ask for it",
    };

    // RFC 5280 4.2.1.3, 4.2.1.9; BR 7.1.2.7.11. What a config makes of basicConstraints is not known.
    private static KeyUsages OfOthers(NamedTarget target, KeyUsages bits)
    {
        if (target is not (CertificateTarget or RequestTarget) || target.IsAuthority)
            return KeyUsages.None;
        var reserved = KeyUsages.None;
        if (BaselineRequirements.IsIssuedSince(StandardDates.Rfc3280, target))
            reserved |= bits & KeyUsages.KeyCertSign;
        if (BaselineRequirements.IsIssuedSince(BaselineRequirements.First, target))
            reserved |= bits & KeyUsages.CrlSign;
        return reserved;
    }

    private static string OfAuthority(NamedTarget target, KeyUsages bits)
    {
        var what = target is CertificateTarget ? "the certificate is no CA's" : "the request is not for a CA";
        return $"The keyUsage has {UsageNames.Of(bits)}, but {what} (basicConstraints without CA:TRUE), so verifiers reject what the key signs; "
            + $"{Advice(target)} without {(IsOne(bits) ? "it" : "them")}.";
    }

    private static (KeyUsages Bits, string Why, bool IsCertain) OfAlgorithm(NamedTarget target, KeyUsages bits) => target.Key?.Value.Algorithm switch
    {
        KeyAlgorithm.EllipticCurve => OfCurve(target, bits),
        // RFC 3279 2.3.1 speaks of end entities; nobody verifies what a self-signed one says of itself.
        KeyAlgorithm.Rsa when IsEndEntity(target) && BaselineRequirements.IsIssuedSince(StandardDates.Rfc3280, target) =>
            (bits & Agreement, "an RSA key agrees on none (RFC 3279)", true),
        // RFC 3279 2.3.2.
        KeyAlgorithm.Dsa when BaselineRequirements.IsIssuedSince(StandardDates.Rfc3280, target) =>
            (bits & (Encipherment | Agreement), "a DSA key only signs (RFC 3279)", true),
        // RFC 8410 5.
        KeyAlgorithm.Edwards when BaselineRequirements.IsIssuedSince(StandardDates.Rfc8410, target) =>
            (bits & (Encipherment | Agreement), "an Ed25519 or Ed448 key only signs (RFC 8410)", true),
        _ => (KeyUsages.None, "", true),
    };

    // RFC 8813 3 for all; RFC 5480 3 names what an end entity may have, and did so before it.
    private static (KeyUsages Bits, string Why, bool IsCertain) OfCurve(NamedTarget target, KeyUsages bits)
    {
        if ((bits & Encipherment) != 0 && BaselineRequirements.IsIssuedSince(StandardDates.Rfc8813, target))
            return (bits & Encipherment, "an elliptic key encrypts nothing (RFC 8813)", true);
        return IsEndEntity(target) && BaselineRequirements.IsIssuedSince(BaselineRequirements.First, target)
            ? (bits & (Encipherment | KeyUsages.EncipherOnly | KeyUsages.DecipherOnly), "an elliptic key signs or agrees on a key (RFC 5480)", false)
            : (KeyUsages.None, "", true);
    }

    /// <summary>True for a certificate that is no CA's and that a CA has issued, and for a request for one.</summary>
    public static bool IsEndEntity(NamedTarget target) =>
        !target.IsAuthority && target.Purpose is not (Purpose.Authority or Purpose.SelfSigned) && target is not CertificateTarget { IsSelfIssued: true };

    private static bool IsOne(KeyUsages bits) => (bits & (bits - 1)) == 0;
}
