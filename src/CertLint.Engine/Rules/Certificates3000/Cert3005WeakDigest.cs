using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A signature with a digest of which collisions can be made, or that is too short (NIST SP 800-131A; BR 7.1.3), or whose algorithm
/// is written otherwise than its RFC says. Who asks for an authority may ask for its own certificate, on whose signature nobody
/// relies.
/// </summary>
internal sealed class Cert3005WeakDigest : NameRule
{
    /// <summary>BR 7.1.3: no new certificate with SHA-1 since.</summary>
    private static readonly DateTimeOffset NoSha1 = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3005",
        "Signature algorithm is weak",
        RuleCategory.Certificates,
        new RuleLevels(Level.Policy, Level.Policy, Level.Policy) { SelfSigned = Level.Policy, AuthorityConfig = Level.Suggestion },
        "RFC 5280 4.1.1.2; NIST SP 800-131A; RFC 6151; BR 7.1.3");

    public override IReadOnlyList<Judgement> Judge(NameContext context) =>
        (OnDigest(context.Target) ?? SignatureWriting.Judge(context)) is { } judgement ? [judgement] : [];

    private static Judgement? OnDigest(NamedTarget target)
    {
        if (target.Digest is not { } digest)
            return null;
        return target is CertificateTarget certificate ? OfCertificate(certificate, digest) : OfRequest(target, digest);
    }

    // EdDSA has a digest of its own, whatever else is asked for (RFC 8032).
    private static Judgement? OfRequest(NamedTarget target, Placed<string> digest) =>
        target.Key is { Value.Algorithm: KeyAlgorithm.Edwards } ? null : Weakness(digest) is var (reason, most)
            ? new Judgement($"The digest '{digest.Value}' {reason}; sign with sha256.") { Place = digest.Place, Value = digest.Value, AtMost = most }
            : null;

    private static Judgement? OfCertificate(CertificateTarget certificate, Placed<string> digest)
    {
        if (SignatureWriting.IsTrustAnchor(certificate)
            || (digest.Value == "sha1" && !BaselineRequirements.IsIssuedSince(NoSha1, certificate))
            || Weakness(digest) is not var (reason, most))
        {
            return null;
        }

        return new Judgement($"The certificate is signed with the digest '{digest.Value}', which {reason}; get a new one that is signed with sha256.")
        {
            Place = digest.Place, Value = digest.Value, AtMost = most,
        };
    }

    private static (string Reason, Level? AtMost)? Weakness(Placed<string> digest) => digest.Value switch
    {
        "sha1" or "sha" or "md5" or "md4" or "md2" or "md5sha1" => ("is broken: two texts with the same digest can be made", null),
        // 128 bits, from DES (ISO/IEC 10118-2).
        "mdc2" => ("is too short and no longer used", null),
        // No attack is known, but 160 bits give 80 bits of strength, and SP 800-131A asks for 112.
        "ripemd160" or "rmd160" or "ripemd" => ("is shorter than NIST allows for signatures", Level.Suggestion),
        _ => null,
    };
}
