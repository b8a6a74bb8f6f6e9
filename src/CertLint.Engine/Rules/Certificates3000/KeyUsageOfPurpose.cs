using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// Whether keyUsage and extendedKeyUsage can be meant together: a certificate is used for what both allow (RFC 5280 4.2.1.12,
/// which lists the bits that fit each purpose).
/// </summary>
internal static class KeyUsageOfPurpose
{
    private const KeyUsages Signature = KeyUsages.DigitalSignature;
    private const KeyUsages Exchange = KeyUsages.KeyEncipherment | KeyUsages.KeyAgreement;

    /// <summary>What is wrong; null where nothing is, or where not all purposes are known here.</summary>
    /// <param name="target">What has both extensions.</param>
    /// <param name="bits">Its keyUsage, without bits of which something else has been said.</param>
    public static Judgement? Judge(NamedTarget target, KeyUsages bits)
    {
        if (target.ExtendedKeyUsages is not { Count: > 0 } purposes || bits == KeyUsages.None
            || !KeyUsageOfKey.IsEndEntity(target) || !BaselineRequirements.IsIssuedSince(StandardDates.Rfc5280, target))
            return null;
        var fitting = KeyUsages.None;
        for (var i = 0; i < purposes.Count; i++)
        {
            if (FittingBits(purposes[i]) is not { } some)
                return null;
            fitting |= some;
        }

        var surplus = bits & ~fitting;
        // A single purpose is for encryption by the one or by the other, never by both.
        if (surplus == KeyUsages.None && (purposes.Count > 1 || (bits & Exchange) != Exchange))
            return null;
        var names = Display.List([.. purposes.Select(UsageNames.Of)]);
        if ((bits & fitting) == KeyUsages.None)
        {
            return new Judgement(
                $"The keyUsage has only {UsageNames.Of(bits)}, with which the key serves no purpose of the extendedKeyUsage ({names}); "
                + $"{KeyUsageOfKey.Advice(target)} with {UsageNames.Of(fitting & (Signature | KeyUsages.NonRepudiation))}.");
        }

        // Requests with more than they need are as many as CAs that leave it out.
        return target.Origin != Origin.Certificate ? null : new Judgement(surplus == KeyUsages.None
            ? $"The keyUsage has both keyEncipherment and keyAgreement, of which {names} uses one; leave out the one that the key cannot do."
            : $"The keyUsage has {UsageNames.Of(surplus)}, which {((surplus & (surplus - 1)) == 0 ? "does" : "do")} not go with the extendedKeyUsage ({names}); leave it out of the next request.")
        {
            AtMost = Level.Suggestion,
        };
    }

    private static KeyUsages? FittingBits(string purpose) => purpose switch
    {
        KeyPurposes.ServerAuthentication => Signature | Exchange,
        KeyPurposes.ClientAuthentication => Signature | KeyUsages.KeyAgreement,
        KeyPurposes.CodeSigning => Signature,
        KeyPurposes.EmailProtection => Signature | KeyUsages.NonRepudiation | Exchange,
        KeyPurposes.TimeStamping or KeyPurposes.OcspSigning => Signature | KeyUsages.NonRepudiation,
        _ => null,
    };
}
