namespace CertLint.Readers.Asn1;

/// <summary>Identifier octets (X.690 8.1.2) of the types that CertLint reads.</summary>
internal static class DerTag
{
    public const byte Boolean = 0x01;
    public const byte Integer = 0x02;
    public const byte BitString = 0x03;
    public const byte OctetString = 0x04;
    public const byte ObjectIdentifier = 0x06;
    public const byte Utf8String = 0x0C;
    public const byte NumericString = 0x12;
    public const byte PrintableString = 0x13;
    public const byte T61String = 0x14;
    public const byte IA5String = 0x16;
    public const byte VisibleString = 0x1A;
    public const byte UniversalString = 0x1C;
    public const byte BmpString = 0x1E;
    public const byte Sequence = 0x30;
    public const byte Set = 0x31;

    private const byte Context = 0x80;
    private const byte Constructed = 0x20;

    /// <summary><c>[number] IMPLICIT</c> of a primitive type.</summary>
    public static byte Implicit(int number) => (byte)(Context | number);

    /// <summary><c>[number] EXPLICIT</c>, or <c>[number] IMPLICIT</c> of a SEQUENCE or SET.</summary>
    public static byte Explicit(int number) => (byte)(Context | Constructed | number);
}
