namespace CertLint.Analyzers.Tests.Commands;

/// <summary>Which rules speak of a command in C#, and of what it makes.</summary>
public class CommandRuleTests
{
    [Theory]
    [InlineData("req -new -key k.pem -subj /CN=acme.service-now.com", "CERT1001 'acme.service-now.com'")]
    [InlineData("req -new -key k.pem -subj \"/C=US/ST=CA/O=Internet Widgits Pty Ltd/CN=a.contoso.com\"", "CERT1005 'CA'", "CERT1007 'Internet Widgits Pty Ltd'")]
    [InlineData("req -new -key k.pem -subj /CN=a.contoso.com -addext subjectAltName=DNS:https://a.contoso.com/x,DNS:a_b.contoso.com", "CERT2002 'https://a.contoso.com/x'", "CERT2004 'a_b.contoso.com'")]
    [InlineData("req -new -newkey rsa:1024 -nodes -keyout k.pem -subj /CN=a.contoso.com -md5", "CERT3004 '1024'", "CERT3005 '-md5'")]
    [InlineData("genrsa -out k.pem 1024", "CERT3004 '1024'")]
    [InlineData("pkcs12 -export -in c.pem -inkey k.pem -out k.pfx -passout pass:correct-horse", "CERT4007 'correct-horse'")]
    // Neither is asked of C#: the required attributes, a single label, a SAN.
    [InlineData("req -new -key k.pem -subj /CN=server01")]
    [InlineData("req -new -key k.pem -subj /CN=localhost")]
    [InlineData("pkcs12 -export -in c.pem -inkey k.pem -out k.pfx -passout env:PASSWORD")]
    [InlineData("pkcs12 -export -in c.pem -inkey k.pem -out k.pfx -passout pass:")]
    [InlineData("req -new -newkey rsa:4096 -sha256 -nodes -keyout k.pem -out r.csr -subj \"/C=US/ST=California/L=San Diego/O=Contoso/CN=mtls.contoso.com\"")]
    public async Task Of_a_request(string arguments, params string[] expected) => Assert.Equal(expected, await CommandCode.OpenSsl(arguments));

    [Theory]
    [InlineData("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -subj /C=US/ST=CA/CN=localhost -days 36500", "CERT3003 suggestion '36500'")]
    [InlineData("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -subj /C=US/ST=CA/CN=server01 -days 36500")]
    [InlineData("req -x509 -newkey rsa:1024 -nodes -keyout k.pem -subj /CN=localhost", "CERT3004 '1024'")]
    [InlineData("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -subj /CN=acme.service-now.com", "CERT1001 'acme.service-now.com'")]
    [InlineData("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -subj /C=US/S=CA/CN=localhost", "CERT5008 'S=CA'")]
    [InlineData("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -subj /C=USA/CN=localhost", "CERT5001 'USA'")]
    // An authority's own: the name is nobody's business, nor is its signature.
    [InlineData("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -subj \"/C=US/ST=CA/CN=Contoso Root CA\" -sha1", "CERT3005 suggestion '-sha1'")]
    public async Task Of_a_certificate_that_signs_itself(string arguments, params string[] expected) => Assert.Equal(expected, await CommandCode.OpenSsl(arguments));

    // What signs the request stands in another method.
    [Fact]
    public async Task The_commands_of_a_file_are_read_together()
    {
        const string Request = """void Request() { Process.Start("openssl", "req -new -key k.pem -out r.csr -subj /C=US/ST=CA/CN=a.contoso.com"); }""";

        Assert.Equal(["CERT1005 'CA'"], await CommandCode.OfMembers(Request));
        Assert.Empty(await CommandCode.OfMembers(Request + """
            void Sign() { Process.Start("openssl", "x509 -req -in r.csr -signkey k.pem -out r.crt"); }
            """));
    }

    [Theory]
    [InlineData("-genkeypair -alias a -keyalg RSA -keysize 1024 -storepass correct-horse -dname \"CN=a, C=US\"", "CERT3004 '1024'", "CERT4007 'correct-horse'")]
    [InlineData("-genkeypair -alias a -keyalg RSA -keysize 2048 -sigalg MD5withRSA -storepass:env PASSWORD -dname \"CN=acme.service-now.com\"", "CERT3005 'MD5withRSA'", "CERT1001 'acme.service-now.com'")]
    [InlineData("-certreq -alias a -file a.csr -dname \"CN=a.contoso.com, C=USA\"", "CERT1004 'USA'")]
    [InlineData("-importcert -alias a -file a.pem -keystore cacerts -storepass changeit")]
    public async Task Of_keytool(string arguments, params string[] expected) =>
        Assert.Equal(expected, await CommandCode.Of($"Process.Start(\"keytool\", {CommandCode.Literal(arguments)});"));

    [Theory]
    [InlineData("New-SelfSignedCertificate -DnsName acme.service-now.com -CertStoreLocation Cert:\\\\CurrentUser\\\\My", "CERT1001 'acme.service-now.com'")]
    [InlineData("New-SelfSignedCertificate -Subject 'CN=a.contoso.com' -KeyLength 1024 -HashAlgorithm SHA1", "CERT3004 '1024'", "CERT3005 'SHA1'")]
    [InlineData("New-SelfSignedCertificate -Subject 'CN=a.contoso.com, C=USA' -KeyLength 2048")]
    [InlineData("Get-ChildItem Cert:\\\\CurrentUser\\\\My")]
    public async Task Of_PowerShell(string command, params string[] expected)
    {
        Assert.Equal(expected, await CommandCode.Of($"Process.Start(\"powershell.exe\", \"-NoProfile -Command \\\"{command}\\\"\");"));
        Assert.Equal(expected, await CommandCode.Of($"Process.Start(\"pwsh\", [\"-NoProfile\", \"-c\", \"{command}\"]);"));
    }

    [Fact]
    public async Task Of_makecert() => Assert.Equal(
        ["CERT3004 '1024'"],
        await CommandCode.Of("Process.Start(\"makecert.exe\", $\"-r -n \\\"CN=a\\\" -len 1024 -a sha256 {path}\");"));

    // A value that is not known is not judged; what is written around it is.
    [Theory]
    [InlineData("$\"req -new -key {path} -subj \\\"/C=USA/CN={id}\\\"\"", "CERT1004 'USA'")]
    [InlineData("$\"req -new -key {path} -subj \\\"/C={number}/CN={id}.service-now.com\\\"\"", "CERT1001 '{id}.service-now.com'")]
    [InlineData("$\"pkcs12 -export -inkey k.pem -out k.pfx -passout pass:{user}\"")]
    // As in a script: that a password has a name of its own is no mistake of the command.
    [InlineData("$\"pkcs12 -export -inkey k.pem -out k.pfx -passout pass:{Password}\"")]
    [InlineData("\"pkcs12 -export -inkey k.pem -out k.pfx -passout pass:\" + Password")]
    [InlineData("$\"req {user} -new -key k.pem -subj /O=Müller/CN=h\"")]
    [InlineData("$\"{user} -new -key k.pem -subj /C=USA/CN=h\"")]
    [InlineData("$\"genrsa -out k.pem {number}\"")]
    [InlineData("$\"req -new -newkey rsa:{number} -subj /CN=h -days {number}\"")]
    public async Task Of_a_command_with_holes(string arguments, params string[] expected) =>
        Assert.Equal(expected, (await CommandCode.Of($"Process.Start(\"openssl\", {arguments});")).Where(told => !told.StartsWith("CERT5002", StringComparison.Ordinal)));
}
