namespace CertLint.Analyzers.Tests.Commands;

/// <summary>What is said of a command that no shell reads, and what the real tool makes of it when .NET starts it.</summary>
public class RealToolTests
{
    private const string Request = "req -new -newkey rsa:2048 -nodes -keyout k.pem -out r.csr -batch ";

    // Null: openssl stops, and there is no request.
    [Theory]
    [InlineData("-subj \"/C=US/O=Contoso Ltd/CN=h\"", "CN=h,O=Contoso Ltd,C=US")]
    [InlineData("-subj /CN=h", "CN=h")]
    [InlineData("-subj '/CN=h'", null, "CERT5009 ''/CN=h''")]
    [InlineData("-subj '/CN=My Server'", null, "CERT5009 ''/CN=My'")]
    [InlineData("-subj /CN=My Server", null, "CERT5009 'Server'")]
    [InlineData("-subj CN=h", null, "CERT5009 'CN=h'")]
    [InlineData("-subj \"/O=Müller/CN=h\"", "CN=h,O=MÃ¼ller", "CERT5009 'Müller'")]
    [InlineData("-utf8 -subj \"/O=Müller/CN=h\"", "CN=h,O=Müller")]
    [InlineData("-subj \"/C=US/S=Texas/CN=h\"", "CN=h,C=US", "CERT5008 'S'")]
    [InlineData("-subj \"/O=Contoso/Fabrikam Ltd/CN=h\"", "O=Contoso", "CERT5009 'Contoso/Fabrikam Ltd'")]
    [InlineData("-subj \"/O=Contoso+Fabrikam/CN=h\"", "O=Contoso", "CERT5009 'Contoso+Fabrikam'")]
    [InlineData("-subj \"/O=Contoso\\/Fabrikam/CN=h\"", "CN=h,O=Contoso/Fabrikam")]
    [InlineData("-subj \"/O=\\\"Contoso\\\"/CN=h\"", "CN=h,O=\\\"Contoso\\\"")]
    [InlineData("-subj \"/C=USA/CN=h\"", null, "CERT1004 'USA'")]
    public async Task Of_one_text_of_arguments(string arguments, string? subject, params string[] expected)
    {
        using var folder = new ToolFolder();

        Assert.Equal(subject is null, folder.Run("openssl", Request + arguments).Exit != 0);
        Assert.Equal(subject, subject is null ? null : folder.Subject("r.csr"));
        Assert.Equal(expected, await CommandCode.OpenSsl(Request + arguments));
    }

    // Each argument is one, whatever it holds, and nobody takes quotes away.
    [Theory]
    [InlineData("/O=Contoso Ltd/CN=My Server", "CN=My Server,O=Contoso Ltd")]
    [InlineData("'/CN=h'", null, "CERT5009 ''/CN=h''")]
    [InlineData("\"/CN=h\"", null, "CERT5009 '\\\"/CN=h\\\"'")]
    [InlineData("/O=Contoso, \"Ltd\"/CN=h", "CN=h,O=Contoso\\, \\\"Ltd\\\"")]
    [InlineData("/O=A/B Ltd/CN=h", "O=A", "CERT5009 'A/B Ltd'")]
    public async Task Of_a_list_of_arguments(string text, string? subject, params string[] expected)
    {
        string[] arguments = [.. Request.Trim().Split(' '), "-subj", text];
        using var folder = new ToolFolder();

        Assert.Equal(subject is null, folder.Run("openssl", arguments).Exit != 0);
        Assert.Equal(subject, subject is null ? null : folder.Subject("r.csr"));
        Assert.Equal(expected, await CommandCode.List("openssl", arguments));
    }

    [Theory]
    [InlineData("-subj '/O=Contoso Ltd/CN=My Server'", "CN=My Server,O=Contoso Ltd")]
    [InlineData("-subj /CN=My\\ Server", "CN=My Server")]
    [InlineData("-subj /CN=My Server", null, "CERT5009 'Server'")]
    [InlineData("-subj '/C=US/S=Texas/CN=h'", "CN=h,C=US", "CERT5008 'S'")]
    public async Task Of_a_script_for_a_shell(string arguments, string? subject, params string[] expected)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "no /bin/sh on this machine");
        string[] shell = ["-c", "openssl " + Request + arguments];
        using var folder = new ToolFolder();

        Assert.Equal(subject is null, folder.Run("/bin/sh", shell).Exit != 0);
        Assert.Equal(subject, subject is null ? null : folder.Subject("r.csr"));
        Assert.Equal(expected, await CommandCode.List("/bin/sh", shell));
        Assert.Equal(expected, await CommandCode.Of($"Process.Start(\"/bin/sh\", {CommandCode.Literal($"-c \"{shell[1]}\"")});"));
    }

    [Theory]
    [InlineData("-dname \"CN=h, O=Contoso\"", true)]
    [InlineData("-dname CN=h,O=Contoso", true)]
    [InlineData("-dname CN=h, O=Contoso", false, "CERT5009 'O=Contoso'")]
    [InlineData("-dname 'CN=h, O=Contoso'", false, "CERT5009 'O=Contoso''")]
    [InlineData("-dname \"CN=h, O=Contoso, E=ops@contoso.com\"", false, "CERT5008 'E'")]
    [InlineData("-dname \"CN=h, O=Contoso, Ltd.\"", false, "CERT5001 'Contoso, Ltd.'")]
    public async Task Of_keytool(string arguments, bool isTaken, params string[] expected)
    {
        const string Command = "-genkeypair -alias a -keyalg EC -keystore k.jks -storepass:env STORE_PASSWORD ";
        using var folder = new ToolFolder();

        Assert.Equal(isTaken, folder.Run("keytool", Command.Replace(":env STORE_PASSWORD", " correct-horse") + arguments).Exit == 0);
        Assert.Equal(expected, await CommandCode.Of($"Process.Start(\"keytool\", {CommandCode.Literal(Command + arguments)});"));
    }
}
