using CertLint.Fuzzing;
using CertLint.Readers.Text.Certtool;

namespace CertLint.Readers.Text.Tests.Certtool;

public class CerttoolFuzzTests
{
    private static readonly string[] Samples =
    [
        "# CA\ncn = Contoso Test CA\nca\ncert_signing_key\nexpiration_days = 3650 # ten years\n",
        "organization = \"Contoso, Ltd.\"\ncn = a.contoso.com\ncountry = US\ntls_www_server\nencryption_key\nsigning_key\ndns_name = \"a.contoso.com\"\ndns_name = b.contoso.com # x\nip_address = 10.0.0.1\n",
        "dn = \"cn = a, st = Washington,C=US,2.5.4.9=x\"\r\nserial = 007\r\ndn_oid = 2.5.4.12 Dr.\r\nsigning_key\r\nchallenge_password = 123456\r\n",
        "cn = {{ cn }}\n{% if org %}\norganization = {{ org }}\n{% endif %}\ntls_www_client\nca = false\nunit = 'a \\' b'\n;\nstate = x\n",
    ];

    [Fact]
    public void Changed_templates_are_read() => Fuzz.Run(
        Samples, 33_000_000, Fuzz.DefaultCount, CerttoolTemplateReader.Read,
        "cn = ", "dn = ", "signing_key\n", "ca\n", " # x", "\\\"", "\\\n", "CN=", ",", "+", "organization = ", "uri: ");
}
