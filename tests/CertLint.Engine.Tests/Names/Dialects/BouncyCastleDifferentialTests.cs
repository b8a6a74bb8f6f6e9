using System.Text;
using CertLint.Model;
using CertLint.Names;
using CsCheck;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Dialects;

/// <summary>
/// BouncyCastle's own parser is the oracle. Known difference: a value <c>#…</c> that encodes something else than a
/// string is unknown to CertLint, because to tell whether BouncyCastle takes it needs all of its BER decoder.
/// </summary>
public class BouncyCastleDifferentialTests
{
    private const long Names = 200_000;
    private const int Printable = 19, IA5 = 22;

    [Fact]
    public void Every_name_is_accepted_rejected_split_and_encoded_as_by_X509Name()
    {
        int accepted = 0, rejected = 0, unknown = 0;
        Gen.Select(NameTexts.Any, Gen.Bool).Sample(
            (text, reverse) =>
            {
                var parse = BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0), reverse);
                if (parse == NameParse.Unknown)
                {
                    Interlocked.Increment(ref unknown);
                    Assert.Contains('#', text);
                    return;
                }

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

    private static string? ReadByBouncyCastle(string text, bool reverse)
    {
        X509Name name;
        try
        {
            name = new X509Name(reverse, text);
        }
        // BouncyCastle throws whatever comes: ArgumentException, FormatException, IndexOutOfRangeException, Exception.
        catch (Exception)
        {
            return null;
        }

        return Join(((Asn1Sequence)name.ToAsn1Object()).Select(
            rdn => ((Asn1Set)rdn).Cast<Asn1Sequence>().Select(attribute => $"{attribute[0]} {attribute[1].GetEncoded()[0]}={Decode(attribute[1])}")));
    }

    private static string? Show(NameParse parse) => parse.Name is null
        ? null
        : Join(parse.Name.EncodedRdns.Select(rdn => rdn.Attributes.Select(a => $"{a.Type.Oid} {a.StringTag}={AsEncoded(a)}")));

    /// <summary>DER orders the attributes of an RDN by their octets, so here they stand in order of their text.</summary>
    private static string Join(IEnumerable<IEnumerable<string>> rdns) =>
        string.Join("\0", rdns.Select(rdn => string.Join("\u0001", rdn.Order(StringComparer.Ordinal))));

    private static string Decode(Asn1Encodable value) => value is Asn1GeneralizedTime time ? time.TimeString : ((IAsn1String)value).GetString();

    /// <summary>BouncyCastle encodes what does not fit an ASCII string as question marks.</summary>
    private static string AsEncoded(NameAttribute attribute) => attribute.StringTag is Printable or IA5
        ? Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(attribute.Value.Text))
        : attribute.Value.Text;
}
