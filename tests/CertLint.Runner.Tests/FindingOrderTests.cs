using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner.Judging;

namespace CertLint.Runner.Tests;

/// <summary>The order of findings depends on nothing but the findings.</summary>
public class FindingOrderTests
{
    [Fact]
    public void What_stands_at_one_place_of_a_keystore_is_ordered_by_entry()
    {
        var findings = Enumerable.Range(10, 40).Select(i => Told($"alias '{i}'")).ToArray();
        var random = new Random(1);

        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(findings);
            var told = findings.Skip(i).ToList();
            told.Sort(FindingOrder.Instance);
            Assert.Equal(told.Select(finding => finding.Finding.Entry).Order(StringComparer.Ordinal), told.Select(finding => finding.Finding.Entry));
        }
    }

    [Fact]
    public void A_finding_of_the_whole_keystore_comes_before_those_of_entries()
    {
        List<ReportedFinding> told = [Told("alias 'a'"), Told(null)];

        told.Sort(FindingOrder.Instance);

        Assert.Null(told[0].Finding.Entry);
    }

    private static ReportedFinding Told(string? entry) => new(
        "/a.jks", new FilePosition(1, 1, 1, 1), new Finding(RuleCatalogue.All[0], Level.Warning, "message", default) { Entry = entry }, Severity.Warning, false);
}
