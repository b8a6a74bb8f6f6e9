extern alias Portable;

using System.Text;
using System.Text.RegularExpressions;
using CertLint.Model;
using CertLint.Names;
using CsCheck;
using Portable::Org.BouncyCastle.Asn1;
using X509Name = Portable::Org.BouncyCastle.Asn1.X509.X509Name;

namespace CertLint.Tests.Names.Dialects;

/// <summary>
/// The parser of Portable.BouncyCastle 1.9.0, with the encoding of the name, is the oracle. Known differences: a value
/// <c>#…</c> that encodes something else than a string is unknown to CertLint, because to tell whether BouncyCastle takes it
/// needs all of its BER decoder; so is an OID such as 1.40.1, which it takes and encodes as 2.0.1. A date of birth with a
/// sign at an odd place is not handed to it: it recurses until the process dies.
/// </summary>
public partial class PortableDifferentialTests
{
    private const long Names = 100_000;
    private const int Utf8 = 12, Printable = 19, IA5 = 22;

    [Fact]
    public void Every_name_is_accepted_rejected_split_and_encoded_as_by_X509Name()
    {
        int accepted = 0, rejected = 0, unknown = 0;
        Gen.Select(NameTexts.Any, Gen.Bool).Sample(
            (text, reverse) =>
            {
                var parse = BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0), reverse, BouncyCastleVersion.Portable19);
                if (parse.Name is null && parse.Error is null)
                {
                    Interlocked.Increment(ref unknown);
                    Assert.True(text.Contains('#') || OddIdentifier().IsMatch(WithoutSyntax(text)));
                    return;
                }

                if (parse.Error is not null && MayRecurse(text))
                    return;
                var expected = ReadByBouncyCastle(text, reverse);
                Interlocked.Increment(ref expected is null ? ref rejected : ref accepted);
                Assert.Equal(expected, Show(parse));
                if (parse.Error is { } error)
                    Assert.InRange(error.Place.End, error.Place.Start, text.Length);
            },
            iter: Names);
        Assert.True(
            accepted > Names / 5 && rejected > Names / 5 && unknown < Names / 20, $"{accepted} accepted, {rejected} rejected, {unknown} unknown");
    }

    [Theory]
    [InlineData("19700131120000Z", true)]
    [InlineData("19700131120000", true)]
    [InlineData("19700131120000.25Z", true)]
    [InlineData("19700131120000.25", true)]
    [InlineData("19700131120000.1234567Z", true)]
    [InlineData("19700131120000+0100", true)]
    [InlineData("19700131120000-01", true)]
    [InlineData("19700131120000.5-0130", true)]
    [InlineData("19700131120000.12345678Z", false)]
    [InlineData("19700131120000.Z", true)]
    [InlineData("19700131120000,25Z", false)]
    [InlineData("197001311200Z", false)]
    [InlineData("197001311200-01", false)]
    [InlineData("19700132120000Z", false)]
    [InlineData("1970-01-31", false)]
    [InlineData("Z", false)]
    [InlineData("", false)]
    public void A_date_of_birth_is_accepted_as_by_X509Name(string date, bool isAccepted)
    {
        var text = "dateOfBirth=" + date.Replace("+", "\\+", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        Assert.Equal(isAccepted, ReadByBouncyCastle(text, reverse: false) is not null);
        Assert.Equal(isAccepted, BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0), false, BouncyCastleVersion.Portable19).Name is not null);
    }

    [Fact]
    public void Our_table_of_keys_is_that_of_BouncyCastle() => Assert.Equal(
        X509Name.DefaultLookup.Cast<System.Collections.DictionaryEntry>().Select(entry => entry.Key + "=" + entry.Value).Order(StringComparer.Ordinal),
        BouncyCastleKeys.Names(BouncyCastleVersion.Portable19)
            .Select(name => name.ToLowerInvariant() + "=" + BouncyCastleKeys.OidOf(name, BouncyCastleVersion.Portable19)).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"[01]\.([4-9][0-9]|[0-9]{3})")]
    private static partial Regex OddIdentifier();

    /// <summary>True for a text that may hold such a date.</summary>
    internal static bool MayRecurse(string text) => text.AsSpan().IndexOfAny('+', '-') >= 0
        && WithoutSyntax(text) is var plain
        && (plain.Contains("dateOfBirth", StringComparison.OrdinalIgnoreCase) || plain.Contains("1.3.6.1.5.5.7.9.1", StringComparison.Ordinal));

    /// <summary>The text without what vanishes from it, which may put a key or an OID together.</summary>
    private static string WithoutSyntax(string text) =>
        text.Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    private static string? ReadByBouncyCastle(string text, bool reverse)
    {
        byte[] encoding;
        try
        {
            encoding = new X509Name(reverse, text).GetEncoded();
        }
        // BouncyCastle throws whatever comes: ArgumentException, FormatException, IndexOutOfRangeException, Exception.
        catch (Exception)
        {
            return null;
        }

        return Join(((Asn1Sequence)Asn1Object.FromByteArray(encoding)).Cast<Asn1Set>().Select(
            rdn => rdn.Cast<Asn1Sequence>().Select(attribute => $"{attribute[0]} {attribute[1].GetEncoded()[0]}={Decode(attribute[1])}")));
    }

    private static string? Show(NameParse parse) => parse.Name is null
        ? null
        : Join(parse.Name.EncodedRdns.Select(rdn => rdn.Attributes.Select(a => $"{a.Type.Oid} {a.StringTag}={AsEncoded(a)}")));

    /// <summary>DER orders the attributes of an RDN by their octets, so here they stand in order of their text.</summary>
    private static string Join(IEnumerable<IEnumerable<string>> rdns) =>
        string.Join("\0", rdns.Select(rdn => string.Join("\u0001", rdn.Order(StringComparer.Ordinal))));

    private static string Decode(Asn1Encodable value) => value is DerGeneralizedTime time ? time.TimeString : ((IAsn1String)value).GetString();

    /// <summary>What does not fit is encoded as question marks, and half a character as the replacement character.</summary>
    private static string AsEncoded(NameAttribute attribute) => attribute.StringTag switch
    {
        Printable or IA5 => Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(attribute.Value.Text)),
        Utf8 => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(attribute.Value.Text)),
        _ => attribute.Value.Text,
    };
}
