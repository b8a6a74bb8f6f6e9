using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;
using Org.BouncyCastle.Asn1;

namespace CertLint.Tests.Names.Dialects.Keytool;

/// <summary>
/// Java's own <c>X500Name</c> is the oracle: accepted or rejected, every OID, value, string type and the order. Known
/// differences: a value <c>#…</c> that encodes something else than a valid string, and a key with digits that are not
/// ASCII, are unknown to CertLint.
/// </summary>
public class KeytoolDifferentialTests
{
    private const long Names = 40_000;

    [Fact]
    public void Every_name_is_accepted_rejected_split_and_encoded_as_by_X500Name()
    {
        var java = JavaNames.Required;
        int accepted = 0, rejected = 0, unknown = 0, remarks = 0;
        KeytoolTexts.Any.Sample(
            text =>
            {
                var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
                var answer = java.Ask(JavaNames.Keytool, text);
                Interlocked.Increment(ref answer.IsAccepted ? ref accepted : ref rejected);
                if (parse == NameParse.Unknown)
                {
                    Interlocked.Increment(ref unknown);
                    Assert.True(text.Contains('#') || text.Any(c => c > '\u007F' && char.IsDigit(c)), text);
                    return;
                }

                Assert.Equal(Show(answer), Show(parse));
                if (parse.Error is { } error)
                    Assert.InRange(error.Place.End, error.Place.Start, text.Length);
                foreach (var remark in parse.Remarks)
                {
                    Interlocked.Increment(ref remarks);
                    Assert.InRange(remark.Place.End, remark.Place.Start, text.Length);
                }
            },
            iter: Names);
        Assert.True(
            accepted > Names / 5 && rejected > Names / 5 && unknown < Names / 20 && remarks > Names / 100,
            $"{accepted} accepted, {rejected} rejected, {unknown} unknown, {remarks} remarks");
    }

    internal static string? Show(JavaNameAnswer answer) => answer.Encoding is not { } encoding
        ? null
        : Join(((Asn1Sequence)Asn1Object.FromByteArray(encoding)).Select(
            rdn => ((Asn1Set)rdn).Cast<Asn1Sequence>().Select(a => Line(a[0].ToString()!, Tag((Asn1Object)a[1]), ((IAsn1String)a[1]).GetString()))));

    internal static string? Show(NameParse parse) => parse.Name is null
        ? null
        : Join(parse.Name.EncodedRdns.Select(rdn => rdn.Attributes.Select(a => Line(a.Type.Oid, a.StringTag ?? 0, AsEncoded(a)))));

    private static string Line(string oid, int tag, string value) => oid + "=" + tag + ":" + value;

    /// <summary>DER orders the attributes of an RDN by their octets, so here they stand in order of their text.</summary>
    private static string Join(IEnumerable<IEnumerable<string>> rdns) =>
        string.Join("\0", rdns.Select(rdn => string.Join("\u0001", rdn.Order(StringComparer.Ordinal))));

    private static int Tag(Asn1Object value) => value.GetEncoded()[0];

    /// <summary>Java encodes each character that its string type cannot hold as a question mark.</summary>
    private static string AsEncoded(NameAttribute attribute)
    {
        const int IA5String = 22;
        var text = attribute.Value.Text;
        var encoded = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            var canHold = attribute.StringTag == IA5String ? text[i] < 0x80 : isPair || !char.IsSurrogate(text[i]);
            encoded.Append(canHold ? text.AsSpan(i, isPair ? 2 : 1) : "?");
            i += isPair ? 1 : 0;
        }

        return encoded.ToString();
    }
}
