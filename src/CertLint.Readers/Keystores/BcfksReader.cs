using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Recognises BouncyCastle's keystores for FIPS by their structure: an ObjectStore, whose data are mostly encrypted, and a
/// check of its integrity. Nothing in them is read.
/// </summary>
internal static class BcfksReader
{
    private const string None = "it is no BCFKS keystore";

    /// <summary>The keystore, without entries; null where the content is none.</summary>
    /// <param name="path">Full path, for the file's name.</param>
    /// <param name="content">The whole file.</param>
    public static DocumentModel? Read(string path, byte[] content)
    {
        if (!IsObjectStore(content))
            return null;
        var contents = new KeystoreContents(path, KeystoreType.Bcfks, new EntryKeys()) { IsClosed = true };
        contents.Leave("it is a BCFKS keystore, and CertLint does not read those");
        return contents.ToModel();
    }

    private static bool IsObjectStore(byte[] content)
    {
        if (content.Length < 2 || content[0] != 0x30)
            return false;
        try
        {
            var store = AsnReading.ReaderOf(content).Enter(Asn1Tag.Sequence, None);
            var data = store.Enter(Asn1Tag.Sequence, None);
            return (IsEncrypted(data) || IsClear(data)) && IsIntegrityCheck(store);
        }
        catch (Exception exception) when (exception is MalformedContentException or AsnContentException)
        {
            return false;
        }
    }

    // EncryptedObjectStoreData: algorithm, octets.
    private static bool IsEncrypted(AsnReader data)
    {
        if (!data.IsAt(Asn1Tag.Sequence))
            return false;
        _ = data.Enter(Asn1Tag.Sequence, None).Oid(Asn1Tag.ObjectIdentifier, None);
        _ = data.Encoding(Asn1Tag.PrimitiveOctetString, None);
        return !data.HasData;
    }

    // ObjectStoreData: version, algorithm, two times, entries.
    private static bool IsClear(AsnReader data)
    {
        if (!data.IsAt(Asn1Tag.Integer))
            return false;
        _ = data.Encoding(Asn1Tag.Integer, None);
        _ = data.Enter(Asn1Tag.Sequence, None).Oid(Asn1Tag.ObjectIdentifier, None);
        _ = data.Encoding(Asn1Tag.GeneralizedTime, None);
        _ = data.Encoding(Asn1Tag.GeneralizedTime, None);
        return data.IsAt(Asn1Tag.Sequence);
    }

    // Algorithm, derivation of its key, code; or, where a key signs the store, [0] SignatureCheck.
    private static bool IsIntegrityCheck(AsnReader store)
    {
        if (store.IsAt(AsnReading.Context(0, isConstructed: true)))
            return true;
        var check = store.Enter(Asn1Tag.Sequence, None);
        _ = check.Enter(Asn1Tag.Sequence, None).Oid(Asn1Tag.ObjectIdentifier, None);
        _ = check.Enter(Asn1Tag.Sequence, None).Oid(Asn1Tag.ObjectIdentifier, None);
        _ = check.Encoding(Asn1Tag.PrimitiveOctetString, None);
        return true;
    }
}
