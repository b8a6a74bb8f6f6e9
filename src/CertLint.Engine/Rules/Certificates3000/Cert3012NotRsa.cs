using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A key that is no RSA key and is to sign tokens: the instance verifies a JWT with RS256 only ("RSA 256 is the only algorithm
/// available", ServiceNow's documentation on JWT bearer tokens).
/// </summary>
internal sealed class Cert3012NotRsa : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3012",
        "Key for signing is no RSA key",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Warning, Level.Warning)
        {
            // Nobody but the instance has to trust such a certificate, so it is mostly self-signed. A CA's key signs no tokens.
            SelfSigned = Level.Warning, Authority = Level.Off,
        },
        "ServiceNow: JWT bearer token support");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not { Usage: Usage.Signing, Key: { } key } || NameOf(key.Value) is not { } name || IsTold(context))
            return [];
        return
        [
            new Judgement($"The key is {name}, and a ServiceNow instance verifies a JWT with RSA only (RS256); make an RSA key with 2048 bits or more.")
            {
                Place = key.Place, Value = name,
            },
        ];
    }

    // What is weak is replaced anyway.
    private static bool IsTold(NameContext context) => context.HasFinding("CERT3004");

    private static string? NameOf(KeyParameters key) => key.Algorithm switch
    {
        KeyAlgorithm.EllipticCurve => "an elliptic key",
        KeyAlgorithm.Edwards => "an EdDSA key",
        KeyAlgorithm.Dsa => "a DSA key",
        _ => null,
    };
}
