using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>What the Baseline Requirements want of the key usages of a TLS server's certificate (BR 7.1.2.7.10, 7.1.2.7.11).</summary>
internal static class PublicKeyUsage
{
    /// <summary>What is wrong by them; nothing where they do not hold or all is right.</summary>
    public static IEnumerable<Judgement> Judge(NameContext context)
    {
        // In a request it is the CA that decides.
        if (context.Target is not CertificateTarget { IsAuthority: false } certificate || !context.IsPublicTls
            || !BaselineRequirements.IsIssuedSince(BaselineRequirements.First, certificate))
            yield break;
        if (certificate.IsCritical(ExtensionIds.ExtendedKeyUsage) is null && certificate.ExtendedKeyUsages is null)
        {
            yield return new Judgement("The certificate has no extendedKeyUsage, which the Baseline Requirements want of every TLS server; have it issued again with serverAuth.");
            yield break;
        }

        var isProfiled = BaselineRequirements.IsIssuedSince(BaselineRequirements.Profiles, certificate);
        if (isProfiled && certificate.IsCritical(ExtensionIds.ExtendedKeyUsage) == true)
            yield return new Judgement("The extendedKeyUsage is critical, which the Baseline Requirements forbid; have the certificate issued again without 'critical'.");
        if (certificate.ExtendedKeyUsages is { } purposes && (isProfiled ? Purposes(purposes) : OldPurposes(purposes)) is { } purpose)
            yield return purpose;
        if (isProfiled && certificate is { KeyUsage.Value: var bits, Key.Value.Algorithm: KeyAlgorithm.EllipticCurve } && OfCurve(bits) is { } usage)
            yield return usage with { Place = certificate.KeyUsage.Place };
    }

    /// <summary>The bits of keyUsage that <see cref="Judge"/> says are forbidden.</summary>
    public static KeyUsages Forbidden(NameContext context) =>
        context.Target is CertificateTarget { IsAuthority: false, Key.Value.Algorithm: KeyAlgorithm.EllipticCurve, KeyUsage: { } usage }
        && BaselineRequirements.HoldSince(BaselineRequirements.Profiles, context.Target, context.Policy)
            ? usage.Value & KeyUsages.NonRepudiation
            : KeyUsages.None;

    private static Judgement? Purposes(IReadOnlyList<string> purposes)
    {
        if (purposes.FirstOrDefault(IsForbidden) is { } forbidden)
            return new Judgement($"The extendedKeyUsage has {UsageNames.Of(forbidden)}, which the Baseline Requirements forbid to a TLS server; have the certificate issued again without it.");
        if (!purposes.Contains(KeyPurposes.ServerAuthentication, StringComparer.Ordinal))
            return new Judgement("The extendedKeyUsage lacks serverAuth, which the Baseline Requirements want of a TLS server; have the certificate issued again with it.");
        return purposes.FirstOrDefault(purpose => purpose is not (KeyPurposes.ServerAuthentication or KeyPurposes.ClientAuthentication)) is { } other
            ? NotRecommended(other)
            : null;
    }

    // BR 7.1.2.3 f up to version 1.8.
    private static Judgement? OldPurposes(IReadOnlyList<string> purposes)
    {
        if (!purposes.Any(purpose => purpose is KeyPurposes.ServerAuthentication or KeyPurposes.ClientAuthentication))
            return new Judgement("The extendedKeyUsage has neither serverAuth nor clientAuth, of which the Baseline Requirements want one; have the certificate issued again with it.");
        return purposes.FirstOrDefault(purpose => purpose is KeyPurposes.Any or KeyPurposes.CodeSigning or KeyPurposes.TimeStamping or KeyPurposes.OcspSigning
            or KeyPurposes.IpsecEndSystem or KeyPurposes.IpsecTunnel or KeyPurposes.IpsecUser
            or KeyPurposes.MicrosoftServerGatedCrypto or KeyPurposes.NetscapeServerGatedCrypto) is { } other
            ? NotRecommended(other)
            : null;
    }

    private static bool IsForbidden(string purpose) => purpose is KeyPurposes.Any or KeyPurposes.CodeSigning or KeyPurposes.TimeStamping
        or KeyPurposes.OcspSigning or KeyPurposes.EmailProtection or KeyPurposes.PrecertificateSigning;

    private static Judgement NotRecommended(string purpose) => new(
        $"The extendedKeyUsage has {UsageNames.Of(purpose)}, which the Baseline Requirements do not recommend for a TLS server; leave it out of the next request.")
    {
        AtMost = Level.Suggestion,
    };

    private static Judgement? OfCurve(KeyUsages bits)
    {
        const KeyUsages allowed = KeyUsages.DigitalSignature | KeyUsages.KeyAgreement;
        if ((bits & KeyUsages.DigitalSignature) == 0)
            return new Judgement("The keyUsage lacks digitalSignature, which the Baseline Requirements want of a certificate with an elliptic key; have it issued again with it.");
        if ((bits & KeyUsages.NonRepudiation) != 0)
            return new Judgement("The keyUsage has nonRepudiation, but the Baseline Requirements allow an elliptic key only digitalSignature and keyAgreement; have the certificate issued again without it.");
        return (bits & allowed) != allowed ? null : new Judgement(
            "The keyUsage has keyAgreement, which the Baseline Requirements do not recommend for an elliptic key; leave it out of the next request.")
        {
            AtMost = Level.Suggestion,
        };
    }
}
