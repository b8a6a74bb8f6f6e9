using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>OpenSSL's own tables and encoder, in this process, are the oracle; no difference is known.</summary>
public class LibCryptoTests
{
    private const int Values = 100_000;
    private const int Keys = 100_000;

    /// <summary>More than OpenSSL 3.0 has objects.</summary>
    private const int EndOfObjects = 2_000;

    private static readonly string[] Pieces =
    [
        "a", "US", "x", "12", " ", "0123456789", "ü", "€", "😀", "\uFFFF", "\u0080", "@", "*", "'", "\u0001", "\u007F", "?", "_",
        new('x', 62), new('9', 11), new('ü', 31), new('x', 126),
    ];

    private static readonly Gen<string> Value = Gen.OneOf(Pieces).Array[1, 4].Select(string.Concat).Where(value => value.Length > 0);

    private static readonly Gen<string> DottedKey = Gen.Select(
        Gen.OneOf("2.5.4.", "2 5 4 ", "2.5.", "1.2.840.113549.1.9.", "0.9.2342.19200300.100.1.", "1.", "2.", "02.5.4.", "2.05.004.", "3.", "1.39.", "1.40.", "2.40.", ""),
        Gen.OneOf("3", "6", "03", "10", "4", "41", "1", "25", "29.17", "840", "", "0", "99999999999999999999999", "-1", "x", "4.3", "5.4.6", "Ü"),
        Gen.OneOf("", "", "", ".", " ", "..", "x", ".0", ".1"),
        string.Concat);

    [Fact]
    public void Each_name_of_an_object_is_known_as_it_is_to_OpenSSL()
    {
        LibCrypto.SkipWhereMissing();
        var objects = Objects();
        Assert.True(objects.Count > 1_000);
        foreach (var (_, names) in objects)
        {
            foreach (var key in new[] { names.ShortName, names.LongName })
                AssertSameKey(key);
        }
    }

    [Fact]
    public void A_key_of_digits_means_what_OpenSSL_makes_of_it()
    {
        LibCrypto.SkipWhereMissing();
        Gen.OneOf(DottedKey, DottedKey, Gen.Char["0123459. "].Array[1, 9].Select(letters => new string(letters))).Sample(AssertSameKey, iter: Keys);
    }

    [Fact]
    public void Each_value_is_accepted_rejected_and_encoded_as_by_OpenSSL()
    {
        LibCrypto.SkipWhereMissing();
        var objects = Objects().Where(found => found.Names.Oid is not null).ToArray();
        // Half of them of the attributes with bounds and types of their own, which stand within the first few hundred.
        var bounded = objects.Where(found => OpenSslStringType.Of(found.Names.Oid!) != OpenSslStringType.Of("1.2")).ToArray();
        Assert.Equal(24, bounded.Length);
        int accepted = 0, rejected = 0;
        Gen.Select(Gen.OneOf(Gen.OneOf(bounded), Gen.OneOf(objects)), Value, Gen.Bool).Sample(
            (found, value, isUtf8) =>
            {
                var expected = LibCrypto.Encode(found.Number, value, isUtf8);
                Interlocked.Increment(ref expected is null ? ref rejected : ref accepted);
                var reading = OpenSslValueEncoding.Encode(found.Names.Oid!, MappedText.Verbatim(value, 0), isUtf8);
                Assert.Equal(expected, reading.Value is { } read ? new EncodedAttribute(found.Names.Oid!, reading.StringTag!.Value, read.Text) : null);
            },
            iter: Values);
        Assert.True(accepted > Values / 5 && rejected > Values / 5, $"{accepted} accepted, {rejected} rejected");
    }

    private static void AssertSameKey(string key)
    {
        var number = LibCrypto.NumberOf(key);
        var oid = number == 0 ? null : LibCrypto.ObjectAt(number)!.Value.Oid;
        Assert.Equal((key, oid), (key, OpenSslAttributeKeys.OidOf(key)));
        Assert.Equal((key, number != 0 && oid is null), (key, OpenSslNamesWithoutOid.Contains(key)));
    }

    private static List<(int Number, (string ShortName, string LongName, string? Oid) Names)> Objects()
    {
        var objects = new List<(int, (string, string, string?))>();
        for (var number = 1; number < EndOfObjects; number++)
        {
            if (LibCrypto.ObjectAt(number) is { } names)
                objects.Add((number, names));
        }

        return objects;
    }
}
