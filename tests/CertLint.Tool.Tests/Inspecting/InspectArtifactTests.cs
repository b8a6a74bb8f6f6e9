using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary>Artifacts that openssl and keytool make, against what these say of them.</summary>
public sealed class InspectArtifactTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_certificate_is_told_as_openssl_prints_it()
    {
        MakeCertificate();
        var target = Inspect("a.pem");

        var printed = OpenSsl("x509", "-in", "a.pem", "-noout", "-serial", "-fingerprint", "-sha256", "-startdate", "-enddate", "-dateopt", "iso_8601")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        Assert.Equal(printed["serial"], Text(target, "serialNumber").ToUpperInvariant());
        Assert.Equal(printed["sha256 Fingerprint"].Replace(":", "", StringComparison.Ordinal), Text(target, "sha256").ToUpperInvariant());
        Assert.Equal(printed["notBefore"], Text(target, "notBefore").Replace('T', ' '));
        Assert.Equal(printed["notAfter"], Text(target, "notAfter").Replace('T', ' '));
        Assert.Equal(
            OpenSsl("x509", "-in", "a.pem", "-noout", "-subject", "-nameopt", "sname,sep_multiline,show_type,utf8").Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0),
            target.GetProperty("subject").EnumerateArray().Select(rdn => $"{Text(rdn[0], "type")}={Text(rdn[0], "stringType").Replace("String", "", StringComparison.Ordinal).ToUpperInvariant()}STRING:{Text(rdn[0], "value")}"));
        Assert.Equal(("rsa", 2048, 65537), (Text(target.GetProperty("key"), "algorithm"), target.GetProperty("key").GetProperty("bits").GetInt32(), target.GetProperty("key").GetProperty("exponent").GetInt32()));
        Assert.Equal("sha256WithRSAEncryption", Text(target.GetProperty("signatureAlgorithm"), "name"));
        Assert.Equal(["digitalSignature", "keyEncipherment"], target.GetProperty("keyUsage").EnumerateArray().Select(bit => bit.GetString()));
        Assert.Equal(["clientAuth", "serverAuth"], target.GetProperty("extendedKeyUsage").EnumerateArray().Select(purpose => Text(purpose, "name")));
        Assert.Equal((true, 90L, 89L), (target.GetProperty("isSelfIssued").GetBoolean(), target.GetProperty("validityDays").GetInt64(), target.GetProperty("daysLeft").GetInt64()));
    }

    [Theory]
    [InlineData(-60, -36, "(1 day; expired 1 day ago)")]
    [InlineData(-72, -1, "(2 days; expired less than a day ago)")]
    [InlineData(-12, 1, "(less than a day; less than a day left)")]
    [InlineData(-12, 36, "(2 days; 1 day left)")]
    public void The_end_is_told_in_whole_days(int fromHours, int untilHours, string expected)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=mtls.contoso.com", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(fromHours), DateTimeOffset.UtcNow.AddHours(untilHours));
        folder.Write("a.pem", certificate.ExportCertificatePem());

        var line = Assert.Single(Command.Run(folder, "inspect", "a.pem").Lines, line => line.Contains("Valid until", StringComparison.Ordinal));

        Assert.EndsWith(expected, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "peer nothing -")]
    [InlineData("key", "identity keyBeside a.key")]
    [InlineData("ignored key", "peer nothing -")]
    [InlineData("other key", "identity sameKey z.key")]
    [InlineData("key below", "peer nothing -")]
    [InlineData("setting", "authority setting -")]
    public void The_folder_and_its_settings_decide_whose_it_is(string beside, string expected)
    {
        MakeCertificate();
        var key = beside switch { "key" or "ignored key" => "a.key", "other key" => "z.key", "key below" => "below/a.key", _ => null };
        if (key is not null)
        {
            Directory.CreateDirectory(folder["below"]);
            File.Move(folder["made.private"], folder[key]);
        }

        if (beside == "ignored key")
            folder.Write(".gitignore", "*.key\n");
        if (beside == "setting")
            folder.Write(".editorconfig", "root = true\n[a.pem]\ncertlint.purpose = authority\n");

        var purpose = Inspect("a.pem").GetProperty("purpose");

        Assert.Equal(expected, $"{Text(purpose, "value")} {Text(purpose, "evidence")} {(purpose.TryGetProperty("file", out var file) ? file.GetString() : "-")}");
    }

    [Fact]
    public void A_request_is_told_with_its_signature()
    {
        Assert.SkipUnless(Command.Exists("openssl"), "openssl is not installed.");
        OpenSsl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-nodes", "-keyout", "made.private", "-subj", "/C=US/O=Contoso/CN=mtls.contoso.com", "-addext", "subjectAltName=DNS:mtls.contoso.com,email:a@b.example", "-out", "a.csr");

        var target = Inspect("a.csr");

        Assert.Equal(("request", true), (Text(target, "kind"), target.GetProperty("isSignatureValid").GetBoolean()));
        Assert.Equal(("ellipticCurve", "secp384r1", 384), (Text(target.GetProperty("key"), "algorithm"), Text(target.GetProperty("key"), "curve"), target.GetProperty("key").GetProperty("bits").GetInt32()));
        Assert.Equal(["dNSName=mtls.contoso.com", "rfc822Name=a@b.example"], target.GetProperty("alternativeNames").EnumerateArray().Select(name => Text(name, "kind") + "=" + Text(name, "value")));
        Assert.Contains("                      valid", Command.Run(folder, "inspect", "a.csr").Lines);
    }

    [Fact]
    public void A_JCEKS_keystore_is_told_entry_by_entry()
    {
        Assert.SkipUnless(Command.Exists("keytool"), "keytool is not installed.");
        Keytool("-genkeypair", "-alias", "mtls", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=mtls.contoso.com, O=Contoso, C=US");
        Keytool("-exportcert", "-alias", "mtls", "-file", "mtls.der");
        Keytool("-importcert", "-noprompt", "-alias", "trusted", "-file", "mtls.der");

        var root = JsonDocument.Parse(Command.Run(folder, "inspect", "a.jceks", "--format", "json").Output).RootElement;

        var fingerprint = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder["mtls.der"])));
        var keystore = root.GetProperty("targets")[0];
        Assert.Equal(("keystore", "JCEKS"), (Text(keystore, "kind"), Text(keystore, "type")));
        Assert.Equal(
            [$"mtls privateKey 1 {fingerprint} 2048", $"trusted trustedCertificate 1 {fingerprint} 2048"],
            keystore.GetProperty("entries").EnumerateArray()
                .Select(entry => $"{Text(entry, "alias")} {Text(entry, "kind")} {entry.GetProperty("certificateCount").GetInt32()} {entry.GetProperty("chain")[0].GetString()} {entry.GetProperty("key").GetProperty("bits").GetInt32()}")
                .Order(StringComparer.Ordinal));
        Assert.All(keystore.GetProperty("entries").EnumerateArray(), entry => Assert.True(
            DateTime.UtcNow - DateTime.Parse(Text(entry, "created"), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal) < TimeSpan.FromMinutes(10)));
        Assert.Equal(["identity keystoreKey", "identity sameKey"], root.GetProperty("targets").EnumerateArray().Skip(1)
            .Select(target => $"{Text(target.GetProperty("purpose"), "value")} {Text(target.GetProperty("purpose"), "evidence")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hidden_keystore_tells_how_to_open_it_and_what_it_holds_then()
    {
        MakeCertificate();
        OpenSsl("pkcs12", "-export", "-in", "a.pem", "-inkey", "made.private", "-name", "mtls", "-passout", "pass:correct-horse-battery", "-out", "a.p12");

        var closed = Command.Run(folder, "inspect", "a.p12");
        folder.Write(".editorconfig", "root = true\n[*.p12]\ncertlint.keystore_password_variable = MTLS_PASSWORD\n");
        var process = Command.Start("env", folder.Path, "MTLS_PASSWORD=correct-horse-battery", Command.Executable, "inspect", "a.p12");
        var open = Command.Run(process, "");

        Assert.Contains("  certlint.keystore_password_variable = NAME", closed.Lines);
        Assert.DoesNotContain("mtls.contoso.com", closed.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (open.ExitCode, open.Error));
        Assert.Contains(open.Lines, line => line.Contains("mtls.contoso.com", StringComparison.Ordinal));
        Assert.DoesNotContain("correct-horse", open.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("keystore_password_variable", open.Output, StringComparison.Ordinal);
    }

    private void MakeCertificate()
    {
        Assert.SkipUnless(Command.Exists("openssl"), "openssl is not installed.");
        OpenSsl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "made.private", "-out", "a.pem", "-days", "90", "-sha256", "-utf8",
            "-subj", "/C=US/O=Contoso Bücher/CN=mtls.contoso.com", "-addext", "keyUsage=critical,digitalSignature,keyEncipherment",
            "-addext", "extendedKeyUsage=clientAuth,serverAuth", "-addext", "basicConstraints=critical,CA:FALSE");
    }

    private JsonElement Inspect(string name)
    {
        var result = Command.Run(folder, "inspect", name, "--format", "json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return Assert.Single(JsonDocument.Parse(result.Output).RootElement.GetProperty("targets").EnumerateArray());
    }

    private string OpenSsl(params string[] arguments)
    {
        var result = Tools.Run(folder, "openssl", arguments);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }

    private void Keytool(params string[] arguments)
    {
        var result = Tools.Run(folder, "keytool", [.. arguments, "-storetype", "JCEKS", "-keystore", "a.jceks", "-storepass", "correct-horse", "-J-XX:TieredStopAtLevel=1"]);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
