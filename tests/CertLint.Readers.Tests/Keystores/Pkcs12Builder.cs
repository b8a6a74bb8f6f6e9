using System.Formats.Asn1;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Writes PKCS #12 (RFC 7292) part by part, so that a test can write what no tool would. Without a MAC.</summary>
internal static class Pkcs12Builder
{
    private const string Data = "1.2.840.113549.1.7.1";
    private const string EncryptedData = "1.2.840.113549.1.7.6";
    private const string BagPrefix = "1.2.840.113549.1.12.10.1.";

    private static readonly Asn1Tag Explicit = new(TagClass.ContextSpecific, 0, isConstructed: true);

    public static byte[] File(params byte[][] safes) => Sequence(writer =>
    {
        writer.WriteInteger(3);
        writer.WriteEncodedValue(ContentInfo(Data, Octets(Sequence(safes))));
    });

    /// <summary>A safe in clear.</summary>
    public static byte[] Safe(params byte[][] bags) => ContentInfo(Data, Octets(Sequence(bags)));

    /// <summary>A safe of another content type.</summary>
    public static byte[] ContentInfo(string type, byte[] content) => Sequence(writer =>
    {
        writer.WriteObjectIdentifier(type);
        using (writer.PushSequence(Explicit))
            writer.WriteEncodedValue(content);
    });

    /// <summary>A safe under a password.</summary>
    public static byte[] EncryptedSafe(byte[] algorithm, byte[] content) => ContentInfo(EncryptedData, Sequence(writer =>
    {
        writer.WriteInteger(0);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Data);
            writer.WriteEncodedValue(algorithm);
            writer.WriteOctetString(content, new Asn1Tag(TagClass.ContextSpecific, 0));
        }
    }));

    /// <summary>PBES2 with PBKDF2 and a cipher in CBC mode (RFC 8018 A).</summary>
    public static byte[] Pbes2(long iterations, string cipher = "2.16.840.1.101.3.4.1.42", int? keyLength = null, string prf = "1.2.840.113549.2.9") =>
        Sequence(writer =>
        {
            writer.WriteObjectIdentifier("1.2.840.113549.1.5.13");
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier("1.2.840.113549.1.5.12");
                    using (writer.PushSequence())
                    {
                        writer.WriteOctetString(new byte[8]);
                        writer.WriteInteger(iterations);
                        if (keyLength is { } length)
                            writer.WriteInteger(length);
                        using (writer.PushSequence())
                            writer.WriteObjectIdentifier(prf);
                    }
                }

                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(cipher);
                    writer.WriteOctetString(new byte[16]);
                }
            }
        });

    /// <summary>pbeWithSHAAnd3-KeyTripleDES-CBC and its kin (RFC 7292 C).</summary>
    public static byte[] Pbe(long iterations, string type = "1.2.840.113549.1.12.1.3") => Sequence(writer =>
    {
        writer.WriteObjectIdentifier(type);
        using (writer.PushSequence())
        {
            writer.WriteOctetString(new byte[8]);
            writer.WriteInteger(iterations);
        }
    });

    public static byte[] Certificate(byte[] der, string? name = null, byte[]? keyId = null, bool isTrusted = false, string form = "1.2.840.113549.1.9.22.1") =>
        Bag(3, Sequence(writer =>
        {
            writer.WriteObjectIdentifier(form);
            using (writer.PushSequence(Explicit))
                writer.WriteOctetString(der);
        }), name, keyId, isTrusted);

    public static byte[] Key(string? name = null, byte[]? keyId = null) => Bag(2, Sequence(), name, keyId);

    public static byte[] Secret(string? name = null) => Bag(5, Sequence(), name);

    public static byte[] Nested(params byte[][] bags) => Bag(6, Sequence(bags));

    public static byte[] Bag(int kind, byte[] value, string? name = null, byte[]? keyId = null, bool isTrusted = false) => Sequence(writer =>
    {
        writer.WriteObjectIdentifier(BagPrefix + kind);
        using (writer.PushSequence(Explicit))
            writer.WriteEncodedValue(value);
        if (name is null && keyId is null && !isTrusted)
            return;
        using (writer.PushSetOf())
        {
            if (name is not null)
                Attribute(writer, "1.2.840.113549.1.9.20", () => writer.WriteCharacterString(UniversalTagNumber.BMPString, name));
            if (keyId is not null)
                Attribute(writer, "1.2.840.113549.1.9.21", () => writer.WriteOctetString(keyId));
            if (isTrusted)
                Attribute(writer, "2.16.840.1.113894.746875.1.1", () => writer.WriteObjectIdentifier("2.5.29.37.0"));
        }
    });

    /// <summary>The same in BER as NSS writes it: lengths indefinite, octet strings in pieces.</summary>
    public static byte[] Indefinite(byte[] der)
    {
        var ber = new List<byte>();
        for (ReadOnlySpan<byte> rest = der; !rest.IsEmpty;)
        {
            var tag = AsnDecoder.ReadEncodedValue(rest, AsnEncodingRules.BER, out var start, out var length, out var consumed);
            var value = rest.Slice(start, length).ToArray();
            if (tag.IsConstructed)
                ber.AddRange([rest[0], 0x80, .. Indefinite(value), 0, 0]);
            else if (rest[0] is 0x04 or 0x80 && value.Length > 20)
                ber.AddRange([(byte)(rest[0] | 0x20), 0x80, .. Octets(value[..20]), .. Octets(value[20..]), 0, 0]);
            else
                ber.AddRange(rest[..consumed]);
            rest = rest[consumed..];
        }

        return [.. ber];
    }

    public static byte[] Octets(byte[] content)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteOctetString(content);
        return writer.Encode();
    }

    public static byte[] Sequence(params byte[][] parts) => Sequence(writer =>
    {
        foreach (var part in parts)
            writer.WriteEncodedValue(part);
    });

    public static byte[] Sequence(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
            write(writer);
        return writer.Encode();
    }

    private static void Attribute(AsnWriter writer, string type, Action writeValue)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(type);
            using (writer.PushSetOf())
                writeValue();
        }
    }
}
