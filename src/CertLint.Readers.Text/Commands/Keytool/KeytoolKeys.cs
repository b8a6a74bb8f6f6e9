using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>The key and the signature that a keytool command asks for.</summary>
internal static class KeytoolKeys
{
    private const string With = "with";

    /// <summary>
    /// The key; null where the command leaves its algorithm to keytool, whose default depends on the Java version.
    /// </summary>
    public static Placed<KeyParameters>? Of(KeytoolOptions options)
    {
        if (options.ValueOf("keyalg") is not { IsKnown: true } written)
            return null;
        var size = options.ValueOf("keysize");
        var bits = size?.ToNumber();
        var place = bits is null ? written.Span : size!.Span;
        return written.Text.ToUpperInvariant() switch
        {
            "RSA" or "RSASSA-PSS" when bits is not null => Key(KeyAlgorithm.Rsa, bits, null, place),
            "DSA" => Key(KeyAlgorithm.Dsa, bits, null, place),
            "EC" when options.ValueOf("groupname") is { IsKnown: true } group => Key(KeyAlgorithm.EllipticCurve, null, group.Text, group.Span),
            "EC" when bits is not null => Key(KeyAlgorithm.EllipticCurve, bits, null, place),
            "ED25519" or "ED448" or "EDDSA" => Key(KeyAlgorithm.Edwards, null, null, written.Span),
            _ => null,
        };
    }

    /// <summary>The digest of <c>-sigalg SHA256withRSA</c>.</summary>
    public static Placed<string>? DigestOf(KeytoolOptions options)
    {
        if (options.ValueOf("sigalg") is not { IsKnown: true } written)
            return null;
        var with = written.Text.IndexOf(With, StringComparison.OrdinalIgnoreCase);
        return with > 0 ? new Placed<string>(WordText.DigestName(written.Text.Substring(0, with)), written.Span) : null;
    }

    private static Placed<KeyParameters> Key(KeyAlgorithm algorithm, int? bits, string? curve, SourceSpan place) =>
        new(new KeyParameters(algorithm, bits, curve), place);
}
