using System.Text;
using CertLint.Fuzzing;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Yaml;

public class YamlFuzzTests
{
    private static readonly string[] Manifests =
    [
        "apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata:\n  name: root\nspec:\n  selfSigned: {}\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: web\nspec:\n  secretName: web\n  commonName: \"mtls.contoso.com\"\n  dnsNames: [mtls.contoso.com, 'api.contoso.com']\n  subject:\n    countries: [NO]\n    organizations:\n    - >-\n      Contoso\n      Ltd.\n  duration: 2160h\n  usages: [client auth]\n  privateKey: {algorithm: RSA, size: 2048}\n  issuerRef: {name: root}\n",
        "apiVersion: certmanager.k8s.io/v1alpha1\r\nkind: Certificate\r\nspec:\r\n  organization: [Contoso]\r\n  commonName: ${HOST}\r\n  keySize: 2048\r\n",
        "{{- if .Values.tls }}\napiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  commonName: {{ .Values.host }}\n{{- end }}\n",
        "kind: List\nitems:\n- &a\n  apiVersion: cert-manager.io/v1\n  kind: Certificate\n  spec: &s\n    literalSubject: 'CN=a,O=Contoso\\, Ltd.,C=US'\n- <<: *a\n  spec:\n    <<: *s\n    subject: {countries: US}\n",
        "kind: Secret # cert-manager.io/\ndata:\n  tls.csr: " + Convert.ToBase64String(Encoding.ASCII.GetBytes(Samples.RequestPem)) + "\nstringData:\n  a.cnf: |2\n      [req]\n      distinguished_name = dn\n      [dn]\n      CN = a\n",
    ];

    private static readonly string[] Tasks =
    [
        "- hosts: all\n  tasks:\n  - openssl_privatekey: {path: k, size: 1024, passphrase: s3cret}\n  - community.crypto.openssl_csr:\n      path: a\n      privatekey_path: k\n      country_name: NO\n      subject: {O: \"Contoso\", ST: '{{ state }}'}\n      subject_alt_name: [DNS:a.contoso.com, \"IP:192.0.2.7\"]\n      extended_key_usage: clientAuth\n      digest: sha1\n  - x509_certificate: {csr_path: a, provider: selfsigned, selfsigned_not_after: +365d}\n",
        "on: push\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n    - run: |\n        openssl req -new -subj \"/C=US/CN=${{ secrets.HOST }}\" \\\n          -newkey rsa:1024\n      shell: bash\n    - run: New-SelfSignedCertificate -DnsName a.contoso.com\n",
        "pool: {vmImage: windows-latest}\nsteps:\n- script: >\n    keytool -genkeypair\n    -dname \"CN=$(Host), O=Contoso\"\n- task: Bash@3\n  inputs: {script: 'openssl x509 -req -days 365'}\n",
        "build:\n  script:\n  - &s |\n    cat > a.cnf <<EOF\n    [req]\n    distinguished_name = dn\n    prompt = no\n    [dn]\n    CN = a\n    EOF\n    openssl req -config a.cnf\n  - *s\nservices:\n  web:\n    command: [sh, -c, \"openssl req -subj '/CN=a'\"]\n    environment:\n    - Kestrel__Certificates__Default__Password=s3cret\n    - Kestrel__Certificates__Default__Path=/https/a.pfx\n",
    ];

    private static readonly string[] Tokens =
    [
        ": ", "- ", "? ", "| ", "|2-\n", ">+\n", "&a ", "*a", "<<: *a\n", "!!str ", "!vault |\n", "%YAML 1.1\n---\n", "'", "\"", "\\\n", "\\U0001F600", "\\ud83d", "# x\n",
        "{{ .x }}", "${X}", "spec:\n", "kind: Certificate\n", "apiVersion: cert-manager.io/v1\n", "subject:", "countries:", "[NO, on, 0x1F, ~]", "\t", "\u0085", "\u2028", "\uFEFF", "run: ", "command: [", "openssl_csr: {path: a}\n",
    ];

    [Fact]
    public void Changed_manifests_are_read() => Fuzz.Run(
        Manifests, 41_000_000, Fuzz.DefaultCount, text => DocumentReader.Read("/project/certificate.yaml", Encoding.UTF8.GetBytes(text)), Tokens);

    [Fact]
    public void Changed_playbooks_and_pipelines_are_read() => Fuzz.Run(
        Tasks, 42_000_000, Fuzz.DefaultCount, text => DocumentReader.Read("/project/pipeline.yml", Encoding.UTF8.GetBytes(text)), Tokens);
}
