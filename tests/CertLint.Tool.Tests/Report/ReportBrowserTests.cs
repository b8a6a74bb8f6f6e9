using System.Net;
using System.Text.RegularExpressions;

namespace CertLint.Tool.Tests.Report;

/// <summary>What a browser makes of the page: its script, its policy, and names of others that look like parts of it.</summary>
public sealed partial class ReportBrowserTests(SmallReport small) : IClassFixture<SmallReport>, IDisposable
{
    private const string Hostile = "</script><img src=x onerror=alert(1)>";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_page_opens_without_a_word_on_the_console_and_shows_all()
    {
        var page = Open(small.Path, "");

        Assert.Empty(page.Console);
        Assert.Equal("3 findings", OutputOf(page, "finding-count"));
        Assert.Equal("3 certificates", OutputOf(page, "certificate-count"));
        Assert.Equal(["a.cnf", "b.cnf"], GroupsOf(page));
        Assert.Equal(["CERT1004", "CERT1005", "CERT1004"], RulesOf(page));
    }

    [Theory]
    [InlineData("rule=CERT1005&sort=Subject", "1 of 3 findings", "b.cnf", "CERT1005", "3 certificates", "alpha mike zulu")]
    [InlineData("severity=suggestion&sort=-Ends", "0 of 3 findings", "", "", "3 certificates", "alpha mike zulu")]
    [InlineData("severity=error,warning&text=a.CNF&state=expired", "1 of 3 findings", "a.cnf", "CERT1004", "2 of 3 certificates", "zulu mike")]
    [InlineData("text=use%20%27us%27&certificate=MIKE", "2 of 3 findings", "a.cnf|b.cnf", "CERT1004 CERT1004", "1 of 3 certificates", "mike")]
    [InlineData(
        "group=rule&rule=CERT9999&sort=nothing", "3 findings", "CERT1004 Country is not an ISO 3166-1 alpha-2 code|CERT1005 State or province is abbreviated",
        "CERT1004 CERT1004 CERT1005", "3 certificates", "zulu mike alpha")]
    public void What_stands_behind_the_address_filters_groups_and_sorts(
        string fragment, string findings, string groups, string rules, string certificates, string names)
    {
        var page = Open(small.Path, fragment);

        Assert.Empty(page.Console);
        Assert.Equal(findings, OutputOf(page, "finding-count"));
        Assert.Equal(groups, string.Join("|", GroupsOf(page)));
        Assert.Equal(rules, string.Join(" ", RulesOf(page)));
        Assert.Equal(certificates, OutputOf(page, "certificate-count"));
        Assert.Equal(names, string.Join(" ", RowPattern().Matches(page.Dom).Select(match => match.Groups[1].Value)));
        Assert.Equal(names.Split(' ').Order(), BarPattern().Matches(page.Dom).Select(match => match.Groups[1].Value).Order());
    }

