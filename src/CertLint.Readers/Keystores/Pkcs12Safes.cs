using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Walks the safes of a PKCS #12 keystore (RFC 7292 4 and 5). NSS and older tools write BER with indefinite lengths, so that
/// nothing is asked of the form of a length.
/// </summary>
internal sealed class Pkcs12Safes
{
    private const string Malformed = "it is cut off or is no PKCS#12";
    private const string Data = "1.2.840.113549.1.7.1";
    private const string EncryptedData = "1.2.840.113549.1.7.6";
    private const string BagPrefix = "1.2.840.113549.1.12.10.1.";
    private const string X509Certificate = "1.2.840.113549.1.9.22.1";
    private const string FriendlyName = "1.2.840.113549.1.9.20";
    private const string LocalKeyId = "1.2.840.113549.1.9.21";

    // Oracle's trustedKeyUsage.
    private const string TrustedKeyUsage = "2.16.840.1.113894.746875.1.1";

    private static readonly Asn1Tag Explicit = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag EncryptedContent = AsnReading.Context(0, isConstructed: false);

    private readonly List<Pkcs12Bag> bags = [];
    private readonly List<EncryptedSafe> encrypted = [];
    private int elements;

    /// <summary>The bags, in the order in which they were read.</summary>
    public IReadOnlyList<Pkcs12Bag> Bags => bags;

    /// <summary>Safes that a password hides.</summary>
    public IReadOnlyList<EncryptedSafe> Encrypted => encrypted;

    /// <summary>The code that tells whether a password is right; null where there is none that CertLint knows.</summary>
    public Pkcs12Mac? Mac { get; private set; }

    /// <summary>True where there is a code of an algorithm that CertLint does not know.</summary>
    public bool HasUnknownMac { get; private set; }

    /// <summary>True where a safe is hidden from everybody without a certain private key, or the whole is signed.</summary>
    public bool NeedsCertificate { get; private set; }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="MalformedContentException">It is malformed; what stands before is read.</exception>
    public void Read(byte[] content) => Guard(() =>
    {
        var file = AsnReading.ReaderOf(content).Enter(Asn1Tag.Sequence, Malformed);
        _ = file.Encoding(Asn1Tag.Integer, Malformed);
        var (type, inner) = ContentInfo(file);
        if (type != Data)
        {
            NeedsCertificate = true;
            return;
        }

        var authenticated = OctetString(inner);
        if (file.IsAt(Asn1Tag.Sequence))
            HasUnknownMac = (Mac = Pkcs12Mac.Read(file.ReadEncodedValue(), authenticated)) is null;
        for (var safes = Elements(authenticated); safes.HasData;)
            ReadSafe(safes);
    });

    /// <summary>Reads the content of a safe that was opened.</summary>
    /// <exception cref="MalformedContentException">It is malformed; what stands before is read.</exception>
    public void ReadOpened(byte[] content) => Guard(() => ReadBags(Elements(content), 0));

    private static void Guard(Action read)
    {
        try
        {
            read();
        }
        catch (AsnContentException exception)
        {
            throw new MalformedContentException(Malformed, exception);
        }
    }

    private void ReadSafe(AsnReader safes)
    {
        Count();
        var (type, inner) = ContentInfo(safes);
        switch (type)
        {
            case Data:
                ReadBags(Elements(OctetString(inner)), 0);
                break;
            case EncryptedData:
                encrypted.Add(ReadEncrypted(inner));
                break;
            default:
                NeedsCertificate = true;
                break;
        }
    }

    private static EncryptedSafe ReadEncrypted(AsnReader inner)
    {
        var parts = inner.Enter(Asn1Tag.Sequence, Malformed);
        _ = parts.Encoding(Asn1Tag.Integer, Malformed);
        var content = parts.Enter(Asn1Tag.Sequence, Malformed);
        _ = content.Encoding(Asn1Tag.ObjectIdentifier, Malformed);
        var algorithm = content.Encoding(Asn1Tag.Sequence, Malformed);
        return new EncryptedSafe(algorithm, content.ReadOctetString(EncryptedContent));
    }

