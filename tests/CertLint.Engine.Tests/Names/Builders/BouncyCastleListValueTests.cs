extern alias Portable;

using System.Collections;
using CertLint.Model;
using CertLint.Names;
using CsCheck;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;
using PortableIdentifier = Portable::Org.BouncyCastle.Asn1.DerObjectIdentifier;
using PortableName = Portable::Org.BouncyCastle.Asn1.X509.X509Name;

namespace CertLint.Tests.Names.Builders;

/// <summary>
/// The constructors of <c>X509Name</c> that take lists are the oracle, with the encoding. What stands behind <c>#</c> and is no
/// string is unknown to CertLint.
/// </summary>
public class BouncyCastleListValueTests
{
    private const long Values = 10_000;

    private static readonly Gen<(string Oid, string Value)> Attributes = Gen.Select(
        Gen.OneOf("2.5.4.3", "2.5.4.6", "2.5.4.10", "2.5.4.5", "1.2.840.113549.1.9.1", "1.3.6.1.4.1.311.60.2.1.3"),
        Gen.OneOf(
            Gen.String[Gen.Char["US a,\"\\#=+\u00e9\u20ac\ud83d"], 0, 6],
            Gen.String[Gen.Char["0C1341"], 0, 8].Select(digits => "#" + digits),
            Gen.Int[62, 67].Select(length => new string('a', length))));

    [Fact]
    public void A_value_is_taken_or_refused_as_by_2_7() => Attributes.Sample(
        attribute => Check(attribute.Oid, attribute.Value, BouncyCastleVersion.Cryptography2, Encode), iter: Values);

    [Fact]
    public void A_value_is_taken_or_refused_as_by_1_9() => Attributes.Sample(
        attribute => Check(attribute.Oid, attribute.Value, BouncyCastleVersion.Portable19, EncodePortable), iter: Values);

    [Theory]
    [InlineData("\\Contoso", "Contoso")]
    [InlineData("\\#1 Plumbing", "#1 Plumbing")]
    [InlineData("\\\\Contoso", "\\Contoso")]
    [InlineData("#0C0141", "A")]
    [InlineData("Contoso\\, Ltd.", "Contoso\\, Ltd.")]
    [InlineData("\"Contoso, Ltd.\"", "\"Contoso, Ltd.\"")]
    public void The_start_of_a_value_is_syntax_and_nothing_else(string written, string value)
    {
        Assert.Equal(value, BouncyCastleListValue.Read(AttributeType.Organization, MappedText.Verbatim(written, 0), BouncyCastleVersion.Cryptography2).Attribute?.Value.Text);
        Assert.Equal(value, StringOf(Encode("2.5.4.10", written)));
        Assert.Equal(value, StringOf(EncodePortable("2.5.4.10", written)));
    }

    [Theory]
    [InlineData(0, "x", false)]
    [InlineData(3, "x", false)]
    [InlineData(5, "x", false)]
    [InlineData(9, "x", false)]
    [InlineData(-1, "x", false)]
    [InlineData(1, "x", true)]
    [InlineData(2, "", true)]
    [InlineData(6, "x", true)]
    [InlineData(7, "", false)]
    [InlineData(7, "host", false)]
    [InlineData(7, "mtls.contoso.com", false)]
    [InlineData(7, "1.2.3", false)]
    [InlineData(7, "10.0.0.1", true)]
    [InlineData(7, "010.0.0.1", true)]
    [InlineData(7, "10.0.0.0/8", true)]
    [InlineData(7, "::1", true)]
    [InlineData(7, "::1/64", true)]
    [InlineData(7, "::ffff:1.2.3.4", true)]
    [InlineData(8, "2.5.4.3", true)]
    [InlineData(8, "host", false)]
    [InlineData(8, "", false)]
    public void A_general_name_takes_a_text_where_it_is_said(int tag, string text, bool isTaken)
    {
        Assert.Equal(isTaken, Record.Exception(() => new Org.BouncyCastle.Asn1.X509.GeneralName(tag, text)) is null);
        Assert.Equal(isTaken, Record.Exception(() => new Portable::Org.BouncyCastle.Asn1.X509.GeneralName(tag, text)) is null);
        Assert.Equal(
            isTaken,
            BouncyCastleGeneralName.WhyNoText(tag) is null && BouncyCastleGeneralName.Check(tag, MappedText.Verbatim(text, 0)) is null);
    }

    [Fact]
    public void BouncyCastle_throws_on_what_is_called_no_address() => Gen.String[Gen.Char["0123459afghx.:%/[]"], 0, 9].Sample(
        text =>
        {
            if (BouncyCastleGeneralName.Check(7, MappedText.Verbatim(text, 0)) is null)
                return;
            Assert.NotNull(Record.Exception(() => new Org.BouncyCastle.Asn1.X509.GeneralName(7, text)));
            Assert.NotNull(Record.Exception(() => new Portable::Org.BouncyCastle.Asn1.X509.GeneralName(7, text)));
        },
        iter: Values);

    private static void Check(string oid, string value, BouncyCastleVersion version, Func<string, string, byte[]?> encode)
    {
        var reading = BouncyCastleListValue.Read(AttributeType.FromOid(oid), MappedText.Verbatim(value, 0), version);
        if (reading is { Attribute: null, Error: null })
        {
            Assert.StartsWith("#", value, StringComparison.Ordinal);
            return;
        }

        var encoded = encode(oid, value);
        Assert.Equal(encoded is null, reading.Error is not null);
        if (reading.Attribute is { } attribute && attribute.StringTag is { } tag)
            Assert.Equal(tag, TagOf(encoded!));
    }

    private static byte[]? Encode(string oid, string value) => Try(() =>
        new X509Name(new List<DerObjectIdentifier> { new(oid) }, new List<string> { value }).GetDerEncoded());

    private static byte[]? EncodePortable(string oid, string value) => Try(() =>
        new PortableName(new ArrayList { new PortableIdentifier(oid) }, new ArrayList { value }).GetDerEncoded());

    // 2.7 checks the value at once, 1.9 when it is encoded.
    private static byte[]? Try(Func<byte[]> encode)
    {
        byte[]? encoded = null;
        return Record.Exception(() => encoded = encode()) is null ? encoded : null;
    }

    private static Asn1Encodable ValueOf(byte[] name) =>
        ((Asn1Sequence)((Asn1Set)((Asn1Sequence)Asn1Object.FromByteArray(name))[0])[0])[1];

    private static string? StringOf(byte[]? name) => name is null ? null : ((IAsn1String)ValueOf(name)).GetString();

    private static int TagOf(byte[] name) => ValueOf(name).ToAsn1Object().GetEncoded()[0];
}
