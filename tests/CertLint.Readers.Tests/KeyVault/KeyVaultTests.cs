using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.KeyVault;

public class KeyVaultTests
{
    private const string CliPolicy = """
        {
          "issuerParameters": { "name": "Unknown" },
          "keyProperties": { "exportable": true, "keySize": 3072, "keyType": "RSA" },
          "x509CertificateProperties": {
            "ekus": ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"],
            "keyUsage": ["digitalSignature", "cRLSign"],
            "subject": "CN=mtls.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US",
            "subjectAlternativeNames": { "dnsNames": ["mtls.contoso.com"], "emails": ["ops@contoso.com"], "upns": [] },
            "validityInMonths": 12
          }
        }
        """;

    private const string RestPolicy = """
        {"policy":{"key_props":{"kty":"EC","crv":"P-384"},"x509_props":{"subject":"CN=mtls.contoso.com","sans":{"dns_names":["a.contoso.com"]},
        "validity_months":24,"key_usage":["digitalSignature"]},"issuer":{"name":"Self"}}}
        """;

    [Theory]
    [InlineData("// Copyright\n/* of a provider */\npackage keyvault\n\nvar schema = \"x509_certificate_properties\"\n", false)]
    [InlineData("// The policy\n/* of the server */\n{ \"x509_certificate_properties\": }\n", true)]
    public void Code_that_begins_with_comments_is_no_JSON(string text, bool expected) =>
        Assert.Equal(expected ? ["CERT9001"] : [], Document.Read(text, "/project/policy.code").Problems.Select(problem => problem.RuleId));

