using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// The string types in which <c>CertStrToName</c> encodes values: documented for the keys of its table, and for SERIALNUMBER,
/// dnQualifier, Phone and X21Address known from .NET, whose encoder was brought in line with Windows (dotnet/runtime#109349).
/// </summary>
internal static class CertStrToNameValues
{
    /// <summary>The universal tag of OCTET STRING.</summary>
    public const int OctetString = 4;

    private static readonly HashSet<string> PrintableOnly = new(StringComparer.Ordinal) { "2.5.4.5", "2.5.4.6", "2.5.4.20", "2.5.4.46" };

    /// <summary>
    /// X.520 has them as PrintableString or, where true, as NumericString. Nothing says what Windows does with a value that
    /// does not fit, and of the last two .NET's sources say both.
    /// </summary>
    private static readonly Dictionary<string, bool> Undocumented = new(StringComparer.Ordinal)
    {
        ["2.5.4.25"] = true, ["2.5.4.27"] = false, ["2.5.4.89"] = false, ["2.5.4.98"] = false, ["2.5.4.99"] = true,
    };

    /// <summary>The keys for which <c>X500NameFlags</c> documents forced UTF-8; .NET's tests show it for OIDs without a name.</summary>
    private static readonly HashSet<string> ForcedUtf8 = new(StringComparer.Ordinal)
    {
        "2.5.4.3", "2.5.4.4", "2.5.4.7", "2.5.4.8", "2.5.4.9", "2.5.4.10", "2.5.4.11", "2.5.4.12", "2.5.4.42", "2.5.4.43",
    };

    /// <summary>The value of an attribute with this OID as it will be encoded, an error, or unknown.</summary>
    public static ValueReading Encode(string oid, MappedText value, CertStrToNameFlags flags)
    {
        if (IndexOfMisfit(value, Surrogates.IsUnpaired) is var half && half >= 0)
            return ValueReading.Rejected(CertStrToNameErrors.HalfCharacter(value, half), isHalf: true);
        if (oid == AttributeType.EmailAddress.Oid)
        {
            return (flags & CertStrToNameFlags.EnablePunycode) == 0 || IndexOfMisfit(value, IsNoIA5) < 0
                ? EncodeStrictly(oid, value, IsNoIA5, StringTag.IA5)
                : ValueReading.Unknown;
        }

        if (PrintableOnly.Contains(oid))
            return EncodeStrictly(oid, value, IsNotPrintable, StringTag.Printable);
        if (oid == "2.5.4.24")
            return EncodeStrictly(oid, value, IsNotNumeric, StringTag.Numeric);
        if (oid == AttributeType.DomainComponent.Oid)
            return new ValueReading(value, StringTag: !value.IsKnown ? null : IndexOfMisfit(value, IsNoIA5) < 0 ? StringTag.IA5 : StringTag.Utf8);
        if (Undocumented.TryGetValue(oid, out var isNumeric))
            return IndexOfMisfit(value, isNumeric ? IsNotNumeric : IsNotPrintable) < 0 ? new ValueReading(value) : ValueReading.Unknown;
        var isPrintable = IndexOfMisfit(value, IsNotPrintable) < 0;
        return new ValueReading(value, StringTag: value.IsKnown ? DirectoryStringTag(oid, value, isPrintable, flags) : null);
    }

    /// <summary>
    /// A value <c>#…</c> without quotes: the octets of an OCTET STRING in hexadecimal, white space between them ignored. The
    /// value is <c>#</c> and the encoded OCTET STRING.
    /// </summary>
    public static ValueReading EncodeOctets(MappedText value)
    {
        var digits = new StringBuilder(value.Length);
        foreach (var character in value.Text)
        {
            if (character != ' ' && character is not (>= '\t' and <= '\r'))
                digits.Append(character);
        }

        return HexDigits.Decode(digits.ToString(), 1) is { Length: > 0 } octets
            ? new ValueReading(MappedText.At(DerHex.OfElement(OctetString, octets), value.Span), StringTag: OctetString)
            : ValueReading.Unknown;
    }

    private static int? DirectoryStringTag(string oid, MappedText value, bool isPrintable, CertStrToNameFlags flags)
    {
        var forced = (flags & (CertStrToNameFlags.ForceUtf8 | CertStrToNameFlags.DisableForcedUtf8)) == CertStrToNameFlags.ForceUtf8;
        if (forced)
            return ForcedUtf8.Contains(oid) || !CertStrToNameKeys.IsNamed(oid) ? StringTag.Utf8 : null;
        if (isPrintable)
            return StringTag.Printable;
        return (flags & (CertStrToNameFlags.EnableUtf8 | CertStrToNameFlags.EnableT61)) switch
        {
            0 => StringTag.Bmp,
            CertStrToNameFlags.EnableUtf8 => StringTag.Utf8,
            CertStrToNameFlags.EnableT61 => value.Text.All(character => character <= '\u00FF') ? StringTag.Teletex : StringTag.Bmp,
            _ => null,
        };
    }

    private static ValueReading EncodeStrictly(string oid, MappedText value, Func<string, int, bool> isMisfit, int tag)
    {
        var misfit = IndexOfMisfit(value, isMisfit);
        return misfit >= 0
            ? ValueReading.Rejected(CertStrToNameErrors.Misfit(oid, value, misfit, tag))
            : new ValueReading(value, StringTag: value.IsKnown ? tag : null);
    }

    /// <summary>The offset of the first known character of the kind, or -1.</summary>
    private static int IndexOfMisfit(MappedText value, Func<string, int, bool> isMisfit)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (isMisfit(value.Text, i) && !value.IsHoleAt(i))
                return i;
        }

        return -1;
    }

    private static bool IsNoIA5(string text, int i) => text[i] > '\u007F';

    private static bool IsNotPrintable(string text, int i) => !PrintableString.Contains(text[i]);

    private static bool IsNotNumeric(string text, int i) => text[i] is not ((>= '0' and <= '9') or ' ');
}
