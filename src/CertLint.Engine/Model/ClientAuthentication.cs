namespace CertLint.Model;

/// <summary>
/// What mutual TLS needs of a certificate's extensions (RFC 5280 4.2.1.3, 4.2.1.12); an absent one allows everything.
/// </summary>
public static class ClientAuthentication
{
    /// <summary>True where extendedKeyUsage names purposes, and neither clientAuth nor any is among them.</summary>
    public static bool LacksPurpose(NamedTarget target) => target.ExtendedKeyUsages is { Count: > 0 } usages
        && !usages.Contains(KeyPurposes.ClientAuthentication, StringComparer.Ordinal)
        && !usages.Contains(KeyPurposes.Any, StringComparer.Ordinal);

    /// <summary>
    /// True where keyUsage is there without digitalSignature; a key that signs certificates is a CA's, whatever else is said of it.
    /// </summary>
    public static bool LacksSignature(NamedTarget target) => target.KeyUsage is { } bits
        && (bits.Value & (KeyUsages.DigitalSignature | KeyUsages.KeyCertSign | KeyUsages.CrlSign)) == 0;
}
