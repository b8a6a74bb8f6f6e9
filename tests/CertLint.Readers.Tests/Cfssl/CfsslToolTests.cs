using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;
using CsCheck;

namespace CertLint.Readers.Tests.Cfssl;

/// <summary>Generated requests against the CSR that the real cfssl makes of them; skipped where there is none.</summary>
public class CfsslToolTests
{
    private static readonly string[] Keys = ["C", "ST", "L", "O", "OU", "c", "st", "ou", "S", "SerialNumber", "CN"];

    private static readonly Gen<string> Value = OneOf("US", "", "Contoso", "Müller & Söhne", "a*b", "x@y", "東京", "a", "bb", "b", "\"q\"");

    private static readonly Gen<string> Name = Gen.Select(OneOf(Keys), Value, (key, value) => $"{Json(key)}:{Json(value)}")
        .Array[0, 5].Select(members => "{" + string.Join(",", members) + "}");

    // What an older release makes of URIs and addresses with a name is another matter.
    private static readonly Gen<string> Host = OneOf(
        "mtls.contoso.com", "*.contoso.com", "10.0.0.1", "::1", "::ffff:1.2.3.4", "1.2.3.04", "ops@contoso.com", "a..b@c", "");

    private static readonly Gen<string> Request = Gen.Select(
        Value, Name.Array[0, 3], Host.Array[0, 4],
        (commonName, names, hosts) => "{\"CN\":" + Json(commonName) + ",\"key\":{\"algo\":\"ecdsa\",\"size\":256},\"names\":["
            + string.Join(",", names) + "],\"hosts\":" + JsonSerializer.Serialize(hosts) + "}");

    [Fact]
    public void A_request_is_what_cfssl_encodes()
    {
        Assert.SkipWhen(Run("{\"CN\":\"a\",\"key\":{\"algo\":\"ecdsa\",\"size\":256}}") is null, "cfssl is not installed.");
        Request.Sample(
            text =>
            {
                using var output = JsonDocument.Parse(Run(text)!);
                var request = Document.Read(output.RootElement.GetProperty("csr").GetString()!).Targets.OfType<RequestTarget>().Single();
                var target = Assert.IsType<ConfigTarget>(Assert.Single(Document.Read(text, "/project/a.json").Targets));

                Assert.Equal(Describe(request), Describe(target));
            },
            iter: 150, threads: 2);
    }

    private static string Describe(NamedTarget target) =>
        string.Join(" / ", target.Subject!.EncodedRdns.Select(rdn => string.Join(" + ", rdn.Attributes.Select(attribute =>
            $"{attribute.Type.Oid} {attribute.StringTag}={attribute.Value}"))))
        + " [" + string.Join(", ", target.AlternativeNames.OrderBy(name => name.Kind).Select(name => $"{name.Kind}:{Address(name)}")) + "]";

    private static string Address(GeneralName name) =>
        name.Kind == GeneralNameKind.IPAddress ? System.Net.IPAddress.Parse(name.Value.Text).MapToIPv6().ToString() : name.Value.Text;

    private static Gen<string> OneOf(params string[] values) => Gen.OneOf([.. values.Select(Gen.Const)]);

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static string? Run(string request)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("cfssl", ["genkey", "-loglevel", "5", "-"])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(request);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult() + request);
            return output;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
