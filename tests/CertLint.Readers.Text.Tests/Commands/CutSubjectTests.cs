namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>A subject that no quotes hold together.</summary>
public class CutSubjectTests
{
    [Theory]
    [InlineData("openssl req -new -key k.pem -subj /CN=My Server -out a.csr", "CERT5009 'Server'")]
    [InlineData("openssl req -new -key k.pem -subj /O=My Own Company/CN=a.contoso.com", "CERT5009 'Own'")]
    [InlineData("keytool -genkeypair -alias a -dname CN=a, O=Contoso -keyalg EC", "CERT5009 'O=Contoso'")]
    [InlineData("keytool -genkeypair -alias a -dname CN=a, OU=b, O=Contoso", "CERT5009 'OU=b,'")]
    public void Ends_at_its_first_space(string command, string expected) => Assert.Equal([expected], new Script(command).Problems);

    [Theory]
    [InlineData("openssl req -new -key k.pem -subj '/CN=My Server' -out a.csr")]
    [InlineData("openssl req -new -key k.pem -subj /CN=Server -out a.csr")]
    [InlineData("openssl req -new -key k.pem -subj /CN=Server 'quoted'")]
    [InlineData("openssl req -new -key k.pem -subj /CN=$HOST Server")]
    [InlineData("openssl req -new -key k.pem -subj /CN=Server $OPTIONS")]
    [InlineData("openssl req -new -key k.pem -subj /CN=Server |")]
    [InlineData("openssl req -new -key k.pem -subj /CN=Server -out a.csr later")]
    [InlineData("openssl ca -subj /CN=Server request.csr")]
    [InlineData("keytool -genkeypair -alias a -dname 'CN=a, O=Contoso'")]
    [InlineData("keytool -genkeypair -alias a -dname CN=a,O=Contoso -keyalg EC")]
    public void Nothing_else_is_taken_for_its_rest(string command) => Assert.DoesNotContain(new Script(command).Problems, problem => problem.StartsWith("CERT5009", StringComparison.Ordinal));

    [Fact]
    public void Openssl_stops_there()
    {
        using var openssl = new ToolProcess("openssl", ["version"], "OpenSSL 3.");

        Assert.NotEqual(0, openssl.Run("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-subj", "/CN=My", "Server").Exit);
        Assert.Equal(0, openssl.Run("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-subj", "/CN=My Server").Exit);
    }

    [Fact]
    public void Keytool_stops_there()
    {
        using var keytool = new ToolProcess("keytool", ["-version"], "keytool");
        string[] command = ["-genkeypair", "-alias", "a", "-keyalg", "EC", "-keystore", keytool.PathOf("k.p12"), "-storepass", "correct-horse", "-dname"];

        Assert.NotEqual(0, keytool.Run([.. command, "CN=a,", "O=Contoso"]).Exit);
        Assert.Equal(0, keytool.Run([.. command, "CN=a, O=Contoso"]).Exit);
    }
}
