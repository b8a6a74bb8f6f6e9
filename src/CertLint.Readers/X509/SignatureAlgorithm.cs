using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>The algorithm of a signature: AlgorithmIdentifier (RFC 5280 4.1.1.2).</summary>
/// <param name="Oid">Its object identifier.</param>
/// <param name="Digest">
/// The digest that it signs, in lower case without a hyphen; null where it has none of its own (Ed25519), or none that is known.
/// </param>
internal readonly record struct SignatureAlgorithm(string Oid, string? Digest)
{
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string Sha1 = "sha1";

    // RFC 3279, 4055, 5758, 8692, the OIW's and NIST's registers.
    private static readonly Dictionary<string, string> Digests = new(StringComparer.Ordinal)
    {
        ["1.2.840.113549.1.1.2"] = "md2",
        ["1.2.840.113549.1.1.3"] = "md4",
        ["1.2.840.113549.1.1.4"] = "md5",
        ["1.2.840.113549.1.1.5"] = Sha1,
        ["1.2.840.113549.1.1.11"] = "sha256",
        ["1.2.840.113549.1.1.12"] = "sha384",
        ["1.2.840.113549.1.1.13"] = "sha512",
        ["1.2.840.113549.1.1.14"] = "sha224",
        ["1.2.840.113549.1.1.15"] = "sha512224",
        ["1.2.840.113549.1.1.16"] = "sha512256",
        ["1.3.14.3.2.3"] = "md5",
        ["1.3.14.3.2.13"] = "sha",
        ["1.3.14.3.2.15"] = "sha",
        ["1.3.14.3.2.27"] = Sha1,
        ["1.3.14.3.2.29"] = Sha1,
        ["1.3.36.3.3.1.2"] = "ripemd160",
        ["1.2.840.10040.4.3"] = Sha1,
        ["1.2.840.10045.4.1"] = Sha1,
        ["1.2.840.10045.4.3.1"] = "sha224",
        ["1.2.840.10045.4.3.2"] = "sha256",
        ["1.2.840.10045.4.3.3"] = "sha384",
        ["1.2.840.10045.4.3.4"] = "sha512",
        ["2.16.840.1.101.3.4.3.1"] = "sha224",
        ["2.16.840.1.101.3.4.3.2"] = "sha256",
        ["2.16.840.1.101.3.4.3.3"] = "sha384",
        ["2.16.840.1.101.3.4.3.4"] = "sha512",
        ["2.16.840.1.101.3.4.3.5"] = "sha3224",
        ["2.16.840.1.101.3.4.3.6"] = "sha3256",
        ["2.16.840.1.101.3.4.3.7"] = "sha3384",
        ["2.16.840.1.101.3.4.3.8"] = "sha3512",
        ["2.16.840.1.101.3.4.3.9"] = "sha3224",
        ["2.16.840.1.101.3.4.3.10"] = "sha3256",
        ["2.16.840.1.101.3.4.3.11"] = "sha3384",
        ["2.16.840.1.101.3.4.3.12"] = "sha3512",
        ["2.16.840.1.101.3.4.3.13"] = "sha3224",
        ["2.16.840.1.101.3.4.3.14"] = "sha3256",
        ["2.16.840.1.101.3.4.3.15"] = "sha3384",
        ["2.16.840.1.101.3.4.3.16"] = "sha3512",
        ["1.2.156.10197.1.501"] = "sm3",
    };

    // Of RSASSA-PSS the parameters name the digest itself.
    private static readonly Dictionary<string, string> Hashes = new(StringComparer.Ordinal)
    {
        ["1.2.840.113549.2.2"] = "md2",
        ["1.2.840.113549.2.4"] = "md4",
        ["1.2.840.113549.2.5"] = "md5",
        ["1.3.14.3.2.26"] = Sha1,
        ["2.16.840.1.101.3.4.2.1"] = "sha256",
        ["2.16.840.1.101.3.4.2.2"] = "sha384",
        ["2.16.840.1.101.3.4.2.3"] = "sha512",
        ["2.16.840.1.101.3.4.2.4"] = "sha224",
        ["2.16.840.1.101.3.4.2.5"] = "sha512224",
        ["2.16.840.1.101.3.4.2.6"] = "sha512256",
        ["2.16.840.1.101.3.4.2.7"] = "sha3224",
        ["2.16.840.1.101.3.4.2.8"] = "sha3256",
        ["2.16.840.1.101.3.4.2.9"] = "sha3384",
        ["2.16.840.1.101.3.4.2.10"] = "sha3512",
    };

    private static readonly Asn1Tag HashAlgorithm = AsnReading.Context(0, isConstructed: true);

    /// <summary>Reads the elements of an AlgorithmIdentifier.</summary>
    /// <exception cref="MalformedContentException">It names no algorithm.</exception>
    public static SignatureAlgorithm Read(AsnReader algorithm, string reason)
    {
        var oid = algorithm.Oid(Asn1Tag.ObjectIdentifier, reason);
        return new SignatureAlgorithm(oid, oid == RsaPss ? PssDigest(algorithm) : Find(Digests, oid));
    }

    // RSASSA-PSS-params (RFC 4055 3.1): without a hashAlgorithm it is SHA-1.
    private static string? PssDigest(AsnReader parameters)
    {
        const string malformed = "its RSASSA-PSS-params are malformed";
        try
        {
            if (!parameters.HasData)
                return null;
            var fields = parameters.Enter(Asn1Tag.Sequence, malformed);
            return fields.IsAt(HashAlgorithm)
                ? Find(Hashes, fields.Enter(HashAlgorithm, malformed).Enter(Asn1Tag.Sequence, malformed).Oid(Asn1Tag.ObjectIdentifier, malformed))
                : Sha1;
        }
        catch (MalformedContentException)
        {
            return null;
        }
    }

    private static string? Find(Dictionary<string, string> names, string oid) => names.TryGetValue(oid, out var name) ? name : null;
}