    [Fact]
    public void Names_of_others_stay_text()
    {
        var longName = new string('n', 10_000);
        folder.Write("a.pem", DatedCertificates.Pem($"CN=\"{Hostile}\"", "CN=\"<!--<script>\"", "2020-01-01", "2040-01-01"));
        folder.Write("b.pem", DatedCertificates.Pem("CN=\u202Egnp.exe \uD83D\uDD11 \u05E9\u05E8\u05EA", $"CN={longName}", "2020-01-01", "2040-01-01"));
        folder.Write("c.cnf", SmallReport.Config + $"ST = \"{Hostile}\"\nC = \"&lt;b&gt;\"\n");
        if (!OperatingSystem.IsWindows())
            folder.Write("<b onclick='x'>&amp;\".cnf", SmallReport.Config + "ST = CA\nC = USA\n");

        var page = Open(SmallReport.Of(folder), "group=rule");

        Assert.Empty(page.Console);
        Assert.DoesNotContain("<img", page.Dom, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b ", page.Dom, StringComparison.OrdinalIgnoreCase);
        var text = WebUtility.HtmlDecode(page.Dom);
        Assert.Contains(">" + Hostile + "<", text, StringComparison.Ordinal);
        Assert.Contains("<mark>&lt;b&gt;</mark>", text, StringComparison.Ordinal);
        Assert.Contains("<!--<script>", text, StringComparison.Ordinal);
        Assert.Contains("\uFFFDgnp.exe \uD83D\uDD11 \u05E9\u05E8\u05EA", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page.Dom);
        Assert.DoesNotContain(new string('n', 2_001), page.Dom, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Contains("<b onclick='x'>&amp;\".cnf", text, StringComparison.Ordinal);
    }

    // A script of the test's own stands in for a person; the page's policy would stop it.
    [Fact]
    public void Controls_do_the_same_and_write_it_behind_the_address()
    {
        const string person = """
            <script>
            const change = (form, name, value) => {
              document.getElementById(form).elements[name].value = value;
              document.getElementById(form).dispatchEvent(new Event('input'));
            };
            change('finding-tools', 'group', 'rule');
            document.querySelector('input[value=suggestion]').click();
            change('finding-tools', 'rule', 'CERT1004');
            change('certificate-tools', 'certificate', 'a');
            const subject = document.querySelector('#inventory th button');
            subject.click();
            subject.click();
            setTimeout(() => { document.title = location.hash; }, 500);
            </script>
            """;
        var path = folder["driven.html"];
        File.WriteAllText(path, PolicyPattern().Replace(File.ReadAllText(small.Path), "").Replace("</body>", person + "</body>", StringComparison.Ordinal));

        var page = Open(path, "");

        Assert.Empty(page.Console);
        Assert.Contains(
            "<title>#severity=error,warning&amp;group=rule&amp;rule=CERT1004&amp;certificate=a&amp;sort=-Subject</title>", page.Dom, StringComparison.Ordinal);
        Assert.Equal("2 of 3 findings", OutputOf(page, "finding-count"));
        Assert.Equal(["CERT1004 Country is not an ISO 3166-1 alpha-2 code"], GroupsOf(page));
        Assert.Equal(["zulu", "mike", "alpha"], AllRowsPattern().Matches(page.Dom).Select(match => match.Groups[1].Value));
        Assert.Contains("aria-sort=\"descending\"><button type=\"button\">Subject<", page.Dom, StringComparison.Ordinal);
    }

    // Without it, that the console is empty would prove nothing.
    [Fact]
    public void The_policy_of_the_page_stops_what_is_not_its_own()
    {
        var path = folder["alien.html"];
        File.WriteAllText(path, File.ReadAllText(small.Path).Replace(
            "</main>", "<p id=\"alien\" style=\"color:red\">old</p><script>document.getElementById('alien').textContent = 'new'</script><img src=\"a.png\"/></main>", StringComparison.Ordinal));

        var page = Open(path, "");

        Assert.Contains(">old</p>", page.Dom, StringComparison.Ordinal);
        Assert.Equal(3, page.Console.Count(line => line.Contains("Content Security Policy", StringComparison.Ordinal)));
    }

    private static OpenedPage Open(string path, string fragment)
    {
        Chromium.Require();
        return Chromium.Open(path, fragment);
    }

    private static string OutputOf(OpenedPage page, string id) =>
        Regex.Match(page.Dom, $"<output id=\"{id}\"[^>]*>([^<]*)</output>").Groups[1].Value;

    // Of what is filtered out the attribute hidden stands where these patterns end.
    private static IEnumerable<string> GroupsOf(OpenedPage page) =>
        GroupPattern().Matches(page.Dom).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> RulesOf(OpenedPage page) =>
        FindingPattern().Matches(page.Dom).Select(match => match.Groups[1].Value);

    [GeneratedRegex("<details class=\"group\" open=\"\"><summary><h3><bdi[^>]*>([^<]*)</bdi>")]
    private static partial Regex GroupPattern();

    [GeneratedRegex("<li class=\"finding\" data-severity=\"[a-z]+\" data-rule=\"(CERT[0-9]+)\">")]
    private static partial Regex FindingPattern();

    [GeneratedRegex("<tr data-state=\"[a-z]+\" id=\"[-c0-9a-f]+\"><td data-name=\"Subject\"><details><summary><bdi class=\"name\">([^<]*)</bdi>")]
    private static partial Regex RowPattern();

    [GeneratedRegex("<bdi class=\"name\">([^<]*)</bdi>")]
    private static partial Regex AllRowsPattern();

    [GeneratedRegex("<meta http-equiv[^>]*>")]
    private static partial Regex PolicyPattern();

    [GeneratedRegex("<li class=\"bar\" data-state=\"[a-z]+\" data-row=\"[-c0-9a-f]+\"><bdi class=\"bar-name\">([^<]*)</bdi>")]
    private static partial Regex BarPattern();
}
