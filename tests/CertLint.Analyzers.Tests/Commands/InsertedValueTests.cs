namespace CertLint.Analyzers.Tests.Commands;

/// <summary>Values that C# inserts into the subject of a command, with which whoever chooses them can add attributes.</summary>
public class InsertedValueTests
{
    private const string Value = "CERT5002 '{user}'";

    [Theory]
    [InlineData("Process.Start(\"openssl\", $\"req -new -key k.pem -subj \\\"/O=Contoso/CN={user}\\\"\");", Value)]
    [InlineData("Process.Start(\"openssl\", $\"req -new -key k.pem -subj /CN={user}\");", Value)]
    // A list keeps the arguments apart, not the attributes.
    [InlineData("Process.Start(\"openssl\", [\"req\", \"-new\", \"-key\", \"k.pem\", \"-subj\", $\"/O=Contoso/CN={user}\"]);", Value)]
    [InlineData("Process.Start(\"openssl\", [\"req\", \"-new\", \"-key\", \"k.pem\", \"-subj\", \"/CN=\" + user]);", "CERT5002 'user'")]
    [InlineData("Process.Start(\"openssl\", $\"req -x509 -newkey rsa:2048 -nodes -keyout k.pem -subj \\\"/CN={user}\\\"\");", Value)]
    [InlineData("Process.Start(\"/bin/sh\", $\"-c \\\"openssl req -new -key k.pem -subj '/CN={user}/O=$ORGANIZATION'\\\"\");", Value)]
    [InlineData("Process.Start(\"keytool\", $\"-genkeypair -alias a -keyalg EC -dname \\\"CN={user}, O=Contoso\\\"\");", Value)]
    [InlineData("Process.Start(\"powershell\", $\"-Command New-SelfSignedCertificate -Subject 'CN={user}, O=Contoso'\");", Value)]
    [InlineData("Process.Start(\"makecert\", $\"-r -a sha256 -n \\\"CN={user}, O=Contoso\\\"\");", Value)]
    public async Task Are_told(string statement, string expected) => Assert.Equal([expected], await CommandCode.Of(statement));

    [Theory]
    [InlineData("Process.Start(\"openssl\", $\"req -new -key {path} -subj /CN=a.contoso.com -out {user}\");")]
    [InlineData("Process.Start(\"openssl\", $\"req -new -key k.pem -subj \\\"{user}\\\"\");")]
    [InlineData("Process.Start(\"openssl\", [\"req\", \"-new\", \"-subj\", user]);")]
    [InlineData("Process.Start(\"/bin/sh\", \"-c \\\"openssl req -new -key k.pem -subj /CN=$HOST\\\"\");")]
    [InlineData("Process.Start(\"git\", $\"commit -subj /CN={user}\");")]
    public async Task Are_no_matter_where_they_stand_in_no_attribute(string statement) => Assert.Empty(await CommandCode.Of(statement));

    [Fact]
    public async Task A_value_with_a_slash_adds_an_attribute_also_in_a_list()
    {
        const string User = "x/O=Evil";
        using var folder = new ToolFolder();

        Assert.Equal(0, folder.Run("openssl", ["req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "r.csr", "-subj", $"/O=Contoso/CN={User}"]).Exit);
        Assert.Equal("O=Evil,CN=x,O=Contoso", folder.Subject("r.csr"));
        Assert.Contains(
            "write a backslash before each '\\', '/' and '+' in it",
            Assert.Single(await Harness.Analysis.Of("""
                using System.Diagnostics;
                Process.Start("openssl", ["req", "-new", "-key", "k.pem", "-subj", $"/O=Contoso/CN={args[0]}"]);
                """)).GetMessage(null),
            StringComparison.Ordinal);
    }
}
