using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>The <c>tls_private_key</c> resources of a file, by the references to them.</summary>
internal sealed class TlsKeys
{
    private const string ResourceType = "tls_private_key";

    private readonly Dictionary<string, HclBlock> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Collects the keys of a file.</summary>
    public TlsKeys(IEnumerable<HclBlock> resources)
    {
        foreach (var resource in resources)
        {
            if (resource.Labels[0].Text == ResourceType && !keys.ContainsKey(resource.Labels[1].Text))
                keys.Add(resource.Labels[1].Text, resource);
        }
    }

    /// <summary>
    /// The key that <c>private_key_pem</c> refers to; null where it stands elsewhere. Its place is that of the size or curve in
    /// the key's own resource, so only the first certificate of a key gets it.
    /// </summary>
    public Placed<KeyParameters>? Of(HclExpression? reference) =>
        TerraformValues.ReferenceTo(ResourceType, reference) is { } name && keys.TryGetValue(name, out var key) && taken.Add(name)
            ? ParametersOf(key)
            : null;

    private static Placed<KeyParameters>? ParametersOf(HclBlock key)
    {
        if (key.Body["algorithm"] is not HclText { Text: { IsKnown: true } algorithm })
            return null;
        switch (algorithm.Text)
        {
            case "RSA":
                // The provider's default.
                if (key.Body["rsa_bits"] is not { } written)
                    return new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, 2048), algorithm.Span);
                return TerraformValues.Number(written) is { } bits
                    ? new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits.Value), bits.Place)
                    : null;
            case "ECDSA":
                if (key.Body["ecdsa_curve"] is not { } curve)
                    return new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.EllipticCurve, 224, "P224"), algorithm.Span);
                return curve is HclText { Text: { IsKnown: true, Text: "P224" or "P256" or "P384" or "P521" } named }
                    ? new Placed<KeyParameters>(
                        new KeyParameters(KeyAlgorithm.EllipticCurve, int.Parse(named.Text.Substring(1), System.Globalization.CultureInfo.InvariantCulture), named.Text),
                        named.Span)
                    : null;
            case "ED25519":
                return new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Edwards, 256, "Ed25519"), algorithm.Span);
            default:
                return null;
        }
    }
}