    [Fact]
    public void A_policy_of_the_CLI_is_read_with_its_places()
    {
        var target = Read(CliPolicy);

        Assert.Equal(Purpose.Request, target.Purpose);
        Assert.Equal("\"x509CertificateProperties\"", Document.Slice(CliPolicy, target.Place));
        var organization = target.Subject!.Find(AttributeType.Organization)!.Value;
        Assert.Equal(("Contoso, Ltd.", "Contoso, Ltd."), (organization.Text, Document.Slice(CliPolicy, organization.Span)));
        Assert.True(target.Subject.IsEncodedInReverse);
        Assert.True(target.IsSubjectComplete);
        Assert.Equal([GeneralNameKind.Dns, GeneralNameKind.Email], target.AlternativeNames.Select(name => name.Kind));
        Assert.True(target.AreAlternativeNamesComplete);
        Assert.Equal(new KeyParameters(KeyAlgorithm.Rsa, 3072), target.Key!.Value);
        Assert.Equal("3072", Document.Slice(CliPolicy, target.Key.Place));
        Assert.Equal((365d, "12"), (target.Validity!.Value.TotalDays, Document.Slice(CliPolicy, target.Validity.Place)));
        Assert.Equal(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"], target.ExtendedKeyUsages);
        Assert.StartsWith("[\"1.3.6", Document.Slice(CliPolicy, target.ExtendedKeyUsagePlace!.Value), StringComparison.Ordinal);
        Assert.Equal(KeyUsages.DigitalSignature | KeyUsages.CrlSign, target.KeyUsage!.Value);
    }

    [Fact]
    public void A_body_of_the_REST_API_is_read()
    {
        var target = Read(RestPolicy);

        Assert.Equal(Purpose.SelfSigned, target.Purpose);
        Assert.Equal("mtls.contoso.com", target.Subject!.Find(AttributeType.CommonName)!.Value.Text);
        Assert.Equal("a.contoso.com", Assert.Single(target.AlternativeNames).Value.Text);
        Assert.Equal(new KeyParameters(KeyAlgorithm.EllipticCurve, 384, "P-384"), target.Key!.Value);
        Assert.Equal(730, target.Validity!.Value.TotalDays);
        Assert.Null(target.ExtendedKeyUsages);
    }

    [Fact]
    public void Terraforms_JSON_is_read()
    {
        var target = Read("""
            {"resource":{"azurerm_key_vault_certificate":{"x":{"certificate_policy":[{"issuer_parameters":[{"name":"Self"}],
            "key_properties":[{"key_type":"RSA","key_size":2048}],
            "x509_certificate_properties":[{"subject":"CN=${var.name}","subject_alternative_names":[{"dns_names":["${var.name}"]}],"validity_in_months":12}]}]}}}}
            """);

        Assert.Equal(Purpose.SelfSigned, target.Purpose);
        Assert.False(target.Subject!.Find(AttributeType.CommonName)!.Value.IsKnown);
        Assert.False(Assert.Single(target.AlternativeNames).Value.IsKnown);
        Assert.Equal(2048, target.Key!.Value.Bits);
    }

    [Theory]
    [InlineData("[concat('CN=', parameters('host'))]", false, false)]
    [InlineData("CN=[parameters('host')]", true, true)]
    [InlineData("[[CN=a]", true, true)]
    [InlineData("CN={{host}}", true, false)]
    public void Expressions_of_deployment_templates_are_holes(string subject, bool hasKnownPart, bool isKnown)
    {
        var text = $$$"""{"resources":[{"properties":{"issuerParameters":{"name":"[parameters('issuer')]"},"x509CertificateProperties":{"subject":"{{{subject}}}" } } }]}""";

        var target = Assert.IsType<ConfigTarget>(Assert.Single(Document.Read(text, "/project/a.json").Targets));

        Assert.Equal(isKnown, target.SubjectText!.IsKnown);
        Assert.Equal(hasKnownPart, target.SubjectText.Length > 1);
        Assert.Equal(Purpose.Request, target.Purpose);
        Assert.False(target.IsSubjectComplete);
        Assert.Equal(subject.TrimStart('['), Document.Slice(text, target.SubjectText.Span).TrimStart('['));
    }

    // New-AzKeyVaultCertificatePolicy: "The subject name provided is not a valid X500 name."; az: "Invalid X.500 distinguished name".
    [Theory]
    [InlineData("CN=mtls.contoso.com, O=Contoso, Inc., L=Dallas, S=Texas, C=US")]
    [InlineData("mtls.contoso.com")]
    public void A_subject_that_Windows_cannot_parse_is_told(string subject)
    {
        var problem = Assert.Single(Document.Read($$"""{"x509_props":{"subject":"{{subject}}"},"issuer":{"name":"Self"} }""").Problems);

        Assert.Equal("CERT5001", problem.RuleId);
        Assert.StartsWith("Key Vault cannot parse '", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_CA_that_Key_Vault_asks_itself_no_attribute_is_called_missing() =>
        Assert.False(Read("""{"x509_props":{"subject":"CN=mtls.contoso.com"},"issuer":{"name":"DigiCert"}}""").IsSubjectComplete);

    [Fact]
    public void A_policy_for_a_CA_is_an_authoritys() =>
        Assert.Equal(Purpose.Authority, Read("""{"x509_props":{"subject":"CN=a","basic_constraints":{"ca":true}},"issuer":{"name":"Unknown"}}""").Purpose);

    [Fact]
    public void Several_policies_are_told_apart()
    {
        var targets = Document.Read("""[{"x509_props":{"subject":"CN=a"}},{"x509_props":{"subject":"CN=b"}}]""").Targets;

        Assert.Equal(["policy 1", "policy 2"], targets.Select(target => target.Entry));
    }

    [Theory]
    [InlineData("""{"x509_props":"CN=a"}""")]
    [InlineData("""{"doc":"x509_props"}""")]
    [InlineData("""["x509CertificateProperties"]""")]
    [InlineData("// x509_props")]
    public void Other_JSON_is_silent(string text) => Assert.Same(DocumentModel.Empty, Document.Read(text, "/project/a.json"));

    [Fact]
    public void A_damaged_policy_is_told_and_a_template_of_one_is_not_checked()
    {
        var damaged = Document.Read("""{"x509_props":{"subject":"CN=a","validity_months":}}""", "/project/a.json");
        var template = Document.Read("""{"x509_props":{"subject":"CN=a","validity_months":{{ months }}}}""", "/project/a.json");

        Assert.Equal("CERT9001", Assert.Single(damaged.Problems).RuleId);
        Assert.Equal("}", Document.Slice("""{"x509_props":{"subject":"CN=a","validity_months":}}""", damaged.Problems[0].Place));
        Assert.Empty(template.Problems);
        Assert.Single(template.NotChecked);
    }

    [Fact]
    public void A_policy_in_a_text_over_a_limit_is_told_as_not_read()
    {
        var text = "{\"x509_props\":{\"subject\":\"CN=a\"},\"tags\":[" + string.Concat(Enumerable.Repeat("1,", 300_000)) + "1]}";

        var problem = Assert.Single(Document.Read(text, "/project/a.json").Problems);

        Assert.Equal(
            "The policy for Key Vault cannot be read as JSON because it has more than 300000 values, a limit of CertLint; split it.",
            problem.Message);
    }

    private static ConfigTarget Read(string text)
    {
        var model = Document.Read(text, "/project/policy.json");
        Assert.Empty(model.Problems);
        return Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
    }
}
