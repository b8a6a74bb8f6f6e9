namespace CertLint.Names;

/// <summary>
/// The names that .NET's <c>Oid</c> knows on every platform, in any case. All of them, hash functions and curves too, are
/// attribute keys to <c>X500DistinguishedName</c> on Linux.
/// </summary>
internal static class DotNetObjectNames
{
    private static readonly Dictionary<string, string> Oids = KeyTable.Parse(
        // Attribute types: Windows' CertStrToName knows them too.
        "2.5.4.3 CN;2.5.4.4 SN;2.5.4.5 SERIALNUMBER;2.5.4.6 C;2.5.4.7 L;2.5.4.8 S ST;2.5.4.9 STREET;2.5.4.10 O;2.5.4.11 OU;" +
        "2.5.4.12 T;2.5.4.13 Description;2.5.4.17 PostalCode;2.5.4.18 POBox;2.5.4.20 Phone;2.5.4.24 X21Address;2.5.4.42 G;" +
        "2.5.4.43 I;2.5.4.46 dnQualifier;0.9.2342.19200300.100.1.25 DC;1.2.840.113549.1.9.1 E");

    private static readonly Dictionary<string, string> OtherOids = KeyTable.Parse(
        // Hashes, ciphers, key wrapping.
        "1.2.840.113549.2.2 md2;1.2.840.113549.2.4 md4;1.2.840.113549.2.5 md5;1.3.14.3.2.26 sha1;" +
        "2.16.840.1.101.3.4.2.1 sha256;2.16.840.1.101.3.4.2.2 sha384;2.16.840.1.101.3.4.2.3 sha512;" +
        "1.2.840.113549.3.2 rc2;1.2.840.113549.3.4 rc4;1.3.14.3.2.7 des;1.2.840.113549.3.7 3des;" +
        "2.16.840.1.101.3.4.1.2 aes128;2.16.840.1.101.3.4.1.22 aes192;2.16.840.1.101.3.4.1.42 aes256;" +
        "2.16.840.1.101.3.4.1.5 aes128wrap;2.16.840.1.101.3.4.1.25 aes192wrap;2.16.840.1.101.3.4.1.45 aes256wrap;" +
        "1.2.840.113549.1.9.16.3.5 ESDH;1.2.840.113549.1.9.16.3.6 CMS3DESwrap;1.2.840.113549.1.9.16.3.7 CMSRC2wrap;" +
        // Keys and signatures.
        "1.2.840.113549.1.1.1 RSA;1.2.840.113549.1.1.2 md2RSA;1.2.840.113549.1.1.3 md4RSA;1.2.840.113549.1.1.4 md5RSA;" +
        "1.2.840.113549.1.1.5 sha1RSA;1.2.840.113549.1.1.7 RSAES_OAEP;1.2.840.113549.1.1.8 mgf1;" +
        "1.2.840.113549.1.1.10 RSASSA-PSS;1.2.840.113549.1.1.11 sha256RSA;1.2.840.113549.1.1.12 sha384RSA;" +
        "1.2.840.113549.1.1.13 sha512RSA;1.2.840.10040.4.1 DSA;1.2.840.10040.4.3 sha1DSA;1.3.14.3.2.27 dsaSHA1;" +
        "1.2.840.10046.2.1 DH;1.2.840.10045.2.1 ECC;1.2.840.10045.4.1 sha1ECDSA;1.2.840.10045.4.3 specifiedECDSA;" +
        "1.2.840.10045.4.3.2 sha256ECDSA;1.2.840.10045.4.3.3 sha384ECDSA;1.2.840.10045.4.3.4 sha512ECDSA;" +
        "1.3.133.16.840.63.0.2 ECDH_STD_SHA1_KDF;1.3.132.1.11.1 ECDH_STD_SHA256_KDF;1.3.132.1.11.2 ECDH_STD_SHA384_KDF;" +
        "2.16.840.1.101.2.1.1.19 mosaicUpdatedSig;2.16.840.1.101.2.1.1.20 mosaicKMandUpdSig;1.3.6.1.5.5.7.6.2 NO_SIGN;" +
        // Curves.
        "1.2.840.10045.3.1.7 ECDSA_P256 nistP256 secP256r1 x962P256v1 ECDH_P256;" +
        "1.3.132.0.34 ECDSA_P384 nistP384 secP384r1 ECDH_P384;1.3.132.0.35 ECDSA_P521 nistP521 secP521r1 ECDH_P521;" +
        "1.2.840.10045.3.1.1 nistP192;1.3.132.0.33 nistP224;1.3.132.0.8 secP160r1;1.3.132.0.9 secP160k1;" +
        "1.3.132.0.10 secP256k1;1.3.132.0.30 secP160r2;1.3.132.0.31 secP192k1;1.3.132.0.32 secP224k1;" +
        "1.2.840.10045.3.1.2 x962P192v2;1.2.840.10045.3.1.3 x962P192v3;1.2.840.10045.3.1.4 x962P239v1;" +
        "1.2.840.10045.3.1.5 x962P239v2;1.2.840.10045.3.1.6 x962P239v3;2.23.43.1.4.9 wtls9;" +
        "1.2.156.11235.1.1.2.1 ec192wapi;" +
        "1.3.36.3.3.2.8.1.1.1 brainpoolP160r1;1.3.36.3.3.2.8.1.1.2 brainpoolP160t1;1.3.36.3.3.2.8.1.1.3 brainpoolP192r1;" +
        "1.3.36.3.3.2.8.1.1.4 brainpoolP192t1;1.3.36.3.3.2.8.1.1.5 brainpoolP224r1;1.3.36.3.3.2.8.1.1.6 brainpoolP224t1;" +
        "1.3.36.3.3.2.8.1.1.7 brainpoolP256r1;1.3.36.3.3.2.8.1.1.8 brainpoolP256t1;1.3.36.3.3.2.8.1.1.9 brainpoolP320r1;" +
        "1.3.36.3.3.2.8.1.1.10 brainpoolP320t1;1.3.36.3.3.2.8.1.1.11 brainpoolP384r1;1.3.36.3.3.2.8.1.1.12 brainpoolP384t1;" +
        "1.3.36.3.3.2.8.1.1.13 brainpoolP512r1;1.3.36.3.3.2.8.1.1.14 brainpoolP512t1;" +
        // Policy qualifiers and TPM attributes (TCG).
        "1.3.6.1.5.5.7.2.1 CPS;2.23.133.2.1 TPMManufacturer;2.23.133.2.2 TPMModel;2.23.133.2.3 TPMVersion");

