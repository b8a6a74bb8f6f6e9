using CertLint.Readers.Text.Certtool;

namespace CertLint.Readers.Text.Tests.Certtool;

public class DetectionTests
{
    [Theory]
    [InlineData("[Unit]\nDescription=x\n[Service]\nsigning_key\ncn = a\n")]
    [InlineData("# x\n[certificate]\ncn = a\nsigning_key\n")]
    [InlineData("---\ncn: a.contoso.com\norganization: Contoso\nexpiration_days: 365\n")]
    [InlineData("cn: a.contoso.com\norganization: Contoso\nexpiration_days: 365\nca: true\nsigning_key:\n")]
    [InlineData("cn = \"a.contoso.com\"\norganization = \"Contoso\"\nexpiration_days = 365\n")]
    [InlineData("signing_key=abc\nencryption_key=def\nurl=http://x\n")]
    [InlineData("spring.cn=a\nsigning_key=abc\n")]
    [InlineData("server {\n  listen 443;\n  signing_key x;\n}\n")]
    [InlineData("#!/bin/sh\ncn=a\nsigning_key\n")]
    [InlineData("cat > ca.tmpl <<EOF\ncn = a\nca\nsigning_key\nEOF\ncerttool --generate-self-signed\nif [ -f x ]; then\n")]
    [InlineData("import x\nfrom y import z\nsigning_key\ncn = a\n")]
    [InlineData("signing_key\ntls_www_server\n")]
    [InlineData("cn = a\0\nsigning_key\n")]
    [InlineData("expiration_days")]
    [InlineData("")]
    public void Other_files_are_not_ours(string text) => Assert.Null(CerttoolTemplateReader.Read(text));

    [Theory]
    [InlineData("cn = a\nca\ncert_signing_key\n")]
    [InlineData("# X.509 options\norganization = \"Koko inc.\"\ncn=x\nexpiration_days = 700\nencryption_key # x\n")]
    [InlineData("dn = \"CN=a\"\ndn_oid = 2.5.4.12 Dr.\nexpiration_days = 1\n")]
    [InlineData("{{ header }}\ncn = {{ cn }}\ntls_www_server\n")]
    [InlineData("CN = a\ntls_www_server\n")]
    public void A_subject_and_a_flag_make_it_ours(string text) => Assert.NotNull(CerttoolTemplateReader.Read(text));
}
