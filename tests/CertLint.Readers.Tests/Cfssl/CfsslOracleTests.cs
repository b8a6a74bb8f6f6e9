using System.Text.Json;
using System.Text.RegularExpressions;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Cfssl;

/// <summary>Public files against what cfssl makes of them.</summary>
public partial class CfsslOracleTests
{
    // Bodies of calls: the command that the oracle ran takes the request that stands in them.
    private static readonly string[] Bodies =
    [
        "cfssl/cloudflare+cfssl__bundler_testdata_client-auth_leaf-server-csr.json",
        "cfssl/cloudflare+cfssl__transport_example_maserver_server.json",
        "cfssl/cloudflare+cfssl__transport_example_maserver_server_auth.json",
        "cfssl/cloudflare+cfssl__signer_remote_testdata_client.json",
    ];

    [Fact]
    public void Requests_are_what_cfssl_makes_of_them()
    {
        var folder = Corpus.Folder("data/formats");
        var agree = 0;
        var explained = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, "oracle", "cfssl.jsonl")))
        {
            using var oracle = JsonDocument.Parse(line);
            var file = oracle.RootElement.GetProperty("file").GetString()!;
            var text = File.ReadAllText(Path.Combine(folder, file));
            var target = DocumentReader.Read(file, File.ReadAllBytes(Path.Combine(folder, file))).Targets.OfType<ConfigTarget>().SingleOrDefault();
            var isAuthority = oracle.RootElement.TryGetProperty("error", out var error)
                && error.GetString() == "ca section only permitted in initca";
            if (isAuthority)
            {
                Assert.Equal(Purpose.Authority, target!.Purpose);
                explained++;
            }
            else if (target is not null && Bodies.Contains(file) && text.Contains("\"request\"", StringComparison.Ordinal))
            {
                explained++;
            }
            else
            {
                Assert.Equal(Describe(oracle.RootElement), Describe(target, text));
                agree++;
            }
        }

        Assert.Equal((20, 5), (agree, explained));
    }

    private static string Describe(JsonElement oracle)
    {
        if (!oracle.TryGetProperty("rdns", out var rdns) || rdns.GetArrayLength() == 0)
            return "none";
        var subject = string.Join(" / ", rdns.EnumerateArray().Select(rdn => string.Join(" + ", rdn.EnumerateArray().Select(attribute =>
            $"{attribute.GetProperty("oid").GetString()} {attribute.GetProperty("stringType").GetString()}={attribute.GetProperty("value").GetString()}"))));
        var names = oracle.TryGetProperty("san", out var san) ? san.GetString()! : "";
        return $"{subject} [{LongForm().Replace(names, "::1")}]";
    }

    [GeneratedRegex("0:0:0:0:0:0:0:1")]
    private static partial Regex LongForm();

    // The oracle has markers of templates as they are written.
    private static string Describe(ConfigTarget? target, string text) => target is null ? "none"
        : string.Join(" / ", target.Subject!.EncodedRdns.Select(rdn => string.Join(" + ", rdn.Attributes.Select(attribute =>
            $"{attribute.Type.Oid} {(attribute.StringTag == StringTag.Printable ? "PrintableString" : "UTF8String")}={Document.Slice(text, attribute.Value.Span)}"))))
        + " [" + string.Join(", ", Kind(target, GeneralNameKind.Dns, "DNS", text)
            .Concat(Kind(target, GeneralNameKind.Email, "email", text))
            .Concat(Kind(target, GeneralNameKind.IPAddress, "IP Address", text))) + "]";

    // Go encodes them kind by kind.
    private static IEnumerable<string> Kind(ConfigTarget target, GeneralNameKind kind, string label, string text) => target.AlternativeNames
        .Where(name => name.Kind == kind)
        .Select(name => $"{label}:{Document.Slice(text, name.Value.Span)}");
}
