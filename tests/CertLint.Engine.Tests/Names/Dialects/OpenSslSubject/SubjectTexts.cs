using CsCheck;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>Arguments of <c>-subj</c> as people, and attackers, write them: from right over nearly right to noise.</summary>
internal static class SubjectTexts
{
    private static readonly string[] KnownKeys =
    [
        "CN", "C", "O", "OU", "L", "ST", "DC", "emailAddress", "serialNumber", "UID", "SN", "GN", "title", "street", "initials",
        "commonName", "countryName", "stateOrProvinceName", "organizationIdentifier", "postalCode", "dnQualifier", "name",
        "friendlyName", "CSPName", "mail", "jurisdictionC", "INN", "OGRN", "SNILS", "c3", "n3", "dnsName", "unstructuredName",
        "2.5.4.3", "2.5.4.6", "2.5.4.03", "2 5 4 10", "2.5.4.11.", "uid", "id-on-SmtpUTF8Mailbox",
    ];

    private static readonly string[] OddKeys =
    [
        "S", "E", "SP", "T", "G", "cn", "c", "Country", "XX", " C", "C ", "OID.2.5.4.3", "1.2.3.4", "2.5.4.", "2.5..3", "2.", "2", "3.1", "1.40",
        "1.2", "2.5", "subjectAltName", "SAN", "DNS", "RSA", "X509v3 Subject Alternative Name", "HKDF", "ISO", "DES-EDE3", "UNDEF", "", "/CN", "/", "B/CN",
        "\\CN", "C\\N", "Ü", "2.5.4.99999999999999999999999999", "CN+", "+O", "\"CN\"", "-", "2x5.4.3", "2.5x4",
    ];

    private static readonly string[] Values =
    [
        "host.example.com", "US", "us", "USA", "U", "", " ", "Contoso", "Contoso, Ltd.", "\"Acme\"", "A/B Ltd", "A\\/B Ltd", "A+B", "A\\+B", "C++", "C\\+\\+",
        "http://h/x?a=b", "a=b", "=", "\\\\", "\\x", "\\é", "\\😀", "Müller", "ü", "😀", "a😀b", "€", "us\u00E9r@x", "a@b.c", "1!", "123", "12 34", "US ",
        new('x', 64), new('x', 65), new('ü', 32), new('ü', 33), new('ü', 64), new('x', 128), new('x', 129), "😀😀", "'", "`", "$x", "*.a.b", "a_b", "a&b", "\t", "a\nb", "\r\n",
        "\u0001", "\u007F", "\u0080", "\u00A0", "\u0301", "\uFFFD", "\uFFFC", "\uFEFF", "DNS:x", "USA\\", "C\\US", "12345678901", "123456789012", "1234567890123", "DEU",
    ];

    private static readonly string[] Separators = ["+", "+", "//", "\\/", "/ ", "", "/+", "+/", "\\"];

    private static readonly string[] Noise =
    [
        "/", "/", "+", "=", "\\", "\\/", "\\+", "\\\\", "\\=", " ", "'", "\"", ",", "\n", "é", "😀", "CN=", "/O=", "/C=", "S=", "US", "a", "+OU=", "CN", "2.5.4.3=", "\u0001", "\uFFFC",
    ];

    private static readonly Gen<string> Key = Gen.Frequency((14, Gen.OneOf(KnownKeys)), (2, Gen.OneOf(OddKeys)));

    private static readonly Gen<string> Word = Gen.OneOf(Noise).Array[0, 6].Select(string.Concat);

    private static readonly Gen<string> PlainValue = Gen.Char["abcXYZ019 .-'@*"].Array[1, 12].Select(letters => new string(letters));

    private static readonly Gen<string> Digits = Gen.Char["0123456789"].Array[1, 4].Select(letters => new string(letters));

    private static readonly Gen<string> Value = Gen.Frequency((10, PlainValue), (12, Gen.OneOf(Values)), (3, Word), (2, Digits), (2, Gen.OneOf("US", "de", "ABC")));

    private static readonly Gen<string> EqualsSign = Gen.Frequency((30, Gen.Const("=")), (1, Gen.OneOf("", "==", " = ")));

    private static readonly Gen<string> Attribute = Gen.Select(Key, EqualsSign, Value, (key, equals, value) => key + equals + value);

    private static readonly Gen<string> Separator = Gen.Frequency((9, Gen.Const("/")), (3, Gen.OneOf(Separators)));

    private static readonly Gen<string> Start = Gen.Frequency((24, Gen.Const("/")), (1, Gen.OneOf("", "//", " /", "'/", "\\/", "+")));

    private static readonly Gen<string> Structured = Gen.Select(
        Start, Attribute, Gen.Select(Separator, Attribute, string.Concat).Array[0, 4], (start, first, rest) => start + first + string.Concat(rest));

    private static readonly Gen<string> Hostile = Gen.OneOf(Noise).Array[0, 12].Select(string.Concat);

    /// <summary>One structured name with a stretch replaced by noise.</summary>
    private static readonly Gen<string> Damaged = Gen.Select(Structured, Gen.Double.Unit, Gen.Int[0, 3], Word, (name, at, length, noise) =>
    {
        var start = (int)(at * name.Length);
        return string.Concat(name.AsSpan(0, start), noise, name.AsSpan(Math.Min(start + length, name.Length)));
    });

    /// <summary>All of them, but for halves of surrogate pairs, which no argument can hold.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((6, Structured), (2, Damaged), (1, Hostile.Select(text => "/" + text)), (1, Hostile))
        .Select(text => CertLint.Names.Surrogates.IndexOfUnpaired(text) < 0 ? text : "/");

    /// <summary>What an attacker, or a careless user, may fill into a hole.</summary>
    public static Gen<string> Filling { get; } = Gen.Frequency(
        (4, Word),
        (3, Gen.OneOf("", "x", "x/y", "x\\", "\\", "/", "+", "x/", "x/y=", "x/O=", "x/C=US", "=", "x=", "x/foo=", "x+foo", "x/commo", "/CN=")),
        (2, Structured));
}
