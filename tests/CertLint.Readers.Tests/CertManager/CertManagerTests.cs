using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.CertManager;

public class CertManagerTests
{
    private const string Head = "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: web\nspec:\n  secretName: web\n";

    [Fact]
    public void Every_field_of_the_subject_stands_at_its_place()
    {
        const string text = Head + """
              commonName: mtls.contoso.com
              dnsNames: [mtls.contoso.com, "api.contoso.com"]
              ipAddresses:
                - 192.0.2.7
              emailAddresses: ['pki@contoso.com']
              uris:
              - spiffe://contoso/web
              subject:
                countries: [US]
                provinces: [California]
                localities: ["San Diego"]
                organizations:
                  - 'Contoso, Ltd.'
                  - >-
                    Contoso
                    Services
                organizationalUnits: [Platform]
                streetAddresses: [1 Main St]
                postalCodes: ["92101"]
                serialNumber: "42"
            """;

        var target = Single(text);

        Assert.Equal("Certificate", Document.Slice(text, target.Place));
        Assert.Equal(
            [
                "C US 'US'", "O Contoso, Ltd. 'Contoso, Ltd.'", "O Contoso Services 'Contoso\n        Services'", "OU Platform 'Platform'",
                "L San Diego 'San Diego'", "ST California 'California'", "street 1 Main St '1 Main St'", "postalCode 92101 '92101'",
                "CN mtls.contoso.com 'mtls.contoso.com'", "serialNumber 42 '42'",
            ],
            target.Subject!.Attributes.Select(attribute =>
                $"{attribute.Type.ShortName} {attribute.Value.Text} '{Document.Slice(text, attribute.Value.Span)}'"));
        Assert.Equal(
            ["Dns mtls.contoso.com", "Dns api.contoso.com", "IPAddress 192.0.2.7", "Email pki@contoso.com", "Uri spiffe://contoso/web"],
            target.AlternativeNames.Select(name => $"{name.Kind} {Document.Slice(text, name.Value.Span)}"));
        Assert.True(target is
        {
            Purpose: Purpose.Request, IsSubjectComplete: true, AreAlternativeNamesComplete: true, HasOrganizationList: true,
            IsSubjectOptional: true, IsPrivatelyIssued: false, Entry: null,
        });
    }

    [Fact]
    public void Key_duration_and_usages_stand_at_their_places()
    {
        const string text = Head + "  duration: 2160h30m\n  privateKey:\n    algorithm: RSA\n    size: 1024\n  usages:\n  - digital signature\n  - client auth\n";

        var target = Single(text);

        Assert.Equal(new KeyParameters(KeyAlgorithm.Rsa, 1024), target.Key!.Value);
        Assert.Equal("1024", Document.Slice(text, target.Key.Place));
        Assert.Equal(new TimeSpan(2160, 30, 0), target.Validity!.Value);
        Assert.Equal("2160h30m", Document.Slice(text, target.Validity.Place));
        Assert.Equal(["1.3.6.1.5.5.7.3.2"], target.ExtendedKeyUsages);
        Assert.Equal(KeyUsages.DigitalSignature, target.KeyUsage!.Value);
        Assert.Equal("usages", Document.Slice(text, target.ExtendedKeyUsagePlace!.Value));
    }

    // "If algorithm is specified and size is not provided, 2048 will be used for RSA and 256 for ECDSA" (CertificatePrivateKey).
    [Theory]
    [InlineData("privateKey: {algorithm: ECDSA}", KeyAlgorithm.EllipticCurve, 256)]
    [InlineData("privateKey: {algorithm: ECDSA, size: 384}", KeyAlgorithm.EllipticCurve, 384)]
    [InlineData("privateKey: {algorithm: RSA}", KeyAlgorithm.Rsa, 2048)]
    [InlineData("privateKey: {size: 4096}", KeyAlgorithm.Rsa, 4096)]
    [InlineData("privateKey: {algorithm: Ed25519}", KeyAlgorithm.Edwards, 256)]
    public void A_key_has_the_defaults_of_cert_manager(string line, KeyAlgorithm algorithm, int bits) =>
        Assert.Equal(new KeyParameters(algorithm, bits), Single(Head + "  " + line + "\n").Key!.Value);

    [Fact]
    public void Fields_of_older_versions_are_read_there()
    {
        var target = Single("""
            apiVersion: certmanager.k8s.io/v1alpha1
            kind: Certificate
            spec:
              organization: [Contoso]
              commonName: mtls.contoso.com
              keySize: 1024
              keyAlgorithm: rsa
              emailSANs: [pki@contoso.com]
            """);

        Assert.Equal(["Contoso", "mtls.contoso.com"], target.Subject!.Attributes.Select(attribute => attribute.Value.Text));
        Assert.Equal(new KeyParameters(KeyAlgorithm.Rsa, 1024), target.Key!.Value);
        Assert.Equal(GeneralNameKind.Email, Assert.Single(target.AlternativeNames).Kind);
        Assert.False(target.AreAlternativeNamesComplete);
    }

    [Fact]
    public void A_literal_subject_is_read_as_RFC_4514_and_encoded_in_reverse()
    {
        const string text = Head + "  literalSubject: \"CN=mtls.contoso.com,O=Contoso\\\\, Ltd.,C=US\"\n";

        var target = Single(text);

        Assert.Equal(["mtls.contoso.com", "Contoso, Ltd.", "US"], target.Subject!.Attributes.Select(attribute => attribute.Value.Text));
        Assert.True(target.Subject.IsEncodedInReverse);
        Assert.Equal("Contoso\\\\, Ltd.", Document.Slice(text, target.Subject.Find(AttributeType.Organization)!.Value.Span));
    }

