using System.Security.Cryptography;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>Random commands, read and run: both make the same of them.</summary>
public class CommandDifferentialTests
{
    private static readonly string[] Subjects =
    [
        "/CN=a.contoso.com", "/C=US/ST=California/O=Contoso/CN=a", "/C=US/S=Ca/CN=a", "/O=A+OU=B/CN=c", "/O=Con\\/toso/CN=a", "/O=Contoso/Fabrikam/CN=a",
        "/O=A+B/CN=c", "/CN=Müller", "/C=DE/O=/CN=a", "/C=USA/CN=a", "C=US/CN=a", "/CN=http://a", "//C=US/CN=a", "/commonName=a/emailAddress=b@c.de",
        "/E=a@b.de/CN=c", "/CN=a\\", "", "/2.5.4.3=a", "/UNDEF=x", "/CN=a/CN=b", "/CN=a/",
        "/O=Contoso, a company whose registered name has more characters than X.520 allows/CN=a", "/foo=bar/CN=a", "/serialNumber=42/CN=a",
    ];

    private static readonly string[] Extensions =
    [
        "subjectAltName=DNS:a.contoso.com", "subjectAltName = critical, DNS:a,DNS:b,IP:10.0.0.1", "subjectAltName=email:a@b.de,URI:https://a/b",
        "subjectAltName=DNS:a #,DNS:b", "subjectAltName=\"DNS:a,DNS:b\"", "subjectAltName=DNS.1:a,DNS:b\\c", "extendedKeyUsage=serverAuth, clientAuth",
        "extendedKeyUsage=critical,1.3.6.1.5.5.7.3.1", "keyUsage=digitalSignature,keyEncipherment", "keyUsage = critical, keyCertSign, cRLSign, decipherOnly",
        "basicConstraints=CA:TRUE", "basicConstraints=critical,CA:FALSE", "subjectAltName=RID:1.2.3.4",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_openssl_req(int seed)
    {
        using var tool = new ToolProcess("openssl", ["version"], "OpenSSL 3.0");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(tool.PathOf("key.pem"), key.ExportPkcs8PrivateKeyPem());
        var random = new Random(seed);
        var differences = new List<string>();
        for (var i = 0; i < 150; i++)
        {
            var arguments = OpenSslArguments(random);
            File.Delete(tool.PathOf("out.der"));
            var (exit, output) = tool.Run(arguments);
            var script = ScriptOf("openssl", arguments);
            var isCertificate = arguments.Contains("-x509");
            if (exit != 0)
            {
                if (script.Findings.Length == 0)
                    differences.Add($"{Shown(arguments)}: exit {exit}, not told: {output}");
                continue;
            }

            var encoded = File.ReadAllBytes(tool.PathOf("out.der"));
            differences.AddRange((isCertificate ? EncodedCertificate.Certificate(encoded) : EncodedCertificate.Request(encoded))
                .Differences(script.Target).Select(difference => $"{Shown(arguments)}: {difference}"));
            if (script.Problems.Any(problem => problem.StartsWith("CERT5001", StringComparison.Ordinal)))
                differences.Add($"{Shown(arguments)}: accepted, told {string.Join(" ", script.Problems)}");
        }

        Assert.True(differences.Count == 0, $"seed {seed}\n" + string.Join("\n", differences));
    }

    [Theory]
    [InlineData("-dname", "CN=a.contoso.com, O=\"Contoso, Ltd.\", C=US", "-ext", "san=dns:a.contoso.com,ip:10.0.0.1", "-ext", "eku=sA,clientAuth", "-ext", "ku:c=dig,keyE")]
    [InlineData("-dname", "cn=a, s=California, email=a@b.de", "-ext", "SubjectAlternativeName:critical=EMAIL:a@b.de,URI:https://a/b,OID:1.2.3")]
    [InlineData("-DNAME", "CN=a+OU=b, O=Con\\,toso", "-Ext", "san:c=d:a", "-sigalg", "SHA1withECDSA", "-validity", "100", "-ext", "ExtendedkeyUsage=any,codeSigning,emailProtection,timeStamping,ocspSigning,1.2.3.4")]
    [InlineData("-dname", "CN=a", "-ext", "eku=tS,oCSPS,cS,eP", "-ext", "ku=cRLS,kCS,kA,decipherOnly,contentCommitment")]
    public void Of_keytool(params string[] options)
    {
        using var tool = new ToolProcess("keytool", ["-help"], "-genkeypair");
        string[] arguments = ["-genkeypair", "-alias", "a", "-keyalg", "EC", "-groupname", "secp256r1", "-keystore", "a.p12", "-storetype", "PKCS12", "-storepass", "changeit", .. options];

        var (exit, output) = tool.Run(arguments);

        Assert.True(exit == 0, output);
        var (_, pem) = tool.Run("-exportcert", "-rfc", "-alias", "a", "-keystore", "a.p12", "-storepass", "changeit", "-file", "a.pem");
        using var certificate = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(tool.PathOf("a.pem"));
        Assert.Empty(EncodedCertificate.Certificate(certificate.RawData).Differences(ScriptOf("keytool", arguments).Target));
        Assert.DoesNotContain("rror", pem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CN=a, E=a@b.de", "CERT5008 'E'")]
    [InlineData("CN=a, O=Contoso, Ltd.", "CERT5001 'Contoso, Ltd.'")]
    public void What_keytool_rejects_is_told(string name, string expected)
    {
        using var tool = new ToolProcess("keytool", ["-help"], "-genkeypair");

        var (exit, _) = tool.Run("-genkeypair", "-keyalg", "EC", "-keystore", "a.p12", "-storepass", "changeit", "-dname", name);

        Assert.NotEqual(0, exit);
        Assert.Equal([expected], ScriptOf("keytool", ["-genkeypair", "-dname", name]).Problems);
    }

    private static string[] OpenSslArguments(Random random)
    {
        var arguments = new List<string> { "req", "-key", "key.pem", "-batch", "-outform", "DER", "-out", "out.der", "-subj", Subjects[random.Next(Subjects.Length)] };
        var keys = new HashSet<string>();
        for (var i = random.Next(4); i > 0; i--)
        {
            var extension = Extensions[random.Next(Extensions.Length)];
            if (keys.Add(extension.Split('=')[0].Trim()))
                arguments.AddRange(random.Next(2) == 0 ? ["-addext", extension] : ["--addext=" + extension]);
        }

        arguments.Add(random.Next(2) == 0 ? "-x509" : "-new");
        string[] others = ["-utf8", "-multivalue-rdn", "-sha1", "-sha256", "-SHA384", "-nodes", "-verbose", "-days=30"];
        arguments.AddRange(others.Where(_ => random.Next(4) == 0));
        return [.. arguments];
    }

    /// <summary>The script of one command, its words one a line in double quotes that <see cref="Script"/> takes away.</summary>
    private static Script ScriptOf(string program, string[] arguments) => new(program + " " + string.Join(" ", arguments.Select(argument =>
        "\"" + argument.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal) + "\"")));

    private static string Shown(string[] arguments) => string.Join(" ", arguments.Skip(6));
}
