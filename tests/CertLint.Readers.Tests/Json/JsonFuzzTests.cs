using System.Text;
using System.Text.Json;
using CertLint.Fuzzing;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Json;

public class JsonFuzzTests
{
    private static readonly string[] Cfssl =
    [
        """{"CN":"mtls.contoso.com","hosts":["a.b","10.0.0.1","::1","x@y.z","https://a/"],"key":{"algo":"rsa","size":2048},"names":[{"C":"US","ST":"California","S":"x","OID":{"2.5.4.9":"y"}}]}""",
        "{\n  \"CN\": \"Contoso Root CA\", // é\n  \"ca\": { \"expiry\": \"87600h\", \"pathlen\": 0 },\n  \"key\": { \"algo\": \"ecdsa\", \"size\": 256 },\n  \"names\": [{ \"O\": \"M\\u00fcller \\ud83d\\ude00\", \"E\": \"a@b.c\" },],\n}",
        """{"request":{"CN":"{USER}","hosts":[""],"names":[{"O":"<org>","OU":"a"},{"OU":"bb"}],"serialnumber":"1"},"label":"x"}""",
    ];

    private static readonly string[] Kestrel =
    [
        """{"Kestrel":{"Certificates":{"Default":{"Path":"certs/a.pfx","Password":"s3cret"}},"Endpoints":{"H":{"Url":"https://*","Certificate":{"Subject":"CN=a, O=\"b\"","Store":"My"},"Sni":{"*.a":{"Certificate":{"Path":"..\\b"}}}}}}}""",
        "// x\n{ \"profiles\": { \"w\": { \"environmentVariables\": { \"ASPNETCORE_Kestrel__Certificates__Default__Password\": \"${X}\", }, }, }, }",
        """{"env":[{"name":"Kestrel__Certificates__Default__Path","value":"/https/a.pfx"}],"kestrel:certificates:default:subject":"O=\u0022x"}""",
    ];

    private static readonly string[] KeyVault =
    [
        """{"issuerParameters":{"name":"Self"},"keyProperties":{"keySize":2048,"keyType":"RSA"},"x509CertificateProperties":{"ekus":["1.3.6.1.5.5.7.3.1"],"keyUsage":["cRLSign"],"subject":"CN=a, O=\"b, c\"","validityInMonths":12}}""",
        """{"policy":{"key_props":{"kty":"EC","crv":"P-256"},"x509_props":{"subject":"[concat('CN=',parameters('a'))]","sans":{"dns_names":["[[a]"]},"validity_months":24}}}""",
    ];

    private static readonly string[] Others =
    [
        "{\"cert\":" + JsonSerializer.Serialize(Samples.CertificatePem) + "}",
        "[" + JsonSerializer.Serialize(Samples.Ec.ExportPkcs8PrivateKeyPem()) + ",\"-----BEGIN CERTIFICATE-----\\nAA==\\n-----END CERTIFICATE-----\"]",
        """{"name":"a","scripts":{"cert":"openssl req -x509 -newkey rsa:2048 -nodes -subj \"/CN=localhost\" -keyout k.pem","k":"keytool -genkeypair -dname 'CN=a'"}}""",
    ];

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", "\"", ":", ",", ",}", ",]", "//", "/*", "*/", "\\u", "\\ud800", "\\", "null", "1e9999", "{{ a }}", "${a}", "\"CN\":",
        "\"names\":", "\"hosts\":", "\"key\":{\"algo\":\"rsa\"}", "\"Kestrel\":", "\"Password\":", "\"Subject\":\"CN=", "\"x509_props\":{", "\0", "\uFEFF", "\uFFFC",
        "\"-----BEGIN CERTIFICATE-----\\n", "-----END CERTIFICATE-----", "\"scripts\":{", "openssl req -subj /CN=",
    ];

    [Fact]
    public void Changed_requests_for_cfssl_are_read() => Run(Cfssl, 41_000_000);

    [Fact]
    public void Changed_settings_of_Kestrel_are_read() => Run(Kestrel, 42_000_000);

    [Fact]
    public void Changed_policies_for_Key_Vault_are_read() => Run(KeyVault, 43_000_000);

    [Fact]
    public void Changed_strings_with_PEM_and_scripts_are_read() => Run(Others, 44_000_000);

    [Fact]
    public void Changed_octets_are_read() => Fuzz.Run(
        [.. Cfssl.Concat(Kestrel).Concat(KeyVault).Select(Encoding.UTF8.GetBytes), .. Kestrel.Select(text => (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])],
        45_000_000, Fuzz.DefaultCount, content => DocumentReader.Read("/project/appsettings.json", content));

    private static void Run(string[] samples, int seed) => Fuzz.Run(
        samples, seed, Fuzz.DefaultCount, text => DocumentReader.Read("/project/appsettings.json", Encoding.UTF8.GetBytes(text)), Tokens);
}
