using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests;

/// <summary>A file of each format, also within another's, is read to the line and column of the value that its author wrote.</summary>
public class EndToEndTests
{
    private const string Host = "mtls.contoso.com";

    [Theory]
    [InlineData("create.sh", "#!/bin/sh\nset -e\nopenssl req -new -key k.pem \\\n  -subj \"/C=US/CN=mtls.contoso.com\" -out a.csr\n", "4:19")]
    [InlineData("create.bash", "SUBJECT='/CN=mtls.contoso.com'\nopenssl req -new -subj \"$SUBJECT\" -key k.pem\n", "1:14")]
    [InlineData("create.sh", "cat > a.cnf <<'EOF'\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nEOF\n", "6:6")]
    [InlineData("create.sh", "cat <<EOF | cfssl gencert -initca -\n{ \"names\": [], \"key\": { \"algo\": \"rsa\", \"size\": 2048 },\n  \"CN\": \"mtls.contoso.com\" }\nEOF\n", "3:10")]
    [InlineData("apply.sh", "kubectl apply -f - <<EOF\napiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  commonName: mtls.contoso.com\nEOF\n", "5:15")]
    [InlineData("create.sh", "keytool -genkeypair -alias a -dname \"CN=mtls.contoso.com, C=US\" -keystore a.p12\n", "1:41")]
    [InlineData("create.ps1", "$params = @{\n  Subject = 'CN=mtls.contoso.com'\n}\nNew-SelfSignedCertificate @params\n", "2:17")]
    [InlineData("Certs.psm1", "function New-Cert {\n  New-SelfSignedCertificate -DnsName \"mtls.contoso.com\"\n}\n", "2:39")]
    [InlineData("create.ps1", "@'\r\n[NewRequest]\r\nSubject = \"CN=mtls.contoso.com\"\r\n'@ | Set-Content a.inf\r\ncertreq -new a.inf a.csr\r\n", "3:15")]
    [InlineData("create.ps1", "$inf = @\"\n[NewRequest]\nSubject = \"O=$company, CN=mtls.contoso.com\"\n\"@\n", "3:27")]
    [InlineData("create.cmd", "@echo off\r\nopenssl req -new ^\r\n  -subj /CN=mtls.contoso.com\r\n", "3:13")]
    [InlineData("create.bat", "if exist a.cer (\r\n  makecert -r -n \"CN=mtls.contoso.com\" a.cer\r\n)\r\n", "2:22")]
    [InlineData("Dockerfile", "FROM alpine\nRUN apk add openssl && \\\n    # the certificate\n    openssl req -x509 \\\n      -subj '/CN=mtls.contoso.com'\n", "5:18")]
    [InlineData("Dockerfile", "FROM alpine\nRUN [\"openssl\", \"req\", \"-x509\", \"-subj\", \"/CN=mtls.contoso.com\"]\n", "2:47")]
    [InlineData("Dockerfile", "FROM alpine\nCOPY <<EOF /a.cnf\n[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nCN=mtls.contoso.com\nEOF\n", "7:4")]
    [InlineData("Makefile", "all: a.csr\n\na.csr: k.pem\n\t@openssl req -new -key $< \\\n\t\t-subj \"/CN=mtls.contoso.com\"\n", "5:14")]
    [InlineData(".github/workflows/ci.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: openssl req -new -subj \"/CN=mtls.contoso.com\"\n", "6:42")]
    [InlineData(
        ".github/workflows/ci.yml",
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          cat > a.cnf <<EOF\n          [req]\n          prompt = no\n          distinguished_name = dn\n          [dn]\n          CN = mtls.contoso.com\n          EOF\n",
        "12:16")]
    [InlineData(
        ".github/workflows/ci.yml",
        "on: push\njobs:\n  a:\n    runs-on: windows-latest\n    steps:\n      - run: |\n          @\"\n          [NewRequest]\n          Subject = \"CN=mtls.contoso.com\"\n          \"@ | Out-File a.inf\n",
        "9:25")]
    [InlineData("azure-pipelines.yml", "pool:\n  vmImage: ubuntu-latest\nsteps:\n- script: >-\n    openssl req -new\n    -subj /CN=mtls.contoso.com\n", "6:15")]
    [InlineData("azure-pipelines.yml", "steps:\n- task: PowerShell@2\n  inputs:\n    targetType: inline\n    script: New-SelfSignedCertificate -Subject 'CN=mtls.contoso.com'\n", "5:52")]
    [InlineData("playbook.yml", "- hosts: all\n  tasks:\n    - shell: openssl req -new -subj '/CN=mtls.contoso.com'\n", "3:42")]
    [InlineData("playbook.yml", "- hosts: all\n  tasks:\n    - community.crypto.openssl_csr:\n        path: a.csr\n        common_name: mtls.contoso.com\n", "5:22")]
    [InlineData("package.json", "{\n  \"scripts\": {\n    \"cert\": \"openssl req -new -subj \\\"/CN=mtls.contoso.com\\\"\"\n  }\n}\n", "3:43")]
    [InlineData("csr.json", "{\n  \"CN\": \"mtls.contoso.com\",\n  \"key\": { \"algo\": \"ecdsa\", \"size\": 256 }\n}\n", "2:10")]
    [InlineData("policy.json", "{\n  \"x509CertificateProperties\": {\n    \"subject\": \"CN=mtls.contoso.com\"\n  }\n}\n", "3:20")]
    [InlineData("main.tf", "resource \"tls_cert_request\" \"a\" {\n  subject {\n    common_name = \"mtls.contoso.com\"\n  }\n}\n", "3:20")]
    [InlineData("main.tf", "resource \"azurerm_key_vault_certificate\" \"a\" {\n  certificate_policy {\n    x509_certificate_properties {\n      subject = \"CN=mtls.contoso.com\"\n    }\n  }\n}\n", "4:21")]
    [InlineData("certificate.yaml", "apiVersion: v1\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  literalSubject: \"CN=mtls.contoso.com,C=US\"\n", "6:23")]
    [InlineData("configmap.yaml", "kind: ConfigMap\ndata:\n  a.cnf: |\n    [req]\n    prompt = no\n    distinguished_name = dn\n    [dn]\n    CN = mtls.contoso.com\n", "8:10")]
    [InlineData("request.inf", "[NewRequest]\nSubject = \"CN=mtls.contoso.com\"\n", "2:15")]
    [InlineData("certtool.cfg", "cn = \"mtls.contoso.com\"\ntls_www_client\n", "1:7")]
    [InlineData("req.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\n", "5:6")]
    public void The_common_name_stands_at_its_place(string path, string text, string expected)
    {
        var model = Document.Read(text, "/project/" + path);
        var subjects = model.Targets.OfType<ConfigTarget>().Select(target => target.Subject).OfType<DistinguishedName>();
        var value = Assert.Single(subjects).Find(AttributeType.CommonName)!.Value;
        Assert.Equal(Host, value.Text);
        Assert.Equal(expected, At(model, value.Span));
        Assert.DoesNotContain(model.Problems, problem => problem.RuleId == "CERT9001");
    }

