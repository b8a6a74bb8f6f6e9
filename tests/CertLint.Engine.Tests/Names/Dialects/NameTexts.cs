using System.Globalization;
using CsCheck;

namespace CertLint.Tests.Names.Dialects;

/// <summary>Names as people, and attackers, write them: from right over nearly right to noise of syntax characters.</summary>
internal static class NameTexts
{
    private static readonly string[] KnownKeys =
    [
        "CN", "cn", "C", "c", "O", "OU", "L", "ST", "S", "DC", "E", "T", "UID", "STREET", "SERIALNUMBER", "serialNumber",
        "emailAddress", "EMAILADDRESS", "SN", "SURNAME", "GIVENNAME", "INITIALS", "dnQualifier", "DESCRIPTION", "PostalCode",
        "telephoneNumber", "organizationIdentifier", "businessCategory", "2.5.4.3", "2.5.4.6", "OID.2.5.4.3", "oid.2.5.4.10",
        "2.5.4.5", "0.9.2342.19200300.100.1.25", "1.2.840.113549.1.9.1", "2.999.1", "2.5.4.20", "2.5.4.97",
    ];

    private static readonly string[] OddKeys =
    [
        "G", "GN", "I", "title", "Phone", "POBox", "X21Address", "RSA", "sha256", "commonName", "countryName", "DN", "DNQ",
        "name", "role", "gender", "dateOfBirth", "dateOfBirth", "jurisdictionCountry", "1.3.6.1.4.1.311.60.2.1.3", "2.5.4.24", "2.5.4.99", "2.5.4.98",
        "2.5.4.25", "2.5.4.27", "2.5.4.80", "2.5.4.81", "2.5.4.83", "2.5.4.89", "2.5.4.104", "POSTALADDRESS", "PSEUDONYM",
        "SP", "State", "Country", "Email", "DNS", "SAN", "OID.CN", "OID.", "2.5.4.", "2.5.4.03", "3.1.1", "1.40.1", "1.39", "2",
        "C N", "/C", "\"CN\"", "CN\\", "C\\=N", "", "-", "CN\u0001", "CN\u00A0", "\u00A0CN", "ÇN", "\uD800", "OID.2.5.4", "unstructuredName",
    ];

    private static readonly string[] Values =
    [
        "host.example.com", "US", "us", "USA", "", " ", "Contoso", "Contoso, Ltd.", "\"Contoso, Ltd.\"", "\"Acme \"\"Big\"\" Corp\"",
        "Acme \"Big\" Corp", "Acme\\, Inc.", "Acme\\2C Inc.", "\\41cme", "\\#x", " \\#x", "#0C0141", "#130255533", "#13025553", "#hash", "#",
        "\" h \"", "\" \"", "\"\"", "\"", "\\ ", "a\\ ", "a \\20", "\\C3\\A9x\\41", "\\4", "\\zz", "\\\\x", "\"\\x\"", "A+B Ltd",
        "a+OU=b", "a + 2.5.4.11 = c", "a+", "+", "a=b", "=", "ÜS", "Ü", "bücher", "us\u00E9r@x", "a@b", "1!", "12 34", "😀", "\uD800", "\uDC00x",
        "\u00A0x\u00A0", "\t", "\u0001", "a\u0085", "a\nO=b", "a\r\n", "x;O=y", "\"a\" b", "\"a\"b", "\"a\" ;", "'a'", "<a>", "\u200B", "\uFFFC",
        "https://h/?q=1,2", "US/ST=California/CN=h", new string('x', 64), new string('x', 65), "\\" + new string('x', 64), "\\C3\\A9", "\\FF\\fe",
        "20000101000000Z", "19700131", "1970013112", "19700131126000Z", "19700131120000.25Z", "19700131120000+0100", "197001311200-01", "1970013112Z ",
        "#0500", "#0c03414243", "#1E0200410", "#1E020041", "#0C0241", "\\", "a\\\"b", "\"a\\\"", "\"a\\\\\"",
    ];

    private static readonly string[] Separators = [",", ", ", ";", "; ", " , ", "+", ",,", ", ,", "\n", "\r\n", " ", ""];

