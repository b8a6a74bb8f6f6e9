using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// The checks of BouncyCastle's <c>X509DefaultEntryConverter</c>, which runs while the name is parsed, in 1.9 when it is
/// encoded.
/// </summary>
internal static class BouncyCastleConversion
{
    /// <summary>RFC 5280 ub-common-name, in UTF-16 units as BouncyCastle counts.</summary>
    private const int MaximumCommonNameLength = 64;

    private const int CountryLength = 2;
    private const string JurisdictionCountry = "1.3.6.1.4.1.311.60.2.1.3";
    private const string DateOfBirth = "1.3.6.1.5.5.7.9.1";

    /// <summary>The value of an attribute with this OID as it will be encoded, from the unescaped text.</summary>
    public static ValueReading Convert(string oid, MappedText text, BouncyCastleVersion version)
    {
        if (StartsUnknown(text))
            return ValueReading.Unknown;
        if (text.Length > 0 && text.Text[0] == '#')
            return text.IsKnown ? BouncyCastleHexValue.Read(text) : ValueReading.Unknown;

        var value = text.Length > 0 && text.Text[0] == '\\' ? text.Slice(1, text.Length - 1) : text;
        var tag = TagOf(oid, version);
        // A hole at the start may hold a number sign, and with it an encoding of any type.
        if (!value.IsKnown)
            return new ValueReading(value, StringTag: text.IsHoleAt(0) ? null : tag);
        if ((version == BouncyCastleVersion.Portable19 ? CheckPortable(oid, value) : Check(oid, value)) is { } error)
            return ValueReading.Rejected(error);
        // 1.9 encodes the replacement character instead.
        return version == BouncyCastleVersion.Cryptography2 && tag == StringTag.Utf8
            && Surrogates.IndexOfUnpaired(value.Text) is var half && half >= 0
            ? ValueReading.Rejected(BouncyCastleNameErrors.Unencodable(value, half), isHalf: true)
            : new ValueReading(value, StringTag: tag);
    }

    /// <summary>The string type; in the ASCII ones other characters turn into question marks.</summary>
    private static int TagOf(string oid, BouncyCastleVersion version) => oid switch
    {
        "1.2.840.113549.1.9.1" or "0.9.2342.19200300.100.1.25" => StringTag.IA5,
        "2.5.4.6" or "2.5.4.5" or "2.5.4.46" or "2.5.4.20" => StringTag.Printable,
        JurisdictionCountry when version == BouncyCastleVersion.Cryptography2 => StringTag.Printable,
        DateOfBirth => StringTag.GeneralizedTime,
        _ => StringTag.Utf8,
    };

    private static NameSyntaxError? CheckPortable(string oid, MappedText value) =>
        oid == DateOfBirth && !PortableTimeText.IsValid(value.Text) ? BouncyCastleNameErrors.DateOfBirth(value) : null;

    private static NameSyntaxError? Check(string oid, MappedText value)
    {
        if ((oid == AttributeType.Country.Oid || oid == JurisdictionCountry) && value.Length != CountryLength)
            return BouncyCastleNameErrors.CountryLength(value);
        if (oid == AttributeType.CommonName.Oid && value.Length > MaximumCommonNameLength)
            return BouncyCastleNameErrors.CommonNameLength(value, MaximumCommonNameLength);
        return oid == DateOfBirth && !GeneralizedTimeText.IsValid(value.Text) ? BouncyCastleNameErrors.DateOfBirth(value) : null;
    }

    /// <summary>A hole that may be empty stands before a character that is syntax at the start.</summary>
    private static bool StartsUnknown(MappedText text)
    {
        var first = 0;
        while (first < text.Length && text.IsHoleAt(first))
            first++;
        return first > 0 && first < text.Length && text.Text[first] is '#' or '\\';
    }
}
