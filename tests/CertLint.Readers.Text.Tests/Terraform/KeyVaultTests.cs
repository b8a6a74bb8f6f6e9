using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Terraform;

public class KeyVaultTests
{
    [Theory]
    [InlineData("subject = \"CN=a.contoso.com\"", "CN=a.contoso.com")]
    [InlineData("subject = \"CN=a, O=\\\"Contoso, Ltd.\\\", C=US\"", "C=US, O=Contoso, Ltd., CN=a")]
    [InlineData("subject = \"CN=${var.host}, C=US\"", "C=US, CN=«${var.host}»")]
    public void The_subject_is_an_X500_name(string line, string subject) => Assert.Equal(subject, Tf.Subject(Tf.KeyVault(line)));

    [Theory]
    [InlineData("subject = var.subject")]
    [InlineData("subject = \"${var.subject}\"")]
    [InlineData("subject = format(\"CN=%s\", var.host)")]
    [InlineData("validity_in_months = 12")]
    public void A_subject_that_is_not_known_is_none(string line)
    {
        var target = Tf.Target(Tf.KeyVault(line));
        Assert.Null(target.Subject);
        Assert.False(target.IsSubjectComplete);
        Assert.Empty(Tf.Read(Tf.KeyVault(line)).Problems);
    }

    [Fact]
    public void A_value_stands_behind_its_escapes()
    {
        var text = Tf.KeyVault("subject = \"CN=a, O=\\\"Contoso, Ltd.\\\"\"");
        Assert.Equal("4:22-4:35", Sample.Place(text, Tf.Target(text).Subject!.Find(AttributeType.Organization)!.Value.Span));
    }

    [Fact]
    public void A_subject_that_no_parser_takes_is_told()
    {
        var text = Tf.KeyVault("subject = \"CN=a, O=Contoso, Ltd.\"");
        var problem = Assert.Single(Tf.Read(text).Problems);
        Assert.Equal("CERT5001", problem.RuleId);
        Assert.StartsWith("Key Vault cannot parse 'CN=a, O=Contoso, Ltd.' because", problem.Message, StringComparison.Ordinal);
        Assert.Null(Tf.Target(text).Subject);
    }

    [Fact]
    public void The_rest_of_the_policy_is_read()
    {
        var text = Tf.KeyVault(
            "subject = \"CN=a\"\nvalidity_in_months = 120\nextended_key_usage = [\"1.3.6.1.5.5.7.3.1\"]\nkey_usage = [\"digitalSignature\", \"keyEncipherment\"]\n" +
            "subject_alternative_names {\ndns_names = [\"a.contoso.com\"]\nemails = [\"a@b\"]\nupns = [\"u@v\"]\n}",
            "issuer_parameters {\nname = \"Self\"\n}\nkey_properties {\nkey_type = \"RSA\"\nkey_size = 1024\n}");
        var target = Tf.Target(text);
        Assert.Equal(Purpose.SelfSigned, target.Purpose);
        Assert.Equal(["Dns:a.contoso.com", "Email:a@b", "Other:u@v"], Tf.Names(text));
        Assert.True(target.AreAlternativeNamesComplete);
        Assert.Equal(["1.3.6.1.5.5.7.3.1"], target.ExtendedKeyUsages);
        Assert.Equal(KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, target.KeyUsage!.Value);
        Assert.Equal((KeyAlgorithm.Rsa, 1024), (target.Key!.Value.Algorithm, target.Key.Value.Bits));
        Assert.Equal("1024", Sample.At(text, target.Key.Place));
        Assert.Equal(3650, target.Validity!.Value.TotalDays);
        Assert.Equal("120", Sample.At(text, target.Validity.Place));
    }

    [Theory]
    [InlineData("key_type = \"EC\"\ncurve = \"P-256\"", 256, "P-256")]
    [InlineData("key_type = \"EC-HSM\"\nkey_size = 384", 384, "384")]
    public void A_curve_is_named_or_sized(string properties, int bits, string at)
    {
        var text = Tf.KeyVault("subject = \"CN=a\"", "key_properties {\n" + properties + "\n}");
        Assert.Equal((KeyAlgorithm.EllipticCurve, bits), (Tf.Target(text).Key!.Value.Algorithm, Tf.Target(text).Key!.Value.Bits));
        Assert.Equal(at, Sample.At(text, Tf.Target(text).Key!.Place));
    }

    [Theory]
    [InlineData("Unknown", Purpose.Request)]
    [InlineData("DigiCert", Purpose.Request)]
    [InlineData("self", Purpose.SelfSigned)]
    public void The_issuer_tells_the_purpose(string issuer, Purpose purpose) => Assert.Equal(
        purpose, Tf.Target(Tf.KeyVault("subject = \"CN=a\"", "issuer_parameters {\nname = \"" + issuer + "\"\n}")).Purpose);

    [Theory]
    [InlineData("\"s3cret\"", true)]
    [InlineData("\"\"", false)]
    [InlineData("var.password", false)]
    [InlineData("\"${var.password}\"", false)]
    public void A_password_that_is_written_out_is_told_without_it(string password, bool isTold)
    {
        var text = "resource \"azurerm_key_vault_certificate\" \"x\" {\ncertificate {\ncontents = filebase64(\"x.pfx\")\npassword = " + password + "\n}\n}\n";
        var model = Tf.Read(text);
        Assert.Empty(model.Targets);
        Assert.Equal(isTold ? ["CERT4007"] : [], model.Problems.Select(problem => problem.RuleId));
        Assert.All(model.Problems, problem => Assert.Equal("s3cret", Sample.At(text, problem.Place)));
        Assert.All(model.Problems, problem => Assert.DoesNotContain("s3cret", problem.Message + problem.SuggestedValue, StringComparison.Ordinal));
    }
}
