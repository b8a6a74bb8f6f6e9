using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Ansible;

public class AnsibleTests
{
    private const string Head = "- name: Request\n  community.crypto.openssl_csr:\n    path: /etc/ssl/web.csr\n    privatekey_path: /etc/ssl/web.key\n";

    [Fact]
    public void Options_their_aliases_and_a_mapping_are_the_subject_in_the_module_s_order()
    {
        const string text = Head + """
                common_name: mtls.contoso.com
                C: US
                stateOrProvinceName: "California"
                locality_name: 'San Diego'
                O: Contoso, Ltd.
                subject:
                  OU: Platform
                  postalCode: ["92101", "92102"]
            """;

        var target = Single(text);

        Assert.Equal("community.crypto.openssl_csr", Document.Slice(text, target.Place));
        Assert.Equal(
            ["C US", "ST California", "L San Diego", "O Contoso, Ltd.", "CN mtls.contoso.com", "OU Platform", "postalCode 92101", "postalCode 92102"],
            target.Subject!.Attributes.Select(attribute => $"{attribute.Type.ShortName} {Document.Slice(text, attribute.Value.Span)}"));
        Assert.Equal(["C", "stateOrProvinceName", "locality_name", "O", "common_name", "OU", "postalCode", "postalCode"],
            target.Subject.Attributes.Select(attribute => Document.Slice(text, attribute.Key!.Span)));
        Assert.True(target is { Purpose: Purpose.Request, IsSubjectComplete: true, AreAlternativeNamesComplete: false });
    }

    [Fact]
    public void An_ordered_subject_keeps_its_order()
    {
        var target = Single("- openssl_csr_pipe:\n    privatekey_path: k\n    subject_ordered:\n    - CN: a.contoso.com\n    - organizationName: Contoso\n    - C: US\n");

        Assert.Equal(["CN", "O", "C"], target.Subject!.Attributes.Select(attribute => attribute.Type.ShortName));
    }

    [Theory]
    [InlineData("subject_alt_name: DNS:a.contoso.com,IP:192.0.2.7")]
    [InlineData("subject_alt_name: 'DNS:a.contoso.com, IP:192.0.2.7'")]
    [InlineData("subjectAltName:\n    - DNS:a.contoso.com\n    - \"IP:192.0.2.7\"")]
    public void Alternative_names_are_a_list_or_a_text_with_commas(string lines)
    {
        var text = Head + "    " + lines + "\n";

        var target = Single(text);

        Assert.Equal(["Dns a.contoso.com", "IPAddress 192.0.2.7"],
            target.AlternativeNames.Select(name => $"{name.Kind} {Document.Slice(text, name.Value.Span)}"));
        Assert.True(target.AreAlternativeNamesComplete);
    }

    [Fact]
    public void Usages_digest_and_constraints_are_read()
    {
        const string text = Head + "    key_usage: [digitalSignature, keyEncipherment]\n    extended_key_usage:\n    - clientAuth\n    - 1.3.6.1.5.5.7.3.1\n    digest: SHA-1\n    basic_constraints: ['CA:TRUE', 'pathlen:0']\n";

        var target = Single(text);

        Assert.Equal(KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, target.KeyUsage!.Value);
        Assert.Equal(["1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1"], target.ExtendedKeyUsages);
        Assert.Equal("extended_key_usage", Document.Slice(text, target.ExtendedKeyUsagePlace!.Value));
        Assert.Equal(("sha1", "SHA-1"), (target.Digest!.Value, Document.Slice(text, target.Digest.Place)));
        Assert.Equal(Purpose.Authority, target.Purpose);
    }

    [Theory]
    [InlineData("size: 1024", KeyAlgorithm.Rsa, 1024, null, "1024")]
    [InlineData("type: DSA\n    size: 2048", KeyAlgorithm.Dsa, 2048, null, "DSA")]
    [InlineData("type: ECC\n    curve: secp256r1", KeyAlgorithm.EllipticCurve, null, "secp256r1", "secp256r1")]
    public void The_key_is_that_of_the_task_with_its_path(string lines, KeyAlgorithm algorithm, int? bits, string? curve, string place)
    {
        var text = $"- openssl_privatekey:\n    path: /etc/ssl/web.key\n    {lines}\n" + Head + "    CN: a.contoso.com\n";

        var key = Single(text).Key!;

        Assert.Equal(new KeyParameters(algorithm, bits, curve), key.Value);
        Assert.Equal(place, Document.Slice(text, key.Place));
    }

    [Theory]
    [InlineData("- openssl_privatekey: {path: /etc/ssl/other.key, size: 1024}\n")]
    [InlineData("- openssl_privatekey: {path: /etc/ssl/web.key}\n")]
    [InlineData("- openssl_privatekey: {path: /etc/ssl/web.key, size: \"{{ size }}\"}\n")]
    [InlineData("- openssl_privatekey: {path: /etc/ssl/web.key, size: 1024}\n- openssl_privatekey: {path: /etc/ssl/web.key, size: 4096}\n")]
    public void A_key_that_is_not_certain_is_none(string tasks) => Assert.Null(Single(tasks + Head + "    CN: a.contoso.com\n").Key);

