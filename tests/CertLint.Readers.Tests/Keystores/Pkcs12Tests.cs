using CertLint.Model;
using static CertLint.Readers.Tests.Keystores.KeystoreSamples;
using static CertLint.Readers.Tests.Keystores.Pkcs12Builder;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>What stands in clear; passwords are in <see cref="PasswordTests"/>.</summary>
public class Pkcs12Tests
{
    private static readonly byte[] Id = [1];
    private static readonly byte[] OtherId = [2];

    [Fact]
    public void A_key_its_certificate_and_the_issuers_are_one_entry()
    {
        var model = Read(File(
            Safe(Certificate(Root), Certificate(Leaf, "mydomain", Id), Certificate(Peer, "instance", isTrusted: true)),
            Safe(Key("mydomain", Id), Secret("aes"))));

        Assert.Equal((KeystoreType.Pkcs12, "client.p12"), (model.Keystore().Type, model.Keystore().FileName));
        Assert.Equal(["mydomain PrivateKey 2", "instance TrustedCertificate 1", "aes SecretKey 0"], model.Entries());
        Assert.Equal(
            ["alias 'mydomain', certificate 2: Fabrikam Root", "alias 'mydomain': mtls.contoso.com key", "alias 'instance': instance.fabrikam.com"],
            model.Certificates());
        Assert.Empty(model.Problems);
        Assert.Empty(model.NotChecked);
    }

