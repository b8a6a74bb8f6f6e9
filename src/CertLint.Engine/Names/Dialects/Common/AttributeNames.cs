namespace CertLint.Names;

/// <summary>Attribute types by any name that one of the libraries knows, for advice on a key that this one does not.</summary>
internal static class AttributeNames
{
    /// <summary>X.520, RFC 4519, PKCS #9 and the jurisdiction of incorporation; what else has a name is no attribute of a subject.</summary>
    private static readonly string[] Arcs = ["2.5.4.", "0.9.2342.19200300.100.1.", "1.2.840.113549.1.9.", "1.3.6.1.4.1.311.60.2.1."];

    /// <summary>The OID in dotted decimal of an attribute type with this name, in any case, or null.</summary>
    public static string? OidOf(string name)
    {
        var oid = (DotNetObjectNames.IsAttribute(name) ? DotNetObjectNames.OidOf(name) : null)
            ?? BouncyCastleKeys.OidOf(name, BouncyCastleVersion.Cryptography2)
            ?? OpenSslObjects.OidOfIgnoringCase(name);
        return oid is not null && Arcs.Any(arc => oid.StartsWith(arc, StringComparison.Ordinal)) ? oid : null;
    }

    /// <summary>
    /// The OID of what people mean who write this as a key, or null. <c>mail</c> and <c>host</c> are attributes too, and not
    /// those.
    /// </summary>
    public static string? OidMeantBy(string name) => OidOf(KeyCorrections.Find(name) ?? name);
}
