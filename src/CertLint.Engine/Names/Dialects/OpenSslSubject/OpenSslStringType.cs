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
    /// <summary>Universal tags (X.690).</summary>
    public const int Utf8String = 12, NumericString = 18, Printable = 19, IA5String = 22, BmpString = 30;

    private static readonly OpenSslStringType Unbounded = new(0, 0, Utf8String);

    private static readonly Dictionary<string, OpenSslStringType> Types = new(StringComparer.Ordinal)
    {
        ["2.5.4.3"] = new(1, 64, Utf8String), // CN
        ["2.5.4.6"] = new(2, 2, Printable), // C
        ["2.5.4.7"] = new(1, 128, Utf8String), // L
        ["2.5.4.8"] = new(1, 128, Utf8String), // ST
        ["2.5.4.10"] = new(1, 64, Utf8String), // O
        ["2.5.4.11"] = new(1, 64, Utf8String), // OU
        ["1.2.840.113549.1.9.1"] = new(1, 128, IA5String), // emailAddress
        ["2.5.4.42"] = new(1, 32768, Utf8String), // GN
        ["2.5.4.4"] = new(1, 32768, Utf8String), // SN
        ["2.5.4.43"] = new(1, 32768, Utf8String), // initials
        ["2.5.4.5"] = new(1, 64, Printable), // serialNumber
        ["1.2.840.113549.1.9.20"] = new(0, 0, BmpString), // friendlyName
        ["2.5.4.41"] = new(1, 32768, Utf8String), // name
        ["2.5.4.46"] = new(0, 0, Printable), // dnQualifier
        ["0.9.2342.19200300.100.1.25"] = new(1, 0, IA5String), // DC
        ["1.3.6.1.4.1.311.17.1"] = new(0, 0, BmpString), // CSPName
        ["0.9.2342.19200300.100.1.3"] = new(1, 256, IA5String), // mail
        ["1.3.6.1.4.1.311.60.2.1.3"] = new(2, 2, Printable), // jurisdictionC
        ["1.2.643.3.131.1.1"] = new(1, 12, NumericString), // INN
        ["1.2.643.100.1"] = new(1, 13, NumericString), // OGRN
        ["1.2.643.100.3"] = new(1, 11, NumericString), // SNILS
        ["2.5.4.98"] = new(3, 3, Printable), // c3
        ["2.5.4.99"] = new(3, 3, NumericString), // n3
        ["1.3.6.1.5.5.7.8.9"] = new(1, 128, Utf8String), // id-on-SmtpUTF8Mailbox
    };

    /// <summary>The type of an attribute with this OID.</summary>
    public static OpenSslStringType Of(string oid) => Types.TryGetValue(oid, out var type) ? type : Unbounded;
}
