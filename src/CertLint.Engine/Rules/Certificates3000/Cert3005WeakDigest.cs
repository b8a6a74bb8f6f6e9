using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A signature with a digest of which collisions can be made, or that is too short (NIST SP 800-131A; BR 7.1.3). Who asks for
/// an authority may ask for its own certificate, on whose signature nobody relies.
/// </summary>
internal sealed class Cert3005WeakDigest : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3005",
        "Signature algorithm is weak",
        RuleCategory.Certificates,
        new RuleLevels(Level.Policy, Level.Policy, Level.Off) { SelfSigned = Level.Policy, AuthorityConfig = Level.Suggestion },
        "NIST SP 800-131A; RFC 6151; BR 7.1.3");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        // EdDSA has a digest of its own, whatever else is asked for (RFC 8032).
        if (context.Target.Digest is not { } digest || context.Target.Key is { Value.Algorithm: KeyAlgorithm.Edwards })
            return [];
        return digest.Value switch
        {
            "sha1" or "sha" or "md5" or "md4" or "md2" or "md5sha1" =>
                [Found(digest, "is broken: two texts with the same digest can be made")],
            // 128 bits, from DES (ISO/IEC 10118-2).
            "mdc2" => [Found(digest, "is too short and no longer used")],
            // No attack is known, but 160 bits give 80 bits of strength, and SP 800-131A asks for 112.
            "ripemd160" or "rmd160" or "ripemd" =>
                [Found(digest, "is shorter than NIST allows for signatures") with { AtMost = Level.Suggestion }],
            _ => [],
        };
    }

    private static Judgement Found(Placed<string> digest, string reason) =>
        new($"The digest '{digest.Value}' {reason}; sign with sha256.") { Place = digest.Place, Value = digest.Value };
}
