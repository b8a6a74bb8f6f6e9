using CertLint.Model;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

public class RequestTests
{
    [Theory]
    [InlineData("Subject=\"CN=a\"", Purpose.Request)]
    [InlineData("RequestType = PKCS10", Purpose.Request)]
    [InlineData("RequestType = CMC", Purpose.Request)]
    [InlineData("RequestType = cert", Purpose.SelfSigned)]
    [InlineData("RequestType = 4", Purpose.SelfSigned)]
    [InlineData("RequestType = %type%", Purpose.Request)]
    [InlineData("RequestType = Cert\n[Extensions]\n2.5.29.19 = \"{text}ca=1&pathlength=0\"", Purpose.Authority)]
    [InlineData("RequestType = PKCS10\n[Extensions]\n2.5.29.19 = \"{critical}{text}\"\n_continue_ = \"ca=TRUE&\"", Purpose.Authority)]
    [InlineData("RequestType = PKCS10\n[Extensions]\n2.5.29.19 = \"{text}ca=0pathlength=3\"", Purpose.Request)]
    public void The_type_and_the_constraints_tell_the_purpose(string lines, Purpose purpose) => Assert.Equal(purpose, Inf.OfLines(lines).Purpose);

    [Theory]
    [InlineData("KeyLength = 1024", KeyAlgorithm.Rsa, 1024, "1024")]
    [InlineData("KeyLength = 2048 ; bits\nKeyAlgorithm = RSA", KeyAlgorithm.Rsa, 2048, "2048")]
    [InlineData("KeyLength = 1024\nKeyAlgorithm = \"DSA\"", KeyAlgorithm.Dsa, 1024, "1024")]
    [InlineData("KeyAlgorithm = ECDSA_P256", KeyAlgorithm.EllipticCurve, 256, "ECDSA_P256")]
    [InlineData("KeyAlgorithm = ECDH_P521\nKeyLength = 521", KeyAlgorithm.EllipticCurve, 521, "ECDH_P521")]
    [InlineData("KeyLength = 0x800\nProviderName = \"Microsoft RSA SChannel Cryptographic Provider\"", KeyAlgorithm.Rsa, 2048, "0x800")]
    public void A_key_is_where_its_size_stands(string lines, KeyAlgorithm algorithm, int bits, string at)
    {
        var text = "[NewRequest]\n" + lines;
        var key = Inf.Target(text).Key!;
        Assert.Equal((algorithm, bits), (key.Value.Algorithm, key.Value.Bits));
        Assert.Equal(at, Sample.At(text, key.Place));
    }

    [Theory]
    [InlineData("KeyLength = %bits%")]
    [InlineData("KeyLength = 1024\nUseExistingKeySet = TRUE")]
    [InlineData("KeyLength = 1024\nProviderName = \"Microsoft Base DSS Cryptographic Provider\"")]
    [InlineData("KeyLength = 1024\nKeyAlgorithm = DH")]
    [InlineData("Exportable = TRUE")]
    public void A_key_that_is_not_known_is_none(string lines) => Assert.Null(Inf.OfLines(lines).Key);

    [Theory]
    [InlineData("0xa0", KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment)]
    [InlineData("0xF0", KeyUsages.DigitalSignature | KeyUsages.NonRepudiation | KeyUsages.KeyEncipherment | KeyUsages.DataEncipherment)]
    [InlineData("0x8086", KeyUsages.DigitalSignature | KeyUsages.KeyCertSign | KeyUsages.CrlSign | KeyUsages.DecipherOnly)]
    [InlineData("\"CERT_DIGITAL_SIGNATURE_KEY_USAGE | cert_key_agreement_key_usage|1\"", KeyUsages.DigitalSignature | KeyUsages.KeyAgreement | KeyUsages.EncipherOnly)]
    public void Key_usage_is_a_number_or_names(string value, KeyUsages usages) => Assert.Equal(usages, Inf.OfLines("KeyUsage = " + value).KeyUsage!.Value);

    [Theory]
    [InlineData("KeyUsage = CERT_UNKNOWN_KEY_USAGE")]
    [InlineData("KeyUsage = $usage")]
    public void Key_usage_that_is_not_known_is_none(string line) => Assert.Null(Inf.OfLines(line).KeyUsage);

    [Theory]
    [InlineData("HashAlgorithm = SHA1", "sha1")]
    [InlineData("HashAlgorithm = \"Sha-256\"", "sha256")]
    [InlineData("HashAlgorithm = md5", "md5")]
    [InlineData("HashAlgorithm = $hash", null)]
    [InlineData("HashAlgorithm = GOST", null)]
    public void The_digest_is_named(string line, string? digest) => Assert.Equal(digest, Inf.OfLines(line).Digest?.Value);

    [Theory]
    [InlineData("Years", "2", 730)]
    [InlineData("months", "6", 182)]
    [InlineData("Weeks", "4", 28)]
    [InlineData("Days", "30", 30)]
    [InlineData("Hours", "48", 2)]
    [InlineData("Years", "2000000000", 3_650_000)]
    public void The_validity_of_a_certificate_is_what_it_is_at_least(string period, string units, int days)
    {
        var text = $"[NewRequest]\nRequestType = Cert\nValidityPeriod = {period}\nValidityPeriodUnits = {units}\n";
        var validity = Inf.Target(text).Validity!;
        Assert.Equal(days, validity.Value.TotalDays);
        Assert.Equal(units, Sample.At(text, validity.Place));
    }

    [Fact]
    public void The_validity_of_a_request_is_the_CAs_to_say() =>
        Assert.Null(Inf.OfLines("RequestType = PKCS10\nValidityPeriod = Years\nValidityPeriodUnits = 20").Validity);
}