    [Theory]
    [InlineData("x509_certificate: {csr_path: /etc/ssl/web.csr, provider: selfsigned, selfsigned_not_after: +3650d}", Purpose.SelfSigned, true, 3650)]
    [InlineData("openssl_certificate: {csr_path: /etc/ssl/web.csr, provider: selfsigned}", Purpose.SelfSigned, true, null)]
    [InlineData("community.crypto.x509_certificate: {csr_path: /etc/ssl/web.csr, provider: ownca, ownca_not_after: +52w}", Purpose.Request, true, 364)]
    [InlineData("x509_certificate: {csr_path: /etc/ssl/web.csr, provider: entrust}", Purpose.Request, false, null)]
    [InlineData("x509_certificate: {csr_path: /etc/ssl/other.csr, provider: selfsigned}", Purpose.Request, false, null)]
    [InlineData("x509_certificate: {csr_path: /etc/ssl/web.csr, provider: selfsigned, selfsigned_not_after: 20301231000000Z}", Purpose.SelfSigned, true, null)]
    public void The_task_that_signs_it_tells_who_does(string task, Purpose purpose, bool isPrivate, int? days)
    {
        var target = Single(Head + "    CN: a.contoso.com\n- " + task + "\n");

        Assert.Equal(purpose, target.Purpose);
        Assert.Equal(isPrivate, target.IsPrivatelyIssued);
        Assert.Equal(days is { } count ? TimeSpan.FromDays(count) : null, target.Validity?.Value);
    }

    [Fact]
    public void A_request_to_an_ACME_server_needs_no_more_than_hosts()
    {
        Assert.True(Single(Head + "    CN: a.contoso.com\n- community.crypto.acme_certificate: {csr: /etc/ssl/web.csr}\n").IsSubjectOptional);
        Assert.False(Single(Head + "    CN: a.contoso.com\n- acme_certificate: {csr: /etc/ssl/other.csr}\n").IsSubjectOptional);
    }

    [Fact]
    public void A_certificate_of_a_piped_request_is_found_by_its_variable() => Assert.Equal(
        Purpose.SelfSigned,
        Single("- openssl_csr_pipe: {privatekey_path: k, CN: a.contoso.com}\n  register: request\n- x509_certificate: {csr_content: \"{{ request.csr }}\", provider: selfsigned}\n").Purpose);

    [Fact]
    public void Tasks_are_found_in_plays_blocks_and_merges()
    {
        const string text = """
            - hosts: all
              vars:
                base: &base {privatekey_path: k, organization_name: Contoso}
              tasks:
              - block:
                - openssl_csr: {path: a, privatekey_path: k, CN: a.contoso.com}
                rescue:
                - openssl_csr:
                    <<: *base
                    CN: b.contoso.com
            """;

        var model = Document.Read(text, "/play.yml");

        Assert.Equal(["line 6", "line 8"], model.Targets.Select(target => target.Entry));
        Assert.Equal("Contoso", ((NamedTarget)model.Targets[1]).Subject!.Find(AttributeType.Organization)!.Value.Text);
    }

    [Fact]
    public void A_variable_is_a_hole_and_what_a_role_may_omit_is_not_there()
    {
        var target = Single(Head + "    CN: \"{{ host }}.contoso.com\"\n    O: \"{{ company }}\"\n    OU: \"{{ unit | default(omit) }}\"\n    subject_alt_name: \"{{ names }}\"\n");

        Assert.Equal(["O", "CN"], target.Subject!.Attributes.Select(attribute => attribute.Type.ShortName));
        Assert.All(target.Subject.Attributes, attribute => Assert.False(attribute.Value.IsKnown));
        Assert.False(target.IsSubjectComplete);
        Assert.False(target.AreAlternativeNamesComplete);
    }

    [Fact]
    public void What_defaults_or_other_arguments_may_add_makes_the_subject_incomplete()
    {
        Assert.False(Single("- module_defaults:\n    community.crypto.openssl_csr: {O: Contoso}\n  block:\n  - openssl_csr: {path: a, CN: a}\n").IsSubjectComplete);
        Assert.False(Single("- openssl_csr: {path: a, CN: a}\n  args: \"{{ more }}\"\n").IsSubjectComplete);
    }