    [Theory]
    [InlineData("selfSigned: {}", Purpose.SelfSigned, true)]
    [InlineData("ca: {secretName: root}", Purpose.Request, true)]
    [InlineData("vault: {path: pki/sign/web}", Purpose.Request, true)]
    [InlineData("acme: {server: https://acme-v02.api.letsencrypt.org/directory}", Purpose.Request, false)]
    public void The_issuer_in_the_same_file_tells_who_signs(string issuer, Purpose purpose, bool isPrivate)
    {
        var text = $"apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: {{name: root}}\nspec:\n  {issuer}\n---\n"
            + Head + "  dnsNames: [web.prod.svc.cluster.local]\n  issuerRef: {name: root}\n";

        var target = Single(text);

        Assert.Equal(purpose, target.Purpose);
        Assert.Equal(isPrivate, target.IsPrivatelyIssued);
    }

    [Fact]
    public void An_issuer_of_another_kind_or_group_is_another()
    {
        const string issuer = "apiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata: {name: root}\nspec:\n  selfSigned: {}\n---\n";

        Assert.Equal(Purpose.Request, Single(issuer + Head + "  issuerRef: {name: root}\n").Purpose);
        Assert.Equal(Purpose.Request, Single(issuer + Head + "  issuerRef: {name: root, kind: ClusterIssuer, group: awspca.cert-manager.io}\n").Purpose);
        Assert.Equal(Purpose.SelfSigned, Single(issuer + Head + "  issuerRef: {name: root, kind: ClusterIssuer, group: cert-manager.io}\n").Purpose);
    }

    [Theory]
    [InlineData("true", Purpose.Authority)]
    [InlineData("yes", Purpose.Authority)]
    [InlineData("false", Purpose.Request)]
    [InlineData("{{ .Values.isCA }}", Purpose.Authority)]
    public void What_is_a_CA_or_may_be_one_is_judged_as_one(string value, Purpose purpose) =>
        Assert.Equal(purpose, Single(Head + $"  isCA: {value}\n").Purpose);

    [Fact]
    public void A_service_of_the_cluster_has_a_private_CA()
    {
        Assert.True(Single(Head + "  dnsNames: [web.prod.svc]\n").IsPrivatelyIssued);
        Assert.True(Single(Head + "  commonName: web.prod.svc.cluster.local\n").IsPrivatelyIssued);
        Assert.False(Single(Head + "  dnsNames: [svc.contoso.com]\n").IsPrivatelyIssued);
    }

    [Fact]
    public void Manifests_are_found_in_lists_in_values_and_in_several_documents()
    {
        const string certificate = "{apiVersion: cert-manager.io/v1, kind: Certificate, spec: {commonName: a.contoso.com}}";

        var model = Document.Read($"apiVersion: v1\nkind: List\nitems:\n- {certificate}\n---\nextraObjects:\n  - {certificate}\n  - {certificate}\n", "/a.yaml");

        Assert.Equal(["document 1", "line 7", "line 8"], model.Targets.Select(target => target.Entry));
    }

    [Theory]
    [InlineData("commonName: \"{{ .Values.host }}\"")]
    [InlineData("commonName: {{ .Values.host }}")]
    [InlineData("commonName: ${HOST}.contoso.com")]
    [InlineData("commonName: $(SERVICE_NAME).svc")]
    [InlineData("commonName: <your-host>")]
    [InlineData("commonName: SERVICE_NAME.SERVICE_NAMESPACE.svc")]
    [InlineData("commonName: __HOST__")]
    public void What_is_filled_in_later_is_a_hole(string line)
    {
        var model = Document.Read(Head + "  " + line + "\n", "/a.yaml");

        Assert.Empty(model.Problems);
        var target = Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
        Assert.False(Assert.Single(target.Subject!.Attributes).Value.IsKnown);
    }

    [Fact]
    public void A_chart_s_template_is_not_checked_and_no_error()
    {
        const string text = "{{- if .Values.tls }}\n" + Head + "  commonName: x\n{{- end }}\n";

        var model = Document.Read(text, "/chart/templates/certificate.yaml");

        Assert.Empty(model.Problems);
        Assert.Empty(model.Targets);
        var part = Assert.Single(model.NotChecked);
        Assert.Equal("it is a Helm template", part.Reason);
        Assert.Equal("Certificate", Document.Slice(text, part.Place));
    }

    [Fact]
    public void A_manifest_that_is_no_YAML_is_told_at_the_place()
    {
        const string text = "a: 1\n---\n" + Head + "  commonName: \"x\n  dnsNames: [a]\n";

        var problem = Document.Problem(text.Replace("a: 1\n---\n", "a: 1\n---\n", StringComparison.Ordinal), "/a.yaml");

        Assert.StartsWith("The YAML cannot be read from here because the YAML is wrong: ", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Document.Read("# cert-manager.io\n" + Head + "  \"\n", "/notes.txt").Problems);
        Assert.Empty(Document.Read("cert-manager.io: [\n", "/a.yaml").Problems);
    }

    [Fact]
    public void Other_kinds_hold_nothing() => Assert.Same(
        DocumentModel.Empty,
        Document.Read("apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    cert-manager.io/cluster-issuer: x\nspec:\n  commonName: USA\n", "/a.yaml"));

    private static ConfigTarget Single(string text)
    {
        var model = Document.Read(text, "/project/certificate.yaml");
        Assert.Empty(model.Problems);
        return Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
    }
}