    private void ReadBags(AsnReader reader, int depth)
    {
        while (reader.HasData)
        {
            Count();
            var parts = reader.Enter(Asn1Tag.Sequence, Malformed);
            var type = parts.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            var value = parts.Enter(Explicit, Malformed);
            if (type == BagPrefix + "6" && depth < KeystoreLimits.BagDepth)
                ReadBags(value.Enter(Asn1Tag.Sequence, Malformed), depth + 1);
            else if (ReadBag(type, value) is { } bag)
                bags.Add(WithAttributes(bag, parts));
        }
    }

    // Lists of revoked certificates are none of our business.
    private static Pkcs12Bag? ReadBag(string type, AsnReader value) => type switch
    {
        BagPrefix + "1" or BagPrefix + "2" => new Pkcs12Bag(KeystoreEntryKind.PrivateKey, null, null, false)
        {
            Key = value.HasData ? value.PeekEncodedValue() : null, IsShrouded = type == BagPrefix + "2",
        },
        BagPrefix + "3" => ReadCertificate(value.Enter(Asn1Tag.Sequence, Malformed)),
        BagPrefix + "5" => new Pkcs12Bag(KeystoreEntryKind.SecretKey, null, null, false),
        _ => null,
    };

    private static Pkcs12Bag? ReadCertificate(AsnReader parts) =>
        parts.Oid(Asn1Tag.ObjectIdentifier, Malformed) != X509Certificate
            ? null
            : new Pkcs12Bag(KeystoreEntryKind.TrustedCertificate, null, null, false)
            {
                Certificate = OctetString(parts.Enter(Explicit, Malformed)).ToArray(),
            };

    private Pkcs12Bag WithAttributes(Pkcs12Bag bag, AsnReader parts)
    {
        if (!parts.IsAt(Asn1Tag.SetOf))
            return bag;
        for (var attributes = parts.Enter(Asn1Tag.SetOf, Malformed); attributes.HasData;)
        {
            Count();
            var attribute = attributes.Enter(Asn1Tag.Sequence, Malformed);
            var type = attribute.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            var values = attribute.Enter(Asn1Tag.SetOf, Malformed);
            bag = type switch
            {
                FriendlyName => bag with { Name = Text(values) },
                LocalKeyId when values.HasData => bag with { KeyId = Hexadecimal.Of(OctetString(values).Span) },
                TrustedKeyUsage => bag with { IsTrusted = true },
                _ => bag,
            };
        }

        return bag;
    }

    private static string? Text(AsnReader values) => values.HasData ? StringDecoding.Decode(values) : null;

    private static (string Type, AsnReader Content) ContentInfo(AsnReader reader)
    {
        var parts = reader.Enter(Asn1Tag.Sequence, Malformed);
        var type = parts.Oid(Asn1Tag.ObjectIdentifier, Malformed);
        return (type, parts.Enter(Explicit, Malformed));
    }

    private static AsnReader Elements(ReadOnlyMemory<byte> content) => AsnReading.ReaderOf(content).Enter(Asn1Tag.Sequence, Malformed);

    // In pieces where the length is indefinite.
    private static ReadOnlyMemory<byte> OctetString(AsnReader reader) => reader.IsAt(Asn1Tag.PrimitiveOctetString)
        ? reader.Contents(Asn1Tag.PrimitiveOctetString, Malformed)
        : reader.ReadOctetString();

    private void Count()
    {
        if (++elements > KeystoreLimits.Entries * 4)
            throw new MalformedContentException($"it has more than {KeystoreLimits.Entries * 4} bags and attributes") { Advice = "split it" };
    }
}

/// <summary>A safe that a password hides.</summary>
/// <param name="Algorithm">The AlgorithmIdentifier.</param>
/// <param name="Content">The encrypted octets.</param>
internal sealed record EncryptedSafe(ReadOnlyMemory<byte> Algorithm, byte[] Content);