    [Theory]
    [InlineData("country_name: NO", "NO", "\"NO\"", "YAML reads the unquoted NO in 'country_name' as false, so Ansible takes it for 'False'; write \"NO\".")]
    [InlineData("subject: {ST: ON}", "ON", "\"ON\"", "YAML reads the unquoted ON in 'ST' as true, so Ansible takes it for 'True'; write \"ON\".")]
    [InlineData("subject: {state: California}", "state", "ST", "community.crypto does not know the field 'state' of 'subject', so the task fails; use 'ST'.")]
    [InlineData("subject: {colour: red}", "colour", null, "community.crypto does not know the field 'colour' of 'subject', so the task fails; use a name such as C, ST, L, O, OU, CN or emailAddress.")]
    [InlineData("subject_alt_name: a.contoso.com", "a.contoso.com", "DNS:a.contoso.com", "community.crypto rejects the alternative name 'a.contoso.com', which lacks a prefix that it knows; write 'DNS:a.contoso.com'.")]
    [InlineData("subject_alt_name: ['dns:a.contoso.com']", "dns:a.contoso.com", "DNS:a.contoso.com", "community.crypto rejects the alternative name 'dns:a.contoso.com', which lacks a prefix that it knows; write 'DNS:a.contoso.com'.")]
    [InlineData("subject_alt_name: ['host:a']", "host:a", null, "community.crypto rejects the alternative name 'host:a', which lacks a prefix that it knows; write one such as 'DNS:', 'IP:' or 'email:' before it.")]
    [InlineData("C: US\n    C: DE", "C", null, "'C' stands again further down in the same mapping, so the value here is lost or the file is rejected; keep one of them.")]
    public void What_Ansible_changes_or_rejects_is_told(string lines, string place, string? suggestion, string message)
    {
        var text = Head + "    " + lines + "\n";

        var problem = Assert.Single(Document.Read(text, "/tasks.yml").Problems);

        Assert.Equal(("CERT5010", message, suggestion), (problem.RuleId, problem.Message, problem.SuggestedValue));
        Assert.Equal(place, Document.Slice(text, problem.Place));
    }

    [Theory]
    [InlineData("country_name: \"NO\"")]
    [InlineData("country_name: N")]
    [InlineData("subject: {2.5.4.17: 92101, postalCode: 92101, \"{{ key }}\": x}")]
    [InlineData("subject_alt_name: \"{{ names }}\"")]
    [InlineData("subject_alt_name: [\"{{ 'DNS:' ~ host }}\", DNS:a.contoso.com]")]
    [InlineData("privatekey_passphrase: \"{{ passphrase }}\"")]
    [InlineData("privatekey_passphrase: !vault |\n      $ANSIBLE_VAULT;1.1;AES256\n      6162")]
    [InlineData("privatekey_passphrase:")]
    public void Look_alikes_are_silent(string lines) => Assert.Empty(Document.Read(Head + "    " + lines + "\n", "/tasks.yml").Problems);

    [Theory]
    [InlineData("openssl_privatekey: {path: k, passphrase: s3cret-w0rd}", "passphrase")]
    [InlineData("community.crypto.openssl_pkcs12: {path: k, passphrase: \"s3cret-w0rd\"}", "passphrase")]
    [InlineData("java_keystore: {dest: k.jks, password: s3cret-w0rd}", "password")]
    [InlineData("community.general.java_cert: {keystore_pass: s3cret-w0rd}", "keystore_pass")]
    public void A_password_is_told_and_never_shown(string task, string option)
    {
        var text = "- " + task + "\n";

        var problem = Assert.Single(Document.Read(text, "/tasks.yml").Problems);

        Assert.Equal("CERT4007", problem.RuleId);
        Assert.Equal("s3cret-w0rd", Document.Slice(text, problem.Place));
        Assert.Contains($"'{option}'", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", problem.Message + problem.SuggestedValue, StringComparison.Ordinal);
    }

    [Fact]
    public void A_keystore_that_a_task_makes_is_one()
    {
        var model = Document.Read("- java_keystore: {dest: /etc/client.jks, keystore_type: pkcs12, password: \"{{ p }}\"}\n", "/tasks.yml");

        Assert.True(Assert.IsType<KeystoreTarget>(Assert.Single(model.Targets)) is { Type: KeystoreType.Pkcs12, IsRequested: true, FileName: "client.jks" });
    }

    [Theory]
    [InlineData("openssl_csr: {common_name: a}\n")]
    [InlineData("openssl_csr: /etc/ssl/web.csr\n")]
    [InlineData("- openssl_csr: {path: a, state: absent}\n")]
    [InlineData("- my.own.openssl_csr: {path: a, CN: a}\n")]
    [InlineData("- debug: {msg: openssl_csr}\n")]
    public void What_only_looks_like_a_task_is_none(string text) => Assert.Same(DocumentModel.Empty, Document.Read(text, "/tasks.yml"));

    private static ConfigTarget Single(string text)
    {
        var model = Document.Read(text, "/roles/web/tasks/main.yml");
        Assert.Empty(model.Problems);
        return Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
    }
}
