using System.Text;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Rfc4514;

/// <summary>Names for parsers of RFC 4514: by its grammar, and by the pen of somebody who does not know it.</summary>
internal static class Rfc4514Texts
{
    private static readonly string[] Keys =
        ["CN", "C", "O", "OU", "L", "ST", "STREET", "DC", "UID", "SERIALNUMBER", "2.5.4.3", "2.5.4.97", "1.2.840.113549.1.9.1", "0.9.2342.19200300.100.1.25"];

    private static readonly string[] OddKeys =
        ["cn", "E", "2.5.4.03", "3.1", "1", "1.40.1", " CN ", "\\43N", "\\ CN", "OID.2.5.4.3", "", "C N", "2.5.4.\\+3", "-1.3", "=", "\"CN\"", "é"];

    /// <summary>What may stand within a value bare or escaped (section 3, stringchar and pair).</summary>
    private static readonly string[] Characters =
    [
        "a", "b", "X", "0", " ", "=", "#", "*", "&", "@", "/", ".", "-", "'", ":", "\t", "é", "€", "😀", "\u00A0", "\u200B", "\\ ", "\\\"", "\\#", "\\+",
        "\\,", "\\;", "\\<", "\\=", "\\>", "\\\\", "\\41", "\\2c", "\\20x", "\\0A", "\\C3\\A9", "\\e2\\82\\ac", "\\F0\\9F\\98\\80",
    ];

    private static readonly string[] Odd =
    [
        "\"", "<", ">", "\0", "\\", "\\4", "\\zz", "\\FF", "\\C3", "\\A9", "+", ";", ",", "\\É", "\\é0", "#", "#0402", "\"a, b\"", "  ", "=",
        "\\20", "\uD800", "\uDC00", "\uFFFC", "\n", "\r\n", "\\\n",
    ];

    private static readonly string[] Separators = [",", ",", ",", ", ", ";", "+", " + ", "", ",,", " ;"];

    private static readonly Gen<string> Key = Gen.OneOf(Keys);

    /// <summary>leadchar, stringchars and trailchar, or nothing (section 3).</summary>
    private static readonly Gen<string> StrictText = Gen.OneOf(Characters).Array[0, 8].Select(parts =>
    {
        var first = Array.FindIndex(parts, part => part is not (" " or "#"));
        var last = Array.FindLastIndex(parts, part => part != " ");
        return first < 0 || last < first ? "" : string.Concat(parts[first..(last + 1)]);
    });

    private static readonly Gen<string> StrictHex = Gen.Select(
        Gen.OneOf("0C", "13", "04", "14"),
        Gen.Char["abcXYZ019 .-"].Array[0, 8],
        (tag, letters) => "#" + tag + Convert.ToHexString([(byte)letters.Length]) + Convert.ToHexStringLower(Encoding.ASCII.GetBytes(letters)));

    private static readonly Gen<string> StrictAttribute =
        Gen.Select(Key, Gen.Frequency((8, StrictText), (1, StrictHex)), (key, value) => key + "=" + value);

    private static readonly Gen<string> LooseText = Gen.Frequency((12, Gen.OneOf(Characters)), (2, Gen.OneOf(Odd))).Array[0, 7].Select(string.Concat);

    private static readonly Gen<string> LooseHex = Gen.Select(
        Gen.OneOf("04", "0C", "13", "16", "1A", "1E", "30", "24", "09", "18", "80", "a1", "1f05", "02", "00"),
        Gen.OneOf("", "", "", "81", "8200", "80", "ff", "880000000000000000", "8900"),
        Gen.Byte[0x20, 0x7E].Array[0, 5],
        Gen.OneOf("", "", "", "", "C3", "00", "4", " ", "40"),
        (tag, length, octets, end) => "#" + tag + length + Convert.ToHexString([(byte)octets.Length]) + Convert.ToHexString(octets) + end);

    private static readonly Gen<string> LooseAttribute = Gen.Select(
        Gen.Frequency((15, Key), (1, Gen.OneOf(OddKeys))),
        Gen.OneOf("=", "=", "=", " = ", "==", ""),
        Gen.Frequency((10, LooseText), (1, LooseHex), (3, StrictText)),
        (key, equals, value) => key + equals + value);

    /// <summary>Names by the grammar of RFC 4514, with the keys of its table and SERIALNUMBER.</summary>
    public static Gen<string> Strict { get; } = Gen.Select(
        StrictAttribute,
        Gen.Select(Gen.OneOf(",", ",", "+"), StrictAttribute, string.Concat).Array[0, 4],
        (first, rest) => first + string.Concat(rest));

    /// <summary>Names and what only looks like one.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (2, Strict),
        (6, Gen.Select(LooseAttribute, Gen.Select(Gen.OneOf(Separators), LooseAttribute, string.Concat).Array[0, 3], (first, rest) => first + string.Concat(rest))),
        (2, NameTexts.Any));

    /// <summary>What may be filled into a hole.</summary>
    public static Gen<string> Filling { get; } = Gen.Frequency(
        (4, LooseText),
        (2, Gen.OneOf("", "x", "\\", "x\\4", "\\C3", "#", "#04", "x, O", "x+O=y", "x, 2.5.4.", "=", "x\\,O=", "x, C", "x,O=\\E2\\82")),
        (1, NameTexts.Filling));
}
