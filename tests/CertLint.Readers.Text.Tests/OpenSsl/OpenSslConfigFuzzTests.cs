using CertLint.Fuzzing;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Realistic configs, damaged at random: reading ends, throws nothing, and all places lie within the text.</summary>
public class OpenSslConfigFuzzTests
{
    private static readonly string[] Configs =
    [
        """
        [ req ]
        default_bits = 1024        # too few
        default_md = sha1
        prompt = no
        utf8 = true
        distinguished_name = dn
        req_extensions = ext

        [ dn ]
        C = US
        ST = California
        O = Bob's Burgers #1
        OU = IT
        OU = Köln
        CN = www.${base}

        [ ext ]
        keyUsage = critical, digitalSignature, keyEncipherment
        extendedKeyUsage = serverAuth
        subjectAltName = @alt

        [ alt ]
        DNS.1 = www.contoso.com
        DNS.1 = api.contoso.com
        IP = 10.0.0.1

        """,
        """
        oid_section = oids
        dir = ./pki
        [ oids ]
        unit = Unit, 1.3.6.1.4.1.55555.1
        [ ca ]
        default_ca = CA_default
        [ CA_default ]
        database = $dir/index.txt
        certificate = $dir/ca.pem
        private_key = $dir/ca.key
        default_days = 3650
        default_md = RSA-SHA1
        [ req ]
        distinguished_name = dn
        attributes = attributes
        output_password = "hunter2"
        x509_extensions = v3_ca
        [ dn ]
        countryName = Country Name (2 letter code)
        C_default = AU
        0.organizationName = Organization
        0.organizationName_default = A$AP Ltd
        unit = Unit
        commonName = Common Name \
            (your host)
        [ attributes ]
        challengePassword_default = hunter2
        [ v3_ca ]
        basicConstraints = critical,CA:true
        subjectAltName = email:copy, DNS:a.b

        """,
        "\uFEFF[req]\r\ndistinguished_name=dn\r\nprompt=NO\r\n[dn]\r\nC=US\r\nCN={{ .Values.host }}\r\n{{- if .Values.unit }}\r\nOU={{ .Values.unit }}\r\n{{- end }}\r\n",
        "HOST=a\n.include extra.cnf\n.pragma dollarid:on\n[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nCN=$HOST.${ENV::X}.$(v::y)\nreq::default_bits=512\n[v]\ny=z\n",
        "[server]\ndistinguished_name=server_dn\nprompt=no\n[server_dn]\nCN=\uFFFC.contoso.com\nO=\"\uFFFC, Inc.\"\n[client]\ndistinguished_name=client_dn\n[client_dn]\nCN=Name\nCN_value=`a`\n",
    ];

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{%", "%}", "<%", "%>", "${", "$(", "}", ")", "$", "\\", "\\\n", "'", "\"", "`", "#", "[", "]", "=", "::", ":",
        "\n", "\r", "\0", "\uFEFF", "\uFFFC", "\uD800", "ü", ".include ", ".pragma ", "dollarid:on", "distinguished_name=dn\n", "[dn]\n",
        "[req]\n", "+", "0.", "@", "__A__", "critical,", "DNS:", "email:move", "_default", "_value", "\u2028", "%s", "<x>",
        "default_bits=1024\n", "default_md=RSA-SHA1\n", "utf8=no\n", "attributes=dn\n", "keyUsage=", "extendedKeyUsage=@dn\n", "output_password=x\n",
        "[ca]\ndefault_ca=c\n[c]\ndefault_days=", "$ ", "A$AP", " #1", "Bob's", "default_days=9999999", "utf8=yes\n",
    ];

    // Of which ConfigGenerator makes each like nothing that anybody writes.
    private static readonly string[] Generated = [.. Enumerable.Range(1, 500).Select(seed => new ConfigGenerator(seed).Next())];

    [Fact]
    public void Changed_configs_are_read() => Fuzz.Run(
        Configs, 34_000_000, Fuzz.DefaultCount,
        text => OpenSslConfigReader.Read(text, path => path.Length % 2 == 0 ? "[dn]\nL=x\n" : null), Pieces);

    [Fact]
    public void Changed_configs_that_were_made_at_random_are_read() => Fuzz.Run(
        Generated, 35_000_000, Fuzz.DefaultCount / 2,
        text => OpenSslConfigReader.Read(text, path => path.Length > 3 ? "O=included\n[dn]\n" + path : null), Pieces);

    [Fact]
    public void Changed_configs_without_what_they_include_are_read() => Fuzz.Run(
        Generated, 36_000_000, Fuzz.DefaultCount / 2, text => OpenSslConfigReader.Read(text), Pieces);
}
