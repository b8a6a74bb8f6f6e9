using CertLint.Model;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Terraform;

public class ResourceTests
{
    [Theory]
    [InlineData("tls_cert_request", "", Purpose.Request)]
    [InlineData("tls_self_signed_cert", "", Purpose.SelfSigned)]
    [InlineData("tls_self_signed_cert", "is_ca_certificate = true", Purpose.Authority)]
    [InlineData("tls_self_signed_cert", "is_ca_certificate = var.ca", Purpose.SelfSigned)]
    [InlineData("tls_locally_signed_cert", "", Purpose.Request)]
    [InlineData("tls_locally_signed_cert", "is_ca_certificate = true", Purpose.Authority)]
    public void The_resource_tells_the_purpose(string type, string line, Purpose purpose) =>
        Assert.Equal(purpose, Tf.Target($"resource \"{type}\" \"x\" {{\n{line}\n}}").Purpose);

    [Fact]
    public void A_request_that_the_file_signs_as_a_CA_is_a_CAs()
    {
        var model = Tf.Read(
            "resource \"tls_cert_request\" \"ca\" {\nsubject {\ncommon_name = \"Contoso CA\"\n}\n}\n" +
            "resource \"tls_locally_signed_cert\" \"ca\" {\ncert_request_pem = tls_cert_request.ca.cert_request_pem\nis_ca_certificate = true\n}\n" +
            "resource \"tls_cert_request\" \"web\" {\nsubject {\ncommon_name = \"a\"\n}\n}\n");
        Assert.Equal(
            [("tls_cert_request.ca", Purpose.Authority), ("tls_locally_signed_cert.ca", Purpose.Authority), ("tls_cert_request.web", Purpose.Request)],
            model.Targets.OfType<ConfigTarget>().Select(target => (target.Entry!, target.Purpose)));
    }

    [Theory]
    [InlineData("dns_names = [\"a.contoso.com\", \"b.contoso.com\"]\nip_addresses = [\n\"10.0.0.1\",\n]\nuris = [\"spiffe://a\"]",
        "Dns:a.contoso.com Dns:b.contoso.com IPAddress:10.0.0.1 Uri:spiffe://a", true)]
    [InlineData("dns_names = [\"a.${var.d}\", local.b, # x\n]", "Dns:a.«${var.d}» Dns:«local.b»", false)]
    [InlineData("dns_names = var.names\nip_addresses = [\"10.0.0.1\"]", "IPAddress:10.0.0.1", false)]
    [InlineData("dns_names = concat([\"a\"], var.names)", "", false)]
    [InlineData("dns_names = []", "", true)]
    [InlineData("dns_names = null", "", true)]
    [InlineData("", "", true)]
    public void Alternative_names_are_read_from_lists(string lines, string names, bool areComplete)
    {
        Assert.Equal(names, string.Join(" ", Tf.Names(Tf.Request(lines))));
        Assert.Equal(areComplete, Tf.Target(Tf.Request(lines)).AreAlternativeNamesComplete);
    }

    [Fact]
    public void An_alternative_name_stands_at_its_own_text()
    {
        var text = Tf.Request("dns_names = [\"a.contoso.com\",\n  \"b.contoso.com\"]");
        Assert.Equal(["2:15-2:28", "3:4-3:17"], Tf.Target(text).AlternativeNames.Select(name => Sample.Place(text, name.Value.Span)));
    }

    [Theory]
    [InlineData("8760", 365)]
    [InlineData("\"48\"", 2)]
    [InlineData("24 * 365 * 10", 3650)]
    public void Validity_is_in_hours(string hours, int days)
    {
        var text = Tf.Request("validity_period_hours = " + hours);
        var validity = Tf.Target(text).Validity!;
        Assert.Equal(days, validity.Value.TotalDays);
        Assert.Equal(hours, Sample.At(text, validity.Place));
    }

    [Theory]
    [InlineData("var.hours")]
    [InlineData("24 * var.days")]
    [InlineData("2147483647 * 2147483647")]
    [InlineData("\"x\"")]
    [InlineData("0")]
    public void Validity_that_is_not_known_is_none(string hours) => Assert.Null(Tf.Target(Tf.Request("validity_period_hours = " + hours)).Validity);

    [Fact]
    public void Allowed_uses_are_key_usages_and_extended_ones()
    {
        var text = Tf.Request("allowed_uses = [\n\"key_encipherment\", \"digital_signature\", \"server_auth\", \"client_auth\"]");
        var target = Tf.Target(text);
        Assert.Equal(KeyUsages.KeyEncipherment | KeyUsages.DigitalSignature, target.KeyUsage!.Value);
        Assert.Equal(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"], target.ExtendedKeyUsages);
        Assert.StartsWith("[\n\"key_encipherment\"", Sample.At(text, target.ExtendedKeyUsagePlace!.Value), StringComparison.Ordinal);
        Assert.Null(Tf.Target(Tf.Request("allowed_uses = [\"server_auth\", var.use]")).ExtendedKeyUsages);
    }

    [Theory]
    [InlineData("algorithm = \"RSA\"\nrsa_bits = 1024", KeyAlgorithm.Rsa, 1024, "1024")]
    [InlineData("algorithm = \"RSA\"\nrsa_bits = \"1024\"", KeyAlgorithm.Rsa, 1024, "\"1024\"")]
    [InlineData("algorithm = \"RSA\"", KeyAlgorithm.Rsa, 2048, "RSA")]
    [InlineData("algorithm = \"ECDSA\"\necdsa_curve = \"P384\"", KeyAlgorithm.EllipticCurve, 384, "P384")]
    [InlineData("algorithm = \"ECDSA\"", KeyAlgorithm.EllipticCurve, 224, "ECDSA")]
    [InlineData("algorithm = \"ED25519\"", KeyAlgorithm.Edwards, 256, "ED25519")]
    public void The_key_is_that_of_the_resource_it_refers_to(string lines, KeyAlgorithm algorithm, int bits, string at)
    {
        var text = "resource \"tls_private_key\" \"k-1\" {\n" + lines + "\n}\n" + Tf.Request("private_key_pem = tls_private_key.k-1.private_key_pem");
        var key = Tf.Target(text).Key!;
        Assert.Equal((algorithm, bits), (key.Value.Algorithm, key.Value.Bits));
        Assert.Equal(at, Sample.At(text, key.Place));
    }

    [Theory]
    [InlineData("tls_private_key.k[0].private_key_pem", true)]
    [InlineData("\"${tls_private_key.k.private_key_pem}\"", true)]
    [InlineData("tls_private_key.other.private_key_pem", false)]
    [InlineData("file(\"k.pem\")", false)]
    [InlineData("var.k", false)]
    public void A_key_of_another_file_is_not_known(string reference, bool isKnown) => Assert.Equal(isKnown, Tf.Target(
        "resource \"tls_private_key\" \"k\" {\nalgorithm = \"RSA\"\n}\n" + Tf.Request("private_key_pem = " + reference)).Key is not null);

    [Fact]
    public void A_key_is_told_once_for_all_its_certificates()
    {
        const string lines = "private_key_pem = tls_private_key.k.private_key_pem";
        var targets = Tf.Read(
            "resource \"tls_private_key\" \"k\" {\nalgorithm = \"RSA\"\nrsa_bits = 1024\n}\n" + Tf.Request(lines) + Tf.Request(lines)).Targets;
        Assert.Equal([true, false], targets.OfType<ConfigTarget>().Select(target => target.Key is not null));
    }
}
