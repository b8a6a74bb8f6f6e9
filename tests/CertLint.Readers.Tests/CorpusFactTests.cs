using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using CertLint.Model;
using CertLint.Readers.Tests.Support;
using CertLint.Readers.X509;

namespace CertLint.Readers.Tests;

/// <summary>Each fact of public certificates and requests against what openssl, or .NET, says of them, with a figure a field.</summary>
public class CorpusFactTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (string Oid, string? Digest)> SignatureAlgorithms = new()
    {
        ["md2WithRSAEncryption"] = ("1.2.840.113549.1.1.2", "md2"),
        ["md5WithRSAEncryption"] = ("1.2.840.113549.1.1.4", "md5"),
        ["sha1WithRSAEncryption"] = ("1.2.840.113549.1.1.5", "sha1"),
        ["sha1WithRSA"] = ("1.3.14.3.2.29", "sha1"),
        ["sha256WithRSAEncryption"] = ("1.2.840.113549.1.1.11", "sha256"),
        ["sha384WithRSAEncryption"] = ("1.2.840.113549.1.1.12", "sha384"),
        ["sha512WithRSAEncryption"] = ("1.2.840.113549.1.1.13", "sha512"),
        ["dsaWithSHA1"] = ("1.2.840.10040.4.3", "sha1"),
        ["dsa_with_SHA256"] = ("2.16.840.1.101.3.4.3.2", "sha256"),
        ["ecdsa-with-SHA1"] = ("1.2.840.10045.4.1", "sha1"),
        ["ecdsa-with-SHA256"] = ("1.2.840.10045.4.3.2", "sha256"),
        ["ecdsa-with-SHA384"] = ("1.2.840.10045.4.3.3", "sha384"),
        ["ecdsa-with-SHA512"] = ("1.2.840.10045.4.3.4", "sha512"),
        ["2.16.840.1.101.3.4.3.18"] = ("2.16.840.1.101.3.4.3.18", null),
    };

    private static readonly Dictionary<string, KeyAlgorithm> KeyAlgorithms = new()
    {
        ["rsaEncryption"] = KeyAlgorithm.Rsa,
        ["dsaEncryption"] = KeyAlgorithm.Dsa,
        ["dsaEncryption-old"] = KeyAlgorithm.Dsa,
        ["id-ecPublicKey"] = KeyAlgorithm.EllipticCurve,
        ["X9.42 DH"] = KeyAlgorithm.Unknown,
        ["2.16.840.1.101.3.4.3.18"] = KeyAlgorithm.Unknown,
    };

    private static readonly string[] Explained =
    [
        // A string under an OID that openssl does not know: RFC 4514 2.4 wants its encoding, we show the text.
        "pem/square+certigo__test-certs_example-custom-oid.crt:1 issuer",

        // A negative number, of which we keep the octets.
        "der/openiddict+openiddict-core__test_OpenIddict.Server.IntegrationTests_Certificate.cer:1 serial number",

        // tbsCertificate.signature, which .NET shows, and signatureAlgorithm, which we read, differ.
        "mismatchingSigAlgsBadOID.pem signature algorithm",
    ];

    // One '-' too many in the base64, which openssl refuses: CERT4004.
    private static readonly string[] ReadLeniently = ["pem/istio+istio__security_pkg_nodeagent_cache_testdata_invalidpem.pem"];

    private readonly SortedDictionary<string, (int Equal, int All)> figures = new(StringComparer.Ordinal);
    private readonly List<string> differences = [];

    [Fact]
    public void Facts_are_those_of_openssl()
    {
        var folder = Corpus.Folder("data/formats");
        foreach (var oracleFile in new[] { "pem.jsonl", "der.jsonl" })
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, "oracle", oracleFile)))
            {
                using var oracle = JsonDocument.Parse(line);
                var file = oracle.RootElement.GetProperty("file").GetString()!;
                CompareFile(file, oracle.RootElement, DocumentReader.Read(file, File.ReadAllBytes(Path.Combine(folder, file))));
            }
        }

        Report();
    }

    [Fact]
    public void Facts_of_a_linters_test_certificates_are_those_of_dotnet()
    {
        foreach (var file in Directory.GetFiles(Corpus.Folder("data/zlint/certs")))
        {
            var certificate = Assert.IsType<CertificateTarget>(DocumentReader.Read(file, File.ReadAllBytes(file)).Targets[0]);
            CompareWithDotNet(Path.GetFileName(file), certificate, PemOf(File.ReadAllText(file)));
        }

        Report();
    }

    private void CompareFile(string file, JsonElement oracle, DocumentModel model)
    {
        var targets = new Queue<NamedTarget>(model.Targets.OfType<NamedTarget>());
        JsonElement[] blocks = oracle.TryGetProperty("blocks", out var all) ? [.. all.EnumerateArray()] : [oracle];
        foreach (var block in blocks.Where(block => block.TryGetProperty("subject", out _)))
        {
            if (!targets.TryDequeue(out var target))
            {
                Compare(file, "read", "yes", "no");
                continue;
            }

            Compare(file, "read", "yes", "yes");
            if (block.TryGetProperty("line", out var line))
                Compare(file, "line", line.GetInt32(), model.Lines.PositionOf(target.Place).Line);
            Compare($"{file}:{model.Lines.PositionOf(target.Place).Line}", block, target);
        }

        Assert.Equal(ReadLeniently.Contains(file) ? 1 : 0, targets.Count);
    }

    private void Compare(string where, JsonElement block, NamedTarget target)
    {
        var (oid, digest) = SignatureAlgorithms[block.GetProperty("sigalg").GetString()!];
        Compare(where, "digest", digest, target.Digest?.Value);
        Compare(where, "key algorithm", KeyAlgorithms[block.GetProperty("keyAlg").GetString()!], target.Key?.Value.Algorithm);
        if (target.Key?.Value.Algorithm != KeyAlgorithm.Unknown)
            Compare(where, "key bits", block.GetProperty("keyBits").GetString(), target.Key?.Value.Bits?.ToString(CultureInfo.InvariantCulture));
        if (target is RequestTarget request)
            Compare(where, "signature algorithm", oid, request.SignatureAlgorithm);
        if (target is not CertificateTarget certificate)
            return;
        Compare(where, "signature algorithm", oid, certificate.SignatureAlgorithm);
        Compare(where, "not before", Time(block, "notBefore"), certificate.NotBefore);
        Compare(where, "not after", Time(block, "notAfter"), certificate.NotAfter);
        Compare(where, "serial number", Number(block.GetProperty("serial").GetString()!), Number(certificate.SerialNumber!));
        Compare(where, "fingerprint", block.GetProperty("sha256").GetString(), certificate.Fingerprint);
        Compare(where, "issuer", IssuerOf(block), NameText.Of(certificate.Issuer!));
    }

    private void CompareWithDotNet(string where, CertificateTarget certificate, byte[] der)
    {
        using var dotnet = X509CertificateLoader.LoadCertificate(der);
        Compare(where, "fingerprint", dotnet.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant(), certificate.Fingerprint);
        CompareTime(where, "not before", () => dotnet.NotBefore, certificate.NotBefore);
        CompareTime(where, "not after", () => dotnet.NotAfter, certificate.NotAfter);
        Compare(where, "serial number", Convert.ToHexStringLower(dotnet.SerialNumberBytes.Span), certificate.SerialNumber);
        Compare(where, "signature algorithm", dotnet.SignatureAlgorithm.Value, certificate.SignatureAlgorithm);
        if (KeyByDotNet(dotnet) is { } key)
            Compare(where, "key", key, (certificate.Key?.Value.Algorithm, certificate.Key?.Value.Bits));
        Compare(where, "key usage", (int?)dotnet.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault()?.KeyUsages, Flags(certificate.KeyUsage?.Value));
    }

    private void CompareTime(string where, string field, Func<DateTime> dotnet, DateTimeOffset? actual)
    {
        try
        {
            Compare<DateTimeOffset?>(where, field, dotnet().ToUniversalTime(), actual);
        }
        catch (CryptographicException)
        {
            figures[field + ", refused by .NET"] = (0, figures.GetValueOrDefault(field + ", refused by .NET").All + 1);
        }
    }

    // Null where .NET refuses the key: an exponent of 1, a curve that openssl does not have.
    private static (KeyAlgorithm? Algorithm, int? Bits)? KeyByDotNet(X509Certificate2 certificate)
    {
        try
        {
            if (certificate.PublicKey.GetRSAPublicKey() is { } rsa)
                return (KeyAlgorithm.Rsa, rsa.KeySize);
            if (certificate.PublicKey.GetECDsaPublicKey() is { } ec)
                return (KeyAlgorithm.EllipticCurve, ec.KeySize);
            return certificate.PublicKey.GetDSAPublicKey() is { } dsa ? (KeyAlgorithm.Dsa, dsa.KeySize) : (KeyAlgorithm.Unknown, null);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // .NET counts the bits from the highest of each octet.
    private static int? Flags(KeyUsages? usages) => usages is not { } known ? null
        : Enumerable.Range(0, 9).Where(bit => ((int)known & (1 << bit)) != 0).Sum(bit => bit < 8 ? 0x80 >> bit : 0x8000);

    private static byte[] PemOf(string text)
    {
        var fields = PemEncoding.Find(text);
        return Convert.FromBase64String(text[fields.Base64Data]);
    }

    private static DateTimeOffset Time(JsonElement block, string name) => DateTimeOffset.ParseExact(
        block.GetProperty(name).GetString()!, "MMM d HH:mm:ss yyyy 'GMT'", CultureInfo.InvariantCulture,
        DateTimeStyles.AllowInnerWhite | DateTimeStyles.AssumeUniversal);

    // openssl has a short name for an attribute that is none of the usual ones.
    private static string IssuerOf(JsonElement block) =>
        block.GetProperty("issuer").GetString()!.Replace(",name=", ",2.5.4.41=", StringComparison.Ordinal);

    // openssl writes the number, we its octets.
    private static string Number(string hexadecimal) => hexadecimal.TrimStart('0').ToUpperInvariant();

    private void Compare<T>(string where, string field, T expected, T actual)
    {
        var isEqual = EqualityComparer<T>.Default.Equals(expected, actual);
        var (equal, all) = figures.GetValueOrDefault(field);
        figures[field] = (equal + (isEqual ? 1 : 0), all + 1);
        if (!isEqual && !Explained.Contains($"{where} {field}"))
            differences.Add($"{where} {field}: {expected} / {actual}");
    }

    private void Report()
    {
        var report = new StringBuilder();
        foreach (var (field, (equal, all)) in figures)
            report.AppendLine(CultureInfo.InvariantCulture, $"{field}: {equal} of {all}");
        output.WriteLine(report.ToString());
        Assert.True(differences.Count == 0, $"{report}{string.Join("\n", differences)}");
    }
}
