using CertLint.Model;

namespace CertLint.Writers;

/// <summary>What to know about a certificate by what it is for; where it comes from stands in the rule named, or beside the sentence.</summary>
public static class PlanNotes
{
    // "exploring-certificates" of ServiceNow's documentation.
    private const int LargestNamedKey = 2048;

    /// <summary>What to know about certificates for this.</summary>
    public static IReadOnlyList<string> Of(Usage usage) => usage switch
    {
        // Chrome Root Program Policy 1.8, 1.3.2; ServiceNow's documentation, "t_CreateAProtocolProfile", "set-up-mutual-auth".
        Usage.Client =>
        [
            "Public CAs stop issuing clientAuth: Chrome's root programme allows them only serverAuth in what they issue for TLS from 2027-03-15 on,"
            + " and many have left clientAuth out since 2025 (certlint explain CERT3016). Use a CA that issues client certificates: a private one, or a"
            + " hierarchy of a public CA that browsers do not trust. The other side must trust that CA.",
            "ServiceNow: calls to an instance need that CA registered there, and the certificate in PEM; an instance's own calls need the key with the"
            + " complete chain in a Java keystore or PKCS #12.",
        ],
        Usage.Server =>
        [
            "A public CA issues this; clientAuth is left out, since public CAs stop issuing it (certlint explain CERT3016).",
            "Say 'certlint.usage = server' for the file in .editorconfig, and no suggestion speaks of mutual TLS (certlint explain CERT3007).",
        ],
        // "JWT-Bearer-token-support", and CERT3006, which is off for signatures.
        Usage.Signing =>
        [
            "For JWT and SAML the other side verifies with the certificate that it was given, so a self-signed one may do where it accepts that"
            + " (certlint explain CERT3006). ServiceNow names RSA with SHA-256 as the only algorithm for a JWT.",
        ],
        _ => [],
    };

    /// <summary>What to know about the key of a plan.</summary>
    public static IReadOnlyList<string> OfKey(RequestPlan plan) => plan.KeyBits > LargestNamedKey
        ? [$"ServiceNow's documentation names keys of up to {LargestNamedKey} bits for the certificates of an instance; try one of {plan.KeyBits} first."]
        : [];
}
