namespace CertLint.Model;

/// <summary>What may be encoded against RFC 5280 or DER and is read all the same.</summary>
public enum EncodingFlawKind
{
    /// <summary>The version is none that X.509 has; the value is its number.</summary>
    UnknownVersion,

    /// <summary>The serial number has more than 20 octets (RFC 5280 4.1.2.2).</summary>
    SerialNumberTooLong,

    /// <summary>The serial number is zero (RFC 5280 4.1.2.2).</summary>
    SerialNumberZero,

    /// <summary>The serial number is negative (RFC 5280 4.1.2.2).</summary>
    SerialNumberNegative,

    /// <summary>A number or length has more octets than DER allows it, or a number has none (X.690 8.3.2, 10.1).</summary>
    NotShortest,

    /// <summary>A BOOLEAN is true by another octet than FF (X.690 11.1).</summary>
    OddBoolean,

    /// <summary>A value that is the default is encoded (X.690 11.5); the value is what it says, e.g. <c>FALSE</c>.</summary>
    DefaultEncoded,

    /// <summary>Something stands where nothing may stand, or a part is not what the field is defined as.</summary>
    UnexpectedElement,

    /// <summary>An issuerUniqueID or subjectUniqueID (RFC 5280 4.1.2.8).</summary>
    UniqueIdentifier,

    /// <summary>A time is none, or there is none; the value is its text.</summary>
    MalformedTime,

    /// <summary>A time without seconds (RFC 5280 4.1.2.5); the value is its text.</summary>
    TimeWithoutSeconds,

    /// <summary>A time with fractions of a second (RFC 5280 4.1.2.5.2); the value is its text.</summary>
    TimeWithFraction,

    /// <summary>A time that does not end in Z (RFC 5280 4.1.2.5); the value is its text.</summary>
    TimeNotInZulu,

    /// <summary>A GeneralizedTime before 2050 (RFC 5280 4.1.2.5); the value is its text.</summary>
    GeneralizedTimeBefore2050,

    /// <summary>An extension that is there before (RFC 5280 4.2); the value is its OID.</summary>
    DuplicateExtension,

    /// <summary>An extension that is not what it is defined as; the value is its OID, null where not even that can be read.</summary>
    MalformedExtension,

    /// <summary>A list of one or more that holds nothing; the value is the extension's OID, null for the list of extensions.</summary>
    EmptySequence,

    /// <summary>A keyUsage of which no bit is set (RFC 5280 4.2.1.3).</summary>
    KeyUsageWithoutBits,

    /// <summary>A keyUsage with more than its nine bits (RFC 5280 4.2.1.3).</summary>
    KeyUsageTooLong,

    /// <summary>A keyUsage that ends in octets of zeros (X.690 11.2.2).</summary>
    KeyUsageTrailingZeros,

    /// <summary>A keyUsage whose number of unused bits is not that of its trailing zeros (X.690 11.2).</summary>
    KeyUsageUnusedBits,

    /// <summary>A pathLenConstraint below zero (RFC 5280 4.2.1.9); the value is the number.</summary>
    PathLengthNegative,
}

/// <summary>Something that an artifact encodes against the rules, although it can be read.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">The ASN.1 field, e.g. <c>tbsCertificate.extensions[2].critical</c>.</param>
/// <param name="Offset">Where the field stands: octets from the start of the artifact's DER.</param>
public sealed record EncodingFlaw(EncodingFlawKind Kind, string Path, int Offset)
{
    /// <summary>What <see cref="Kind"/> says of it; null where it says nothing.</summary>
    public string? Value { get; init; }
}
