using System.Text;

namespace CertLint.Runner.Tests.Fixing;

/// <summary>In each format the suggestion stands where it belongs, written as the format wants it, and nothing else changes.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Manifest = "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: a\nspec:\n  secretName: a\n  issuerRef: { name: b }\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, string> Formats { get; } = new()
    {
        {
            "a.cnf",
            "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\nST = CA  # here\nC = USA\n",
            "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\nST = California  # here\nC = US\n"
        },
        {
            "b.cnf",
            "[req]\nprompt = No\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Foo #1 Ltd\nL = San Diego\nstate = California\nC = US\n",
            "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = \"Foo #1 Ltd\"\nL = San Diego\nST = California\nC = US\n"
        },
        {
            "a.inf",
            "[NewRequest]\nSubject = \"CN=mtls.contoso.com, O=Contoso, Ltd., L=Albany, S=NY, C=USA\"\nKeyLength = 2048\n",
            "[NewRequest]\nSubject = \"CN=mtls.contoso.com, O=\"\"Contoso, Ltd.\"\", L=Albany, S=New York, C=US\"\nKeyLength = 2048\n"
        },
        {
            "a.tmpl",
            "cn = \"mtls.contoso.com\"\norganisation = \"Contoso\"\nlocality = Albany\nstate = \"NY\"\ncountry = USA\nsigning_key\n",
            "cn = \"mtls.contoso.com\"\norganization = \"Contoso\"\nlocality = Albany\nstate = \"New York\"\ncountry = US\nsigning_key\n"
        },
        {
            "csr.json",
            "{\"CN\":\"mtls.contoso.com\",\"key\":{\"algo\":\"rsa\",\"size\":2048},\"names\":[{\"C\":\"USA\",\"st\":\"NY\",\"L\":\"Albany\",\"O\":\"Contoso\",}]}",
            "{\"CN\":\"mtls.contoso.com\",\"key\":{\"algo\":\"rsa\",\"size\":2048},\"names\":[{\"C\":\"US\",\"st\":\"New York\",\"L\":\"Albany\",\"O\":\"Contoso\"}]}"
        },
        {
            "a.yaml",
            Manifest + "  commonname: mtls.contoso.com\n  subject:\n    organization: [Contoso]\n    localities: Albany\n    provinces: ['NY']\n    countries: [USA]\n  usages:\n  - clientauth\n",
            Manifest + "  commonName: mtls.contoso.com\n  subject:\n    organizations: [Contoso]\n    localities: [Albany]\n    provinces: ['New York']\n    countries: [US]\n  usages:\n  - client auth\n"
        },
        {
            "main.tf",
            "resource \"tls_cert_request\" \"a\" {\n  private_key_pem = tls_private_key.a.private_key_pem\n  subject {\n    common_name = \"mtls.contoso.com\"\n    organization = \"Contoso\"\n    locality = \"Albany\"\n    state = \"New York\"\n    country = \"USA\"\n  }\n}\n",
            "resource \"tls_cert_request\" \"a\" {\n  private_key_pem = tls_private_key.a.private_key_pem\n  subject {\n    common_name = \"mtls.contoso.com\"\n    organization = \"Contoso\"\n    locality = \"Albany\"\n    province = \"New York\"\n    country = \"US\"\n  }\n}\n"
        },
        {
            "a.sh",
            "openssl req -new -key k.pem -out a.csr -subj \"/C=USA/S=CA/L=San Diego/O=Contoso/CN=mtls.contoso.com\"\n",
            "openssl req -new -key k.pem -out a.csr -subj \"/C=US/ST=California/L=San Diego/O=Contoso/CN=mtls.contoso.com\"\n"
        },
        {
            "b.sh",
            "openssl req -new -key k.pem -out a.csr -subj /C=US/ST=NY/L=Albany/O=Contoso/CN=mtls.contoso.com\n",
            "openssl req -new -key k.pem -out a.csr -subj /C=US/ST=New\\ York/L=Albany/O=Contoso/CN=mtls.contoso.com\n"
        },
        {
            "c.sh",
            "openssl req -new -key k.pem -out a.csr -subj '/C=US/ST=New York/L=Albany/O=AC/DC Ltd/CN=mtls.contoso.com'\n",
            "openssl req -new -key k.pem -out a.csr -subj '/C=US/ST=New York/L=Albany/O=AC\\/DC Ltd/CN=mtls.contoso.com'\n"
        },
        {
            "d.sh",
            "keytool -genkeypair -alias a -keyalg RSA -keysize 2048 -storetype JCEKS -keystore k.jceks -dname \"CN=mtls.contoso.com, O=Contoso, Ltd., L=Albany, ST=NY, C=USA\"\nkeytool -certreq -alias a -keystore k.jceks -file a.csr\n",
            "keytool -genkeypair -alias a -keyalg RSA -keysize 2048 -storetype JCEKS -keystore k.jceks -dname \"CN=mtls.contoso.com, O=Contoso\\, Ltd., L=Albany, ST=New York, C=US\"\nkeytool -certreq -alias a -keystore k.jceks -file a.csr\n"
        },
        {
            "Dockerfile",
            "FROM debian\nRUN openssl req -new -key k.pem -out a.csr \\\n    -subj \"/C=USA/ST=NY/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n",
            "FROM debian\nRUN openssl req -new -key k.pem -out a.csr \\\n    -subj \"/C=US/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n"
        },
        {
            "Makefile",
            "a.csr: k.pem\n\topenssl req -new -key $< -out $@ -subj \"/C=USA/ST=NY/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n",
            "a.csr: k.pem\n\topenssl req -new -key $< -out $@ -subj \"/C=US/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n"
        },
        {
            "package.json",
            "{ \"scripts\": { \"csr\": \"openssl req -new -key k.pem -out a.csr -subj \\\"/C=USA/ST=NY/L=Albany/O=Contoso/CN=mtls.contoso.com\\\"\" } }",
            "{ \"scripts\": { \"csr\": \"openssl req -new -key k.pem -out a.csr -subj \\\"/C=US/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\\\"\" } }"
        },
        {
            ".github/workflows/a.yml",
            "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n    - run: openssl req -new -key k.pem -out a.csr -subj \"/C=USA/ST=NY/L=Albany/O=AC/DC Ltd/CN=mtls.contoso.com\"\n",
            "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n    - run: openssl req -new -key k.pem -out a.csr -subj \"/C=US/ST=New York/L=Albany/O=AC\\/DC Ltd/CN=mtls.contoso.com\"\n"
        },
        {
            "variable.sh",
            "S='/C=USA/ST=NY'\nopenssl req -new -key k.pem -out a.csr -subj \"$S/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n",
            "S='/C=US/ST=New York'\nopenssl req -new -key k.pem -out a.csr -subj \"$S/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n"
        },
        {
            "Makefile",
            "C = USA\na:\n\topenssl req -new -key k.pem -out a.csr -subj \"/C=$(C)/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n",
            "C = US\na:\n\topenssl req -new -key k.pem -out a.csr -subj \"/C=$(C)/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n"
        },
        {
            "a.ps1",
            "New-SelfSignedCertificate -Subject \"CN=mtls.contoso.com, O=Contoso, Ltd., C=US\" -DnsName mtls.contoso.com\n",
            "New-SelfSignedCertificate -Subject \"CN=mtls.contoso.com, O=\"\"Contoso, Ltd.\"\", C=US\" -DnsName mtls.contoso.com\n"
        },
        {
            "a.cmd",
            "openssl req -new -key k.pem -out a.csr -subj \"/C=USA/ST=NY/L=Albany/O=Contoso/CN=mtls.contoso.com\"\r\n",
            "openssl req -new -key k.pem -out a.csr -subj \"/C=US/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\"\r\n"
        },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_suggested_is_written(string name, string content, string expected)
    {
        var result = Mended.Run(folder, name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(expected, Encoding.UTF8.GetString(Assert.Single(result.Files).After));
        Assert.Empty(result.Unfixed);
        Assert.Equal(expected, Mended.Text(folder, name, expected));
    }

    [Theory]
    // What a template or shell makes of a hole nobody knows.
    [InlineData("b.sh", "openssl req -new -key k.pem -out a.csr -subj \"/C=$C/ST=NY/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n")]
    [InlineData("a.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = {{ state }}\nC = {{ country }}\n")]
    // Which city or host is meant, only a person can say.
    [InlineData("b.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = https://mtls.contoso.com\nO = Contoso\nL = LA\nST = California\nC = US\n")]
    // Without a country CA is no state of anywhere.
    [InlineData("c.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = CA\n")]
    // A comment is somebody's words.
    [InlineData("csr.json", "{\"CN\":\"mtls.contoso.com\", // the host\n\"key\":{\"algo\":\"rsa\",\"size\":2048},\"names\":[{\"C\":\"US\",\"ST\":\"New York\",\"L\":\"Albany\",\"O\":\"Contoso\"}]}")]
    [InlineData("empty.cnf", "")]
    public void What_is_not_certain_stays(string name, string content) => Assert.Equal(content, Mended.Text(folder, name, content));

    [Fact]
    public void An_edit_that_brings_about_another_finding_is_given_up_and_told()
    {
        const string config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn\nCN = localhost\n";

        var result = Mended.Run(folder, "a.cnf", Encoding.UTF8.GetBytes(config));

        Assert.Empty(result.Files);
        var unfixed = Assert.Single(result.Unfixed);
        Assert.Equal("CERT5010", unfixed.Finding.Finding.Rule.Id);
        Assert.StartsWith("the file would then have CERT", unfixed.Reason, StringComparison.Ordinal);
    }
}
