using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests;

/// <summary>Public files against what openssl makes of them.</summary>
public partial class CorpusTests
{
    // One '-' too many in the base64, which we leave out (CERT4004).
    // An SRVName as UTF8String, an SmtpUTF8Mailbox as NULL: openssl cannot decode them and prints the whole extension raw.
    private static readonly string[] Explained =
    [
        "pem/istio+istio__security_pkg_nodeagent_cache_testdata_invalidpem.pem",
        "pem/quictls+openssl__test_certs_bad-othername-cert.pem",
        "pem/quictls+openssl__test_certs_bad-othername-namec.pem",
    ];

    // We read UTF-8 in a T61String as such, like .NET; openssl reads Latin-1.
    private const string T61 = "T61String";

    [Fact]
    public void Blocks_are_what_openssl_reads()
    {
        var folder = Corpus.Folder("data/formats");
        var differences = new List<string>();
        var explained = new List<string>();
        foreach (var line in new[] { "pem.jsonl", "der.jsonl" }.SelectMany(name => File.ReadLines(Path.Combine(folder, "oracle", name))))
        {
            using var oracle = JsonDocument.Parse(line);
            var file = oracle.RootElement.GetProperty("file").GetString()!;
            var actual = Describe(DocumentReader.Read(file, File.ReadAllBytes(Path.Combine(folder, file))));
            JsonElement[] blocks = oracle.RootElement.TryGetProperty("blocks", out var all) ? [.. all.EnumerateArray()] : [oracle.RootElement];
            var expected = blocks.Select(Describe).OfType<string>().ToList();
            if (expected.SequenceEqual(actual))
                continue;
            if (Explained.Contains(file))
                explained.Add(file);
            else
                differences.Add($"{file}\n  openssl: {string.Join("\n           ", expected.Except(actual))}\n  we:      {string.Join("\n           ", actual.Except(expected))}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.Equal(Explained, explained);
    }

    [Fact]
    public void Certificates_of_a_linters_tests_are_all_read()
    {
        foreach (var file in Directory.GetFiles(Corpus.Folder("data/zlint/certs")))
        {
            var model = DocumentReader.Read(file, File.ReadAllBytes(file));

            Assert.True(model.Problems.Count == 0, $"{file}: {string.Join(" ", model.Problems)}");
            Assert.NotEmpty(model.Targets);
        }
    }

    private static string? Describe(JsonElement block)
    {
        // A file in DER has neither lines nor labels.
        if (!block.TryGetProperty("label", out var written) && !block.TryGetProperty("subject", out _))
            return null;
        var line = block.TryGetProperty("line", out var number) ? number.GetInt32() : 1;
        var label = written.ValueKind == JsonValueKind.String ? written.GetString()!
            : block.GetProperty("kind").GetString() == "csr" ? "CERTIFICATE REQUEST" : "CERTIFICATE";
        if (!label.EndsWith("CERTIFICATE", StringComparison.Ordinal) && !label.EndsWith("CERTIFICATE REQUEST", StringComparison.Ordinal))
            return null;
        if (block.GetProperty("ok").ValueKind != JsonValueKind.True)
            return $"{line} CERT9001";
        var subject = string.Join(" / ", block.GetProperty("rdns").EnumerateArray()
            // Test certificates with a RelativeDistinguishedName that is an empty SET; the model has no such.
            .Where(rdn => rdn.GetArrayLength() > 0)
            .Select(rdn => string.Join(" + ", rdn.EnumerateArray().Select(attribute =>
                $"{attribute.GetProperty("oid").GetString()} {Tag(attribute)}={Value(attribute)}"))));
        // openssl writes the value of an otherName, we its type; and directory names in another order.
        var names = UnlikeName().Replace(block.GetProperty("san").GetString() ?? "", "$1");
        return label.EndsWith("REQUEST", StringComparison.Ordinal)
            ? $"{line} request {subject} [{names}]"
            : $"{line} certificate {subject} [{names}] ca={block.GetProperty("ca").GetString() == "CA:TRUE"}"
                // Two names without an attribute name nobody, so nobody has issued the certificate to himself.
                + $" self={subject.Length > 0 && block.GetProperty("subject").GetString() == block.GetProperty("issuer").GetString()}"
                + $" from={Time(block.GetProperty("notBefore").GetString()!):u}";
    }

    // May 29 18:44:00 2023 GMT, a day of one digit with a space before it.
    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(
        text, "MMM d HH:mm:ss yyyy 'GMT'", CultureInfo.InvariantCulture,
        DateTimeStyles.AllowInnerWhite | DateTimeStyles.AssumeUniversal);

    [GeneratedRegex("(othername|DirName):[^,]*")]
    private static partial Regex UnlikeName();

    private static string Value(JsonElement attribute)
    {
        var value = attribute.GetProperty("value").GetString()!;
        return attribute.GetProperty("stringType").GetString() == T61
            ? System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Latin1.GetBytes(value))
            : value;
    }

    private static int Tag(JsonElement attribute) => attribute.GetProperty("stringType").GetString() switch
    {
        "UTF8String" => 12,
        "PrintableString" => 19,
        T61 => 20,
        "IA5String" => 22,
        "BMPString" => 30,
        _ => -1,
    };

    private static List<string> Describe(DocumentModel model)
    {
        var described = model.Problems.Where(problem => problem.RuleId == "CERT9001").Select(problem => (problem.Place.Start, Text: $"{LineOf(problem.Place)} CERT9001")).ToList();
        foreach (var target in model.Targets)
        {
            if (target is RequestTarget request)
                described.Add((target.Place.Start, $"{LineOf(target.Place)} request {Describe(request.Subject!)} [{Describe(request.AlternativeNames)}]"));
            if (target is CertificateTarget certificate)
                described.Add((target.Place.Start, $"{LineOf(target.Place)} certificate {Describe(certificate.Subject!)} [{Describe(certificate.AlternativeNames)}]"
                    + $" ca={certificate.IsAuthority} self={certificate.IsSelfIssued} from={certificate.NotBefore:u}"));
        }

        return described.OrderBy(item => item.Start).Select(item => item.Text).ToList();

        int LineOf(SourceSpan place) => model.Lines.PositionOf(place).Line;
    }

    private static string Describe(DistinguishedName name) => string.Join(" / ", name.Rdns.Select(rdn =>
        string.Join(" + ", rdn.Attributes.Select(attribute => $"{attribute.Type.Oid} {attribute.StringTag}={attribute.Value.Text}"))));

    private static string Describe(IReadOnlyList<GeneralName> names) => string.Join(", ", names.Select(name => name.Kind switch
    {
        GeneralNameKind.Dns => $"DNS:{name.Value.Text}",
        GeneralNameKind.Email => $"email:{name.Value.Text}",
        GeneralNameKind.Uri => $"URI:{name.Value.Text}",
        GeneralNameKind.IPAddress => $"IP Address:{AddressByOpenSsl(name.Value.Text)}",
        GeneralNameKind.RegisteredId => $"Registered ID:{name.Value.Text}",
        GeneralNameKind.DirectoryName => "DirName",
        _ => "othername",
    }));

    // openssl writes every group of an IPv6 address.
    private static string AddressByOpenSsl(string text) =>
        IPAddress.TryParse(text, out var address) && address.GetAddressBytes() is { Length: 16 } octets
            ? string.Join(":", Enumerable.Range(0, 8).Select(i => ((octets[2 * i] << 8) | octets[(2 * i) + 1]).ToString("X", null)))
            : text;
}
