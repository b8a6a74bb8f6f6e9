using System.Globalization;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Keytool;

/// <summary>Names as they are written for keytool, and noise of what Java's parser counts: quotes, backslashes, separators.</summary>
internal static class KeytoolTexts
{
    private static readonly string[] Keys =
    [
        "CN", "cn", "C", "O", "OU", "L", "ST", "S", "T", "IP", "STREET", "DC", "dc", "DNQUALIFIER", "dnq", "SURNAME", "GIVENNAME",
        "INITIALS", "GENERATION", "EMAIL", "emailAddress", "UID", "SERIALNUMBER", "2.5.4.17", "OID.2.5.4.17", "oid.2.5.4.3",
        "1.2.840.113549.1.9.1", "OID.0.9.2342.19200300.100.1.25",
    ];

    private static readonly string[] OddKeys =
    [
        "E", "SP", "SN", "State", "Country", "commonName", "XX", "", " ", "\"CN", "\\CN", "+CN", "/CN", "C N", "CN\u00A0", "\tCN\u0001", "ſt", "ıp",
        "emailaddreß", "ﬆreet", "ﬅ", "oıd.2.5.4.3", "CNK", "2", "2.5", "2.5.4.03", "2.5.+4.3", "-0.9", "2.-1", "2.5.", "2..5", ".2.5", "2.5.4.3 4", "OID. 2.5.4.3",
        "OID.CN", "OID.OID.2.5", "3.1", "1.39.1", "1.40.1", "0000000002.5.4.3", "2.99999999999999999999", "2.0000000000000000000001", "+2.5", "+", "2.+",
        "2.5.4.\u0663", "\u0662.5.4.3", "2.5.4.²", "2.5.4.3\u0000",
    ];

    private static readonly string[] Pieces =
    [
        "\\", "\\", "\\\\", "\\\"", "\"", "\"", "\"\"", ",", ";", "+", "\\,", "\\;", "\\+", "\\\\,", "\\\\+", "\\\\;", "\\\\\"", " ", "\\ ", "\n", "\\\n", "\t", "\r", "=",
        "\\=", "#", "\\#", "<", "\\<", ">", "\\>", "a", "41", "\\41", "\\C3\\A9", "\\FF", "\\4", "\\4g", "\\g", "\\ad", "\\20", "\\00", "é", "😀", "\uD83D", "\uDE00", "\\\uD83D",
        "'", "*", "CN=", ",O=", "+O=", ", OU=x", "\u0000", "\u001F", "\u007F", "\u0085", "\u00A0", "\uFFFC", "\uFEFF", "\\ED\\A0\\80", "\\E2\\82", "\\F0\\9F\\98\\80", "\\EF\\BB\\BF",
    ];

    private static readonly string[] Values =
    [
        "host.example.com", "US", "USA", "", "Acme, Inc.", "\"Acme, Inc.\"", "Acme\\, Inc.", "A+B Ltd", "A\\+B", "Acme \"Big\" Corp", "\"Acme \\\"Big\\\" Corp\"", "\"Acme \"\"Big\"\" Corp\"",
        " x ", "\" x \"", "\"\"", "\" \"", "\"x\" ", "\"x\"\n", "\"x\"\t", "\"x\"y", "DOMAIN\\user", "DOMAIN\\\\user", "a \\41", "a  \\41 \\42", "a\\\\", "a\\+b\\\\", "\\+a\\\\\\", "a<b>", "b & c", "a@b",
        "usér@x", "a\u007F", "#0C0141", "#0c0141 ", "#13024142", "#1E0200410042", "#16026162", "#0500", "#0C8101410", "#0C810141", "#0C84000000014", "#0C840000000141", "#0C850000000001", "#3080", "#0C80", "#1F00", "#", "#0", "#g",
        "\"a,b;c+d\"", "'a'", "\"\\20 x\"", "\"\\41", "\"\\4", "\"x\\", "\"a\\ b\"", "\"a\nb\"", "\na", "a\n", " \n a",
    ];

    private static readonly Gen<string> Noise = Gen.OneOf(Pieces).Array[0, 8].Select(string.Concat);

    private static readonly Gen<string> Plain = Gen.Char["abcXYZ019 .-'(@*"].Array[0, 10].Select(letters => new string(letters));

    private static readonly Gen<string> Key = Gen.Frequency((30, Gen.OneOf(Keys)), (1, Gen.OneOf(OddKeys)));

    private static readonly Gen<string> Value = Gen.Frequency(
        (10, Plain), (10, Gen.OneOf(Values)), (4, Noise), (3, Noise.Select(noise => "\"" + noise + "\"")),
        (1, Gen.Byte.Array[1, 5].Select(octets => string.Concat(octets.Select(octet => "\\" + octet.ToString("x2", CultureInfo.InvariantCulture))))));

    private static readonly Gen<string> EqualsSign = Gen.Frequency((20, Gen.Const("=")), (1, Gen.OneOf(" = ", "", "==", "=\n", "=\t", "\t=\u00A0")));

    private static readonly Gen<string> Attribute = Gen.Select(Key, EqualsSign, Value, (key, equals, value) => key + equals + value);

    private static readonly Gen<string> Separator =
        Gen.Frequency((8, Gen.OneOf(",", ", ", ";")), (4, Gen.Const("+")), (1, Gen.OneOf(" , ", " + ", ",,", ", ,", "\n", "", "\\,", "\\\\,")));

    private static readonly Gen<string> Structured =
        Gen.Select(Attribute, Gen.Select(Separator, Attribute, string.Concat).Array[0, 4], (first, rest) => first + string.Concat(rest));

    /// <summary>Values whose keys and separators are right, and which are noise themselves.</summary>
    private static readonly Gen<string> NoisyValues =
        Gen.Select(Gen.OneOf(Keys), Gen.OneOf("", "\""), Noise, Gen.OneOf(",", "+", ";", ", "), (key, quote, noise, separator) => key + "=" + quote + noise + quote + separator)
            .Array[1, 3].Select(parts => string.Concat(parts).TrimEnd(',', '+', ';', ' '));

    /// <summary>Fillings that leave Java's parser in each of its states, as far as it accepts what stands before the hole.</summary>
    public static IReadOnlyList<string> Changes { get; } =
    [
        "", "x", "\\", "\\\\", "x\\+", "x\\+\"", "x\\+\"\"", "\\\\+\\", "\\\\+\\\\", "\\\\+\"\\", "\\+x\\\\", "\\+x\\\\\\", "\\+x\\\\+", "\\+x\\\\+\"", "\\+x", "x\\",
        "\"x", "\"", "x\"", "\"\"", "\"x\"", "\"x\"\"", "\"x\\\\", "\"x\\\\\"", "\"\\+x", "\"\\+x\\\\", "\"a\"+O=", "\"a\"+O=\"x", "\"a\"+O=\"\\+x", "\"+O=\"", "\",O=\"", "\",O=", "x, O", "x,O=",
        "x,O=\"", "x+O=", "x+O=\"", "O", "O=", "=", ",", ",O=x\\\\+", ",O=x\\\\+\"", "2.5.", "\\4", "#0C01", "#", "x, OID.2.5.", "\\", "\\\\\\",
    ];

    /// <summary>What a hole may be filled with.</summary>
    public static Gen<string> Filling { get; } = Gen.Frequency((3, Noise), (3, Gen.OneOf([.. Changes])), (1, Structured));

    public static Gen<string> Any { get; } = Gen.Frequency((4, Structured), (3, NoisyValues), (1, Noise), (3, NameTexts.Any));
}