    [Fact]
    public void Lengths_may_be_indefinite_and_octets_in_pieces()
    {
        // What stands within octet strings is written so too.
        var safe = ContentInfo("1.2.840.113549.1.7.1", Octets(Indefinite(Sequence(Certificate(Leaf, "mydomain", Id), Key("mydomain", Id)))));
        var content = Indefinite(Sequence(writer =>
        {
            writer.WriteInteger(3);
            writer.WriteEncodedValue(ContentInfo("1.2.840.113549.1.7.1", Octets(Indefinite(Sequence(safe)))));
        }));

        var model = Read(content);

        Assert.Equal(["mydomain PrivateKey 1"], model.Entries());
        Assert.Equal(["alias 'mydomain': mtls.contoso.com key"], model.Certificates());
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void A_name_joins_a_key_and_its_certificate_where_no_number_does() => Assert.Equal(
        ["alias 'a': mtls.contoso.com key", "alias 'b': instance.fabrikam.com"],
        Read(File(Safe(Key("a"), Key("c"), Certificate(Leaf, "a"), Certificate(Peer, "b")))).Certificates());

    [Fact]
    public void One_key_and_one_certificate_belong_together()
    {
        var model = Read(File(Safe(Key(), Certificate(Leaf))));

        Assert.Equal(["1 PrivateKey 1"], model.Entries());
        Assert.Equal(["alias '1': mtls.contoso.com key"], model.Certificates());
    }

    [Fact]
    public void Of_several_keys_without_a_mark_nothing_is_guessed()
    {
        var model = Read(File(Safe(Key(), Key(), Certificate(Leaf), Certificate(Peer))));

        Assert.Equal(["1 PrivateKey 0", "2 PrivateKey 0", "3 TrustedCertificate 1", "4 TrustedCertificate 1"], model.Entries());
        Assert.Equal(["alias '3': mtls.contoso.com", "alias '4': instance.fabrikam.com"], model.Certificates());
    }

    [Fact]
    public void An_issuer_that_is_written_for_each_key_is_there_once() => Assert.Equal(
        ["a PrivateKey 2", "b PrivateKey 2"],
        Read(File(Safe(
            Key("a", Id), Key("b", OtherId), Certificate(Leaf, "a", Id), Certificate(Root, "root"), Certificate(Peer, "b", OtherId), Certificate(Root, "root")))).Entries());

    [Fact]
    public void Bags_within_bags_are_read_to_a_depth()
    {
        Assert.Equal(["a TrustedCertificate 1"], Read(File(Safe(Nested(Nested(Certificate(Leaf, "a")))))).Entries());
        Assert.Empty(Read(File(Safe(Nested(Nested(Nested(Nested(Nested(Certificate(Leaf, "a"))))))))).Entries());
    }

    [Fact]
    public void Other_bags_and_other_certificates_are_passed_over()
    {
        var model = Read(File(Safe(Bag(4, Sequence()), Bag(9, Sequence()), Certificate(Leaf, "sdsi", form: "1.2.840.113549.1.9.22.2"), Certificate(Leaf, "x509"))));

        Assert.Equal(["x509 TrustedCertificate 1"], model.Entries());
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void A_certificate_that_cannot_be_read_is_told_and_the_next_is_read()
    {
        var model = Read(File(Safe(Certificate(Leaf[..^9], "broken"), Certificate(Peer, "whole"))));

        Assert.Equal(["alias 'whole': instance.fabrikam.com"], model.Certificates());
        Assert.Equal(
            "The certificate of alias 'broken' is not checked because its content is cut off or is no DER; import it again.",
            Assert.Single(model.Problems).Message);
    }

    [Fact]
    public void What_is_signed_or_encrypted_by_a_certificate_is_not_checked()
    {
        var signed = Sequence(writer =>
        {
            writer.WriteInteger(3);
            writer.WriteEncodedValue(ContentInfo("1.2.840.113549.1.7.2", Sequence()));
        });
        var enveloped = File(ContentInfo("1.2.840.113549.1.7.3", Sequence()), Safe(Certificate(Peer, "clear")));
        foreach (var content in new[] { signed, enveloped })
        {
            var model = Read(content);

            Assert.Null(model.Keystore().Entries);
            Assert.Equal("it is signed or encrypted by a certificate, not by a password", Assert.Single(model.NotChecked).Reason);
            Assert.Empty(model.Problems);
        }

        Assert.Equal(["alias 'clear': instance.fabrikam.com"], Read(enveloped).Certificates());
    }

    [Fact]
    public void A_cut_is_told_once_wherever_it_is()
    {
        var whole = File(Safe(Certificate(Leaf, "mydomain", Id)), Safe(Key("mydomain", Id)));
        // From the octet on that tells the type.
        var first = Convert.ToHexString(whole).IndexOf("2A864886F70D010701", StringComparison.Ordinal) / 2 + 9;
        for (var length = 0; length < whole.Length; length++)
        {
            var model = Read(whole[..length]);

            Assert.Equal(length >= first ? 1 : 0, model.Targets.Count);
            if (length >= first)
                Assert.Equal(
                    "The PKCS#12 keystore is not checked as a whole because it is cut off or is no PKCS#12; copy the file again from its source.",
                    Assert.Single(model.Problems).Message);
        }
    }

    [Fact]
    public void Bags_have_a_limit()
    {
        var bag = Key();
        var model = Read(File(Safe(Enumerable.Repeat(bag, 50_000).ToArray())));

        Assert.Contains("it has more than 40000 bags and attributes; split it.", Assert.Single(model.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Certificates_have_a_limit()
    {
        var model = Read(File(Safe(Enumerable.Repeat(Certificate([]), 10_001).ToArray())));

        Assert.Equal(101, model.Problems.Count);
        Assert.Contains("it has more than 10000 certificates; split it.", model.Problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Certificates_that_issue_each_other_are_a_chain_with_an_end()
    {
        var first = Issued("CN=A", "CN=B");
        var second = Issued("CN=B", "CN=A");

        Assert.Equal(["a PrivateKey 2"], Read(File(Safe(Key("a"), Certificate(first, "a"), Certificate(second, "b")))).Entries());
    }

    [Theory]
    [InlineData("3003020103")] // version 3 alone
    [InlineData("30820010020103300B06092A864886F70D010703")] // envelopedData
    [InlineData("30820010020100300B06092A864886F70D010701")] // version 0
    public void What_is_no_PFX_is_none(string octets) => Assert.Empty(Read(Convert.FromHexString(octets)).Targets);

    [Fact]
    public void Octets_in_pieces_in_pieces_do_no_harm()
    {
        // [0] { OCTET STRING in pieces in pieces … }, never closed.
        byte[] content =
        [
            0x30, 0x80, 0x02, 0x01, 0x03, 0x30, 0x80, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01, 0xA0, 0x80,
            .. Enumerable.Repeat<byte[]>([0x24, 0x80], 500_000).SelectMany(octets => octets),
        ];

        Assert.Single(Read(content).Problems);
        Assert.Single(Read([.. content, .. new byte[1_000_008]]).Problems);
    }

    private static DocumentModel Read(byte[] content) => DocumentReader.Read("/project/client.p12", content);

    private static byte[] Issued(string subject, string issuer)
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        return new System.Security.Cryptography.X509Certificates.CertificateRequest(subject, key, System.Security.Cryptography.HashAlgorithmName.SHA256)
            .Create(
                new System.Security.Cryptography.X509Certificates.X500DistinguishedName(issuer),
                System.Security.Cryptography.X509Certificates.X509SignatureGenerator.CreateForECDsa(key),
                DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90), [1]).RawData;
    }
}