    [Theory]
    [InlineData("apiVersion: cert-manager.io/v1\nkind: CertificateRequest\nmetadata: { name: a }\nspec:\n  request: {0}\n", "5:12")]
    [InlineData("apiVersion: cert-manager.io/v1\nkind: CertificateRequest\nmetadata: { name: a }\nspec:\n  request: \"{0}\"\n", "5:13")]
    [InlineData("kind: CertificateSigningRequest\nspec:\n  request: >-\n    {0}\n", "4:5")]
    public void A_request_in_a_manifest_stands_at_its_value(string manifest, string expected)
    {
        var encoded = Convert.ToBase64String(Encoding.ASCII.GetBytes(Samples.RequestPem + "\n"));
        var model = Document.Read(manifest.Replace("{0}", encoded, StringComparison.Ordinal), "/project/request.yaml");
        var request = Assert.IsType<RequestTarget>(Assert.Single(model.Targets));
        Assert.NotNull(request.Subject);
        Assert.Equal(expected, At(model, request.Place));
    }

    [Theory]
    [InlineData("docker-compose.yml", "services:\n  web:\n    environment:\n      - Kestrel__Certificates__Default__Path=/https/a.pfx\n      - Kestrel__Certificates__Default__Password=hunter2\n", "5:50")]
    [InlineData("docker-compose.yml", "services:\n  web:\n    environment:\n      ASPNETCORE_Kestrel__Certificates__Default__Path: a.pfx\n      ASPNETCORE_Kestrel__Certificates__Default__Password: 'hunter2'\n", "5:61")]
    [InlineData("deployment.yaml", "kind: Deployment\nspec:\n  containers:\n  - env:\n    - name: Kestrel__Certificates__Default__Password\n      value: hunter2\n", "6:14")]
    [InlineData("appsettings.json", "{ // settings\n  \"Kestrel\": { \"Certificates\": { \"Default\": {\n    \"Path\": \"a.pfx\",\n    \"Password\": \"hunter2\",\n  } } },\n}\n", "4:18")]
    [InlineData("launchSettings.json", "{ \"profiles\": { \"a\": { \"environmentVariables\": {\n  \"Kestrel__Certificates__Default__Password\": \"hunter2\"\n} } } }\n", "2:48")]
    [InlineData("create.sh", "openssl pkcs12 -export -in a.pem \\\n  -passout pass:hunter2 -out a.p12\n", "2:17")]
    [InlineData("create.sh", "keytool -importkeystore -srckeystore a.jks -srcstorepass hunter2 -destkeystore b.p12\n", "1:58")]
    [InlineData("main.tf", "resource \"azurerm_key_vault_certificate\" \"a\" {\n  certificate {\n    contents = filebase64(\"a.pfx\")\n    password = \"hunter2\"\n  }\n}\n", "4:17")]
    public void A_password_stands_at_its_place_and_in_no_message(string path, string text, string expected)
    {
        var model = Document.Read(text, "/project/" + path);
        var problem = Assert.Single(model.Problems);
        Assert.Equal("CERT4007", problem.RuleId);
        Assert.Equal(expected, At(model, problem.Place));
        Assert.StartsWith("hunter2", text[problem.Place.Start..], StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem.Message, StringComparison.Ordinal);
    }

    private static string At(DocumentModel model, SourceSpan place)
    {
        var position = model.Lines.PositionOf(place);
        return $"{position.Line}:{position.Column}";
    }
}