    /// <summary>By OID, the first of its names.</summary>
    private static readonly Dictionary<string, string> FirstNames = IndexOids();

    /// <summary>All names.</summary>
    internal static IEnumerable<string> Names => Oids.Keys.Concat(OtherOids.Keys);

    /// <summary>The names of X.500 attribute types, which .NET knows without the platform's help.</summary>
    public static IEnumerable<string> AttributeNames => Oids.Keys;

    /// <summary>True for one of <see cref="AttributeNames"/>.</summary>
    public static bool IsAttribute(string name) => Oids.ContainsKey(name);

    /// <summary>The name under which .NET shows an OID, or null.</summary>
    public static string? NameOf(string oid) => FirstNames.TryGetValue(oid, out var name) ? name : null;

    /// <summary>All names of an OID.</summary>
    public static IEnumerable<string> NamesOf(string oid) => KeyTable.KeysOf(Oids, oid).Concat(KeyTable.KeysOf(OtherOids, oid));

    /// <summary>The OID of a name, or null.</summary>
    public static string? OidOf(string name) =>
        Oids.TryGetValue(name, out var oid) || OtherOids.TryGetValue(name, out oid) ? oid : null;

    private static Dictionary<string, string> IndexOids()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Oids.Concat(OtherOids))
        {
            if (!names.ContainsKey(entry.Value))
                names.Add(entry.Value, entry.Key);
        }

        return names;
    }
}
