using System.Security.Cryptography;

namespace CertLint.Tool.Tests;

/// <summary>What stands in a file and must not stand in a log.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Secret = "correct-horse";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("[*]\ndotnet_diagnostic.CERT4007.severity = none\n")]
    public void A_password_beside_a_finding_is_not_echoed(string settings)
    {
        folder.Write(".editorconfig", "root = true\n" + settings);
        folder.Write("a.sh", $"openssl req -key a.key -passin pass:{Secret} -subj '/C=USA/ST=California/L=San Diego/O=Contoso/CN=a.contoso.com'\n");

        var output = Check();

        Assert.Contains("USA", output, StringComparison.Ordinal);
        Assert.Contains("| openssl req -key a.key -pass", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_a_password_is_shown_in_stars()
    {
        folder.Write("a.sh", $"keytool -importcert -file a.pem -keystore a.jks -storepass {Secret}\n");

        Assert.Contains("-storepass *************", Check(), StringComparison.Ordinal);
    }

    // In one line of JSON stands what no reader takes for a password of its own.
    [Fact]
    public void A_line_that_announces_a_password_is_shown_up_to_there_and_at_the_finding()
    {
        folder.Write("csr.json", $$"""{"CN":"mtls.contoso.com","hosts":["mtls.contoso.com"],"key":{"algo":"rsa","size":2048},"db_password":"{{Secret}}","names":[{"C":"USA","ST":"California","L":"San Diego","O":"Contoso"}]}""");

        var output = Check();

        Assert.Contains("USA", output, StringComparison.Ordinal);
        Assert.Contains("|", output, StringComparison.Ordinal);
    }

    // A finding on a variable's value stands on the line that defines it, and others with it.
    [Theory]
    [InlineData("Dockerfile", "FROM a\nENV PW=correct-horse SUBJ=\"/C=USA/CN=a.contoso.com\"\nRUN openssl req -new -subj \"$SUBJ\" -passout \"pass:$PW\"\n")]
    [InlineData("Dockerfile", "FROM a\nENV PW=\"x correct-horse\" C=USA\nRUN bash -c 'openssl req -passout pass:${PW}'\nRUN openssl req -new -subj \"/C=${C}/CN=a.contoso.com\"\n")]
    [InlineData("a.sh", "#!/bin/sh\nPW=correct-horse SUBJ=/C=USA/CN=a.contoso.com\nopenssl req -new -subj \"$SUBJ\" -passout env:PW\n")]
    [InlineData("a.sh", "#!/bin/sh\nPW=correct-horse; C=USA\nkeytool -list -keystore a.p12 -storepass \\\n  $PW\nopenssl req -new -subj \"/C=$C/CN=a.contoso.com\"\n")]
    [InlineData("Makefile", "OPTS = -subj /C=USA/CN=a.contoso.com -passout pass:correct-horse\nall:\n\topenssl req -new $(OPTS)\n")]
    [InlineData("Makefile", "PW := x correct-horse\nC = USA\ndefine KEY\ncorrect-horse\nendef\nall:\n\topenssl req -new -subj /C=$(C)/CN=a.contoso.com -passin \"pass:$(KEY)\" -passout pass:$(PW)\n")]
    public void What_is_assigned_to_a_password_is_not_echoed(string name, string text)
    {
        folder.Write(name, text);

        Assert.Contains("'USA'", Check(), StringComparison.Ordinal);
        var diff = Command.Run(folder, "fix", "--dry-run");
        Assert.Contains("USA", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, diff.Output + diff.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_beside_a_password_is_shown()
    {
        folder.Write("a.sh", $"#!/bin/sh\nC=USA X=1\nPW={Secret}\nopenssl req -new -passout \"pass:$PW\" -subj \"/C=$C/CN=a.contoso.com\"\n");

        Assert.Contains("| C=USA X=1", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_of_a_private_key_is_echoed()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = key.ExportPkcs8PrivateKeyPem();
        folder.Write("a.pem", pem.Replace("\n", " \n", StringComparison.Ordinal) + "\n");
        folder.Write("b.yaml", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  tls.key: |\n    " + pem.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n");
        folder.Write("c.json", $$"""{ "key": "{{pem.Replace("\n", "\\n", StringComparison.Ordinal)}}" }""");

        var output = Command.Run(folder, "check").Output;

        Assert.Contains("CERT4001", output, StringComparison.Ordinal);
        var body = pem.Split('\n').Where(line => !line.StartsWith('-')).SelectMany(line => Enumerable.Range(0, line.Length / 8).Select(i => line.Substring(i * 8, 8)));
        Assert.DoesNotContain(body, part => output.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_gives_no_orders_to_a_terminal_or_an_agent()
    {
        folder.Write("a.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = California\nC = USA # \u001B[2J ##vso[task.setvariable variable=x]y ##[error]z\n");

        var output = Check();

        Assert.Contains("| C = USA # ", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', output);
        Assert.DoesNotContain("##vso[", output, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", output, StringComparison.Ordinal);
    }

    private string Check()
    {
        var result = Command.Run(folder, "check");
        Assert.Equal(1, result.ExitCode);
        Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
        return result.Output;
    }
}