    private static readonly string[] Noise =
    [
        ",", ";", "+", "=", "\"", "\"\"", "\\", "\\,", "#", "/", " ", "  ", "\t", "\n", "\r", "\u00A0", "\u0001", "\u0085", "\u007F",
        "\u2028", "\uFEFF", "\uD800", "\uDC00", "é", "😀", "<", ">", "'", "CN=", "O=", "C=", "S=", "2.5.4.10=", "CN", "a", "41", "Ab", "US",
        "OID.", "0", ".", "E=", "\uFFFC",
    ];

    private static readonly Gen<string> Key = Gen.Frequency((12, Gen.OneOf(KnownKeys)), (1, Gen.OneOf(OddKeys)));

    private static readonly Gen<string> Word = Gen.OneOf(Noise).Array[0, 6].Select(string.Concat);

    /// <summary>A BER encoding in hexadecimal, mostly of a string, mostly of the right length.</summary>
    private static readonly Gen<string> HexValue = Gen.Select(
        Gen.OneOf("0C", "12", "13", "16", "1A", "1E", "0c", "05", "30"),
        Gen.OneOf("", "", "", "", "81", "8200", "80", "0", "00"),
        Gen.Byte[0x20, 0x7E].Array[0, 8],
        Gen.OneOf("", "", "", "", "C3", "00", "4"),
        (tag, length, octets, end) => "#" + tag + length + octets.Length.ToString("X2", CultureInfo.InvariantCulture) + Convert.ToHexString(octets) + end);

    /// <summary>Several escapes of octets, in and out of order.</summary>
    private static readonly Gen<string> Escapes =
        Gen.OneOf(@"\41", @"\C3\A9", @"\20", @"\e2\82\ac", "x", " ", @"\,", @"\ ", @"\FF", @"\#", @"\\", @"\\42", "\"").Array[1, 6].Select(string.Concat);

    private static readonly Gen<string> PlainValue = Gen.Char["abcXYZ019 .-'@*"].Array[0, 12].Select(letters => new string(letters));

    private static readonly Gen<string> Value =
        Gen.Frequency((12, PlainValue), (12, Gen.OneOf(Values)), (2, Word), (1, HexValue), (2, Escapes), (4, Word.Select(word => "\"" + word + "\"")));

    private static readonly Gen<string> EqualsSign = Gen.Frequency((20, Gen.Const("=")), (2, Gen.Const(" = ")), (1, Gen.OneOf("", "==", "\u00A0=\t")));

    private static readonly Gen<string> Attribute = Gen.Select(Key, EqualsSign, Value, (key, equals, value) => key + equals + value);

    private static readonly Gen<string> Separator = Gen.Frequency((8, Gen.OneOf(",", ", ")), (2, Gen.OneOf(Separators)));

    private static readonly Gen<string> Structured =
        Gen.Select(Attribute, Gen.Select(Separator, Attribute, string.Concat).Array[0, 4], (first, rest) => first + string.Concat(rest));

    private static readonly Gen<string> Hostile = Gen.OneOf(Noise).Array[0, 14].Select(string.Concat);

    /// <summary>One structured name with a stretch replaced by noise.</summary>
    private static readonly Gen<string> Damaged = Gen.Select(Structured, Gen.Double.Unit, Gen.Int[0, 3], Word, (name, at, length, noise) =>
    {
        var start = (int)(at * name.Length);
        return string.Concat(name.AsSpan(0, start), noise, name.AsSpan(Math.Min(start + length, name.Length)));
    });

    /// <summary>What an attacker, or a careless user, may fill into a hole.</summary>
    public static Gen<string> Filling { get; } = Gen.Frequency(
        (4, Word),
        (2, Gen.OneOf("", "x", "\"", "x\"", "x, common", "x, State", "x,O=", "x,O=\"", "x, 2.5.4.", "\"x\",O=a", "\\", "x\\4", "#", "x, O", "x+O", "\"\"\"\",C=\"")),
        (2, Structured));

    /// <summary>All of them.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((6, Structured), (3, Damaged), (2, Hostile));
}
