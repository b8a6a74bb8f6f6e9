namespace CertLint.Names;

/// <summary>
/// How OpenSSL 3.0 encodes an attribute's value with its default mask <c>utf8only</c> (<c>tbl_standard</c>). What the table
/// does not name is a UTF8String of any length.
/// </summary>
/// <param name="Minimum">Characters; 0 for no bound.</param>
/// <param name="Maximum">Characters; 0 for no bound.</param>
/// <param name="Tag">The universal tag.</param>
internal sealed record OpenSslStringType(int Minimum, int Maximum, int Tag)
{
    private static readonly OpenSslStringType Unbounded = new(0, 0, StringTag.Utf8);

    private static readonly Dictionary<string, OpenSslStringType> Types = new(StringComparer.Ordinal)
    {
        ["2.5.4.3"] = new(1, 64, StringTag.Utf8), // CN
        ["2.5.4.6"] = new(2, 2, StringTag.Printable), // C
        ["2.5.4.7"] = new(1, 128, StringTag.Utf8), // L
        ["2.5.4.8"] = new(1, 128, StringTag.Utf8), // ST
        ["2.5.4.10"] = new(1, 64, StringTag.Utf8), // O
        ["2.5.4.11"] = new(1, 64, StringTag.Utf8), // OU
        ["1.2.840.113549.1.9.1"] = new(1, 128, StringTag.IA5), // emailAddress
        ["2.5.4.42"] = new(1, 32768, StringTag.Utf8), // GN
        ["2.5.4.4"] = new(1, 32768, StringTag.Utf8), // SN
        ["2.5.4.43"] = new(1, 32768, StringTag.Utf8), // initials
        ["2.5.4.5"] = new(1, 64, StringTag.Printable), // serialNumber
        ["1.2.840.113549.1.9.20"] = new(0, 0, StringTag.Bmp), // friendlyName
        ["2.5.4.41"] = new(1, 32768, StringTag.Utf8), // name
        ["2.5.4.46"] = new(0, 0, StringTag.Printable), // dnQualifier
        ["0.9.2342.19200300.100.1.25"] = new(1, 0, StringTag.IA5), // DC
        ["1.3.6.1.4.1.311.17.1"] = new(0, 0, StringTag.Bmp), // CSPName
        ["0.9.2342.19200300.100.1.3"] = new(1, 256, StringTag.IA5), // mail
        ["1.3.6.1.4.1.311.60.2.1.3"] = new(2, 2, StringTag.Printable), // jurisdictionC
        ["1.2.643.3.131.1.1"] = new(1, 12, StringTag.Numeric), // INN
        ["1.2.643.100.1"] = new(1, 13, StringTag.Numeric), // OGRN
        ["1.2.643.100.3"] = new(1, 11, StringTag.Numeric), // SNILS
        ["2.5.4.98"] = new(3, 3, StringTag.Printable), // c3
        ["2.5.4.99"] = new(3, 3, StringTag.Numeric), // n3
        ["1.3.6.1.5.5.7.8.9"] = new(1, 128, StringTag.Utf8), // id-on-SmtpUTF8Mailbox
    };

    /// <summary>The type of an attribute with this OID.</summary>
    public static OpenSslStringType Of(string oid) => Types.TryGetValue(oid, out var type) ? type : Unbounded;
}
