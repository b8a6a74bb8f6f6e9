using System.Text.Json;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary><c>certlint inspect FILE</c>, through the real executable.</summary>
public sealed class InspectFileTests : IDisposable
{
    private const string Config = """
        [req]
        prompt = no
        distinguished_name = dn
        req_extensions = ext
        default_bits = 3072
        default_md = sha384
        [dn]
        C = US
        O = Contoso, Ltd.
        CN = ${ENV::HOST}
        [ext]
        subjectAltName = DNS:mtls.contoso.com, IP:192.0.2.7
        extendedKeyUsage = clientAuth

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_config_is_told_with_the_place_of_each_value()
    {
        folder.Write("a.cnf", Config);

        var result = Command.Run(folder, "inspect", "a.cnf");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [
                "a.cnf",
                "Config or command that asks for a certificate (openssl config) (7:1)",
                "  Subject             C   2.5.4.6   US                             8:5",
                "                      O   2.5.4.10  Contoso, Ltd.                  9:5",
                "                      CN  2.5.4.3   ${ENV::HOST}   type not known  10:6",
                "  Alternative names   DNS  mtls.contoso.com  12:22",
                "                      IP   192.0.2.7         12:43",
                "  Key                 RSA, 3072 bits  (5:16)",
                "  Digest              sha384  (6:14)",
                "  Extended key usage  clientAuth (1.3.6.1.5.5.7.3.2)  (13:20)",
                "  Purpose             request, because nothing written here makes a certificate of it",
                "  Usage               not known; certlint.usage can say it",
                "Not checked",
                "  10:6 because '${ENV::HOST}' is known only when it runs",
            ],
            result.Lines);
    }

    [Fact]
    public void JSON_of_a_config_has_places_and_holes()
    {
        folder.Write("a.cnf", Config);

        var result = Command.Run(folder, "inspect", "a.cnf", "--format", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var target = Assert.Single(JsonDocument.Parse(result.Output).RootElement.GetProperty("targets").EnumerateArray());
        Assert.Equal(("config", "openssl config"), (target.GetProperty("kind").GetString(), target.GetProperty("format").GetString()));
        var host = target.GetProperty("subject")[2][0];
        Assert.Equal("{\"type\":\"CN\",\"oid\":\"2.5.4.3\",\"value\":\"${ENV::HOST}\",\"holes\":[\"${ENV::HOST}\"],\"place\":{\"line\":10,\"column\":6,\"endLine\":10,\"endColumn\":18}}", JsonSerializer.Serialize(host));
        Assert.Equal(["dNSName mtls.contoso.com", "iPAddress 192.0.2.7"], target.GetProperty("alternativeNames").EnumerateArray().Select(name =>
            $"{name.GetProperty("kind").GetString()} {name.GetProperty("value").GetString()}"));
        Assert.Equal(3072, target.GetProperty("key").GetProperty("bits").GetInt32());
        Assert.Equal(("request", "itself"), (target.GetProperty("purpose").GetProperty("value").GetString(), target.GetProperty("purpose").GetProperty("evidence").GetString()));
    }

    [Fact]
    public void A_script_is_told_command_by_command_without_its_passwords()
    {
        folder.Write("a.sh", "openssl req -new -subj \"/C=US/CN=$HOST\" -passout pass:correct-horse\nopenssl req -new -subj C=US,CN=a\n");

        var text = Command.Run(folder, "inspect", "a.sh");
        var json = Command.Run(folder, "inspect", "a.sh", "--format", "json");

        Assert.Contains("Config or command that asks for a certificate (shell script) (1:25)", text.Lines);
        Assert.Contains("                      CN  2.5.4.3  $HOST  UTF8String       1:34", text.Lines);
        Assert.Contains(text.Lines, line => line.StartsWith("  2:24 CERT5009: openssl cannot parse 'C=US,CN=a'", StringComparison.Ordinal));
        Assert.Contains("shell script", JsonDocument.Parse(json.Output).RootElement.GetProperty("targets")[0].GetProperty("format").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("correct-horse", text.Output + json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_private_key_nothing_is_told_that_is_secret()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var pem = key.ExportPkcs8PrivateKeyPem();
        folder.Write("a.key", pem + "\n");

        var result = Command.Run(folder, "inspect", "a.key");

        Assert.Contains("  Key                 RSA, 2048 bits, exponent 65537", result.Lines);
        Assert.Contains("  Encrypted           no", result.Lines);
        Assert.Contains("  Public key          SHA-256 " + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(key.ExportSubjectPublicKeyInfo())), result.Lines);
        Assert.DoesNotContain(pem.Split('\n').Skip(1).SkipLast(1), line => result.Output.Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("empty.pem", "", 1, "empty.pem holds nothing that CertLint reads: no request, certificate, key, keystore, config or command.")]
    [InlineData("binary.der", "\u0001\u0002\0\u0003", 1, "binary.der holds nothing that CertLint reads: no request, certificate, key, keystore, config or command.")]
    [InlineData("missing.pem", null, 2, "The file 'missing.pem' does not exist.")]
    [InlineData(".", null, 2, "'.' is a folder; name one of its files, or check the folder with 'certlint check .'.")]
    public void What_cannot_be_inspected_is_told_in_a_sentence(string name, string? content, int exitCode, string expected)
    {
        if (content is not null)
            folder.Write(name, content);

        var result = Command.Run(folder, "inspect", name);

        Assert.Equal((exitCode, "", "certlint: " + expected), (result.ExitCode, result.Output, result.Error.Trim()));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_file_of_20_MB_is_not_read(string format)
    {
        var content = new byte[20_000_000];
        "-----BEGIN CERTIFICATE-----\n"u8.CopyTo(content);
        File.WriteAllBytes(folder["large.pem"], content);

        var result = Command.Run(folder, "inspect", "large.pem", "--format", format);

        Assert.Equal(1, result.ExitCode);
        if (format == "text")
            Assert.Equal("certlint: large.pem cannot be inspected because it is larger than 16 MiB.", result.Error.Trim());
        else
            Assert.Equal("it is larger than 16 MiB", JsonDocument.Parse(result.Output).RootElement.GetProperty("failure").GetString());
    }

    [Fact]
    public void A_malformed_block_is_told_and_fails()
    {
        folder.Write("a.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        var result = Command.Run(folder, "inspect", "a.pem");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains(result.Lines, line => line.StartsWith("  1:1 CERT9001: The CERTIFICATE block at line 1 cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_is_read_as_a_file_of_the_folder()
    {
        folder.Write(".editorconfig", "root = true\n[stdin.cnf]\ncertlint.purpose = authority\ncertlint.usage = signing\n");

        var result = Command.RunWithInput(folder, Config, "inspect", "--stdin", "--as", "openssl-cnf");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("<stdin>", result.Lines[0]);
        Assert.Contains("  Purpose             authority, because certlint.purpose says so", result.Lines);
        Assert.Contains("  Usage               signing, because certlint.usage says so", result.Lines);
    }
}
