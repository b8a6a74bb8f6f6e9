using CertLint.Model;

namespace CertLint.Names;

/// <summary>What BouncyCastle makes of a value in the lists of <c>new X509Name(oids, values)</c>.</summary>
/// <param name="Attribute">The attribute as it will be encoded; null where it is refused, or where a hole or an encoding decides.</param>
/// <param name="Error">Why it is refused.</param>
public readonly record struct BouncyCastleListValue(NameAttribute? Attribute, NameSyntaxError? Error)
{
    /// <summary>
    /// Reads a value. It is taken as it stands but for its start: behind <c>#</c> stands an encoding in hexadecimal, and a
    /// backslash there, which escapes it, is dropped (measured: both releases).
    /// </summary>
    public static BouncyCastleListValue Read(AttributeType type, MappedText text, BouncyCastleVersion version)
    {
        var reading = BouncyCastleConversion.Convert(type.Oid, text, version);
        return new BouncyCastleListValue(
            reading.Value is { } value ? new NameAttribute(type, value, StringTag: reading.StringTag) : null, reading.Error);
    }

    /// <summary>What is to be said of the order, which the lists are encoded in: null unless the common name comes first.</summary>
    public static NameRemark? OrderOf(DistinguishedName name) => !name.IsOrderKnown ? null
        : EncodedOrder.Remark(name, "X509Name keeps the order of the lists", "list the country first and the common name last");
}
