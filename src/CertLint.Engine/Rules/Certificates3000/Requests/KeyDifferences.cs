using CertLint.Model;

namespace CertLint.Rules.Certificates3000.Requests;

/// <summary>Holds the key and the digest of a request against those that its config asks for.</summary>
internal static class KeyDifferences
{
    /// <summary>The differences.</summary>
    public static IEnumerable<RequestDifference> Between(RequestTarget request, ConfigTarget config)
    {
        if (config.Key is { Value: var meant } && request.Key is { Value: var said } && Differ(meant, said))
            yield return new RequestDifference("key", Shown(said), Shown(meant));
        // Ed25519 and Ed448 sign without a digest of one's choice.
        if (config.Digest is { } digest && request is { Digest: { } used, Key.Value.Algorithm: KeyAlgorithm.Rsa or KeyAlgorithm.EllipticCurve }
            && !string.Equals(digest.Value, used.Value, StringComparison.OrdinalIgnoreCase))
        {
            yield return new RequestDifference("digest", "digest " + Display.Of(used.Value), "digest " + Display.Of(digest.Value));
        }
    }

    // What only one of them shows is not compared; of a curve the size tells, which has one name in each format.
    private static bool Differ(KeyParameters meant, KeyParameters said)
    {
        if (meant.Algorithm == KeyAlgorithm.Unknown || said.Algorithm == KeyAlgorithm.Unknown)
            return false;
        return meant.Algorithm != said.Algorithm || (meant.Bits is { } asked && said.Bits is { } bits && asked != bits);
    }

    private static string Shown(KeyParameters key)
    {
        var name = key.Algorithm switch
        {
            KeyAlgorithm.Rsa => "RSA",
            KeyAlgorithm.Dsa => "DSA",
            KeyAlgorithm.EllipticCurve => "elliptic curve",
            _ => "Edwards curve",
        };
        return key.Bits is { } bits ? $"a key of {bits} bits ({name})" : $"a key of the kind {name}";
    }
}
