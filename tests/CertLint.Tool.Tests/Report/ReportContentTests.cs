using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace CertLint.Tool.Tests.Report;

/// <summary>What stands on the page, as it is written and without its script.</summary>
public sealed class ReportContentTests : IDisposable
{
    private const string Config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\nST = California\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_finding_tells_its_place_its_line_its_rule_and_the_rules_page()
    {
        folder.Write("certs/request.cnf", Config + "C = USA\n");

        var page = Report();

        var finding = Assert.Single(page.Findings);
        Assert.Equal("certs/request.cnf", page.Having("details", "group").Single().Descendants("h3").Single().Value);
        Assert.Equal("warning", (string?)finding.Attribute("data-severity"));
        Assert.StartsWith("warning Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'.", finding.Value, StringComparison.Ordinal);
        Assert.Contains("9:5 · CERT1004 Country is not an ISO 3166-1 alpha-2 code", finding.Value, StringComparison.Ordinal);
        Assert.Equal(("C = USA", "USA"), (finding.Descendants("code").Single().Value, finding.Descendants("mark").Single().Value));
        Assert.EndsWith("/docs/rules/CERT1004.md", (string?)finding.Descendants("a").Single().Attribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_tells_the_folder_by_its_name_the_files_and_the_counts()
    {
        folder.Write("request.cnf", Config + "C = USA\n");

        var page = Report();

        var header = page.Root.Descendants("header").Single();
        Assert.Equal(Path.GetFileName(folder.Path), header.Element("h1")!.Value);
        Assert.StartsWith("1 file checked on 2", header.Element("p")!.Value, StringComparison.Ordinal);
        Assert.EndsWith(" UTC by CertLint 0.1.0", header.Element("p")!.Value, StringComparison.Ordinal);
        Assert.Equal(["0 errors", "1 warning", "0 suggestions", "0 certificates"], header.Descendants("li").Select(fact => fact.Value));
        Assert.DoesNotContain(folder.Path, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_nothing_it_says_so()
    {
        var page = Report();

        Assert.Equal(["No findings.", "No certificates."], page.Having("p", "empty").Select(sentence => sentence.Value));
        Assert.Empty(page.Root.Descendants("table"));
        Assert.Empty(page.Having("div", "timeline"));
    }

    [Fact]
    public void A_suppressed_finding_stands_with_its_reason_apart()
    {
        folder.Write("request.cnf", Config + "C = USA # certlint: disable=CERT1004 the CA insists\n");

        var page = Report();

        Assert.Empty(page.Findings);
        var suppressed = page.ById("suppressed").Value;
        Assert.Contains("Suppressed by a comment: the CA insists", suppressed, StringComparison.Ordinal);
        Assert.Contains("request.cnf:9:5", suppressed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_checked_stands_with_its_reason()
    {
        folder.Write("request.cnf", Config.Replace("mtls.contoso.com", "{{ host }}", StringComparison.Ordinal) + "C = US\n");

        Assert.Contains("request.cnf:5:6Not checked because '{{ host }}' is a placeholder.", Report().ById("unchecked").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_stands_once_with_all_its_places_and_dates()
    {
        var pem = DatedCertificates.Pem("CN=a.contoso.com", "CN=Contoso Issuing", "2020-01-01", "2021-03-04");
        folder.Write("a.pem", pem);
        folder.Write("copy/b.pem", pem);

        var page = Report();

        var row = Assert.Single(ReportPage.Rows(page.ById("inventory")));
        Assert.StartsWith("a.contoso.comSubjectCN=a.contoso.comIssuerCN=Contoso IssuingSerial number010203SHA-256", row[0], StringComparison.Ordinal);
        Assert.Equal(["Contoso Issuing", "EC P-256", "2020-01-01", "2021-03-04"], row[1..5]);
        Assert.Matches("^expired [0-9,]+ days ago$", row[5]);
        Assert.Equal(["peer", "a.pem:1copy/b.pem:1"], row[6..]);
        Assert.Equal("expired", (string?)Assert.Single(page.Having("li", "bar")).Attribute("data-state"));
    }

    [Fact]
    public void A_certificate_is_as_near_to_its_end_as_days_are_left()
    {
        (int Days, string State, string Words)[] expected =
        [
            (-3, "expired", "expired 2 days ago"), (-1, "expired", "expired today"), (0, "soon", "today"), (1, "soon", "in 1 day"),
            (29, "soon", "in 29 days"), (30, "near", "in 30 days"), (89, "near", "in 89 days"), (90, "later", "in 90 days"),
        ];
        foreach (var (days, _, _) in expected)
        {
            // 12 hours more than whole days, so that a slow machine does not turn one into the next.
            var end = DateTime.UtcNow.AddDays(days).AddHours(12).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            folder.Write($"{days}.pem", DatedCertificates.Pem("CN=a", "CN=a", "2020-01-01", end));
        }

        var page = Report();

        var rows = page.ById("inventory").Descendants("tbody").Single().Elements("tr");
        Assert.Equal(
            expected.Select(row => (row.State, row.Words)),
            rows.Select(row => ((string)row.Attribute("data-state")!, row.Elements("td").ElementAt(5).Value)));
        Assert.Equal(expected.Select(row => row.Words), page.Having("span", "bar-end").Select(end => end.Elements("span").Single().Value));
    }

    [Fact]
    public void One_that_begins_later_or_never_ends_is_told_as_such()
    {
        folder.Write("a.pem", DatedCertificates.Pem("CN=a", "CN=a", "2100-01-01", "2110-01-01"));
        folder.Write("b.pem", DatedCertificates.Pem("CN=b", "CN=b", "2020-01-01", "9999-12-31 23:59:59"));

        Assert.Equal(["not valid yet", "never"], ReportPage.Rows(Report().ById("inventory")).Select(row => row[5]));
    }

    [Fact]
    public void Bars_lie_within_the_axis_and_begin_and_end_where_their_dates_do()
    {
        folder.Write("a.pem", DatedCertificates.Pem("CN=a", "CN=a", "1990-01-01", "2090-01-01"));
        folder.Write("b.pem", DatedCertificates.Pem("CN=b", "CN=b", "1990-01-01", "1991-01-01"));

        var bars = Report().Root.Descendants("rect").ToArray();

        Assert.Equal(2, bars.Length);
        Assert.Equal(("0%", "0.6%"), Place(bars[0]));
        Assert.Equal(("0%", "100%"), Place(bars[1]));

        static (string?, string?) Place(XElement bar) => ((string?)bar.Attribute("x"), (string?)bar.Attribute("width"));
    }

    [Fact]
    public void Of_private_keys_their_kind_and_protection_are_told_and_nothing_else()
    {
        using var key = RSA.Create(2048);
        folder.Write("plain.key", key.ExportPkcs8PrivateKeyPem() + "\n");
        folder.Write("locked.key", key.ExportEncryptedPkcs8PrivateKeyPem("correct-horse", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1000)) + "\n");
        folder.Write("a.sh", "openssl req -key a.key -passin pass:correct-horse -subj '/C=USA/ST=California/L=San Diego/O=Contoso/CN=a.contoso.com'\n");

        var page = Report();

        Assert.Equal(
            [["hidden by its password", "encrypted", "locked.key:1"], ["RSA 2048", "not encrypted", "plain.key:1"]],
            ReportPage.Rows(page.Root.Descendants("table").Single()));
        Assert.DoesNotContain("correct-horse", page.Text, StringComparison.Ordinal);
        var body = File.ReadAllText(folder["plain.key"]) + File.ReadAllText(folder["locked.key"]);
        var lines = body.Split('\n').Where(line => line.Length > 8 && !line.StartsWith('-'));
        Assert.All(lines, line => Assert.DoesNotContain(line[..8], page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_points_to_nothing_but_the_pages_of_rules()
    {
        folder.Write("request.cnf", Config + "C = USA\n");
        folder.Write("a.pem", DatedCertificates.Pem("CN=https://a.example/x", "CN=a", "2020-01-01", "2040-01-01"));

        var page = Report();

        string[] pointing = ["src", "href", "srcset", "data", "action", "poster", "style"];
        var targets = page.Root.Descendants().SelectMany(element => element.Attributes())
            .Where(attribute => pointing.Contains(attribute.Name.LocalName)).Select(attribute => attribute.Value).ToArray();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Matches("^(#[a-z]+|https://github\\.com/certlint/certlint/blob/main/docs/rules/CERT[0-9]{4}\\.md)$", target));
        Assert.All(page.Root.Descendants("meta"), meta => Assert.NotEqual("refresh", (string?)meta.Attribute("http-equiv")));
        Assert.DoesNotContain("@import", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.Text, StringComparison.Ordinal);
    }

    private ReportPage Report()
    {
        var result = Command.Run(folder, "report", "-o", "-");
        Assert.Equal(0, result.ExitCode);
        return ReportPage.Of(result.Output);
    }
}
