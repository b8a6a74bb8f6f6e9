using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Rules.Subject1000;

/// <summary>The rules on places, over all countries of ISO 3166-1 and all subdivisions of ISO 3166-2.</summary>
public class PlaceNameTests
{
    [Fact]
    public void The_full_name_of_a_state_is_right_with_its_own_country()
    {
        var findings = Subdivision.All.SelectMany(state => state.Names.Select(name => (state.Country, name)))
            .SelectMany(pair => Told(new Sample("ST=" + pair.name, "C=" + pair.Country), pair.name + " in " + pair.Country));

        Assert.Empty(findings);
    }

    [Fact]
    public void The_full_name_of_a_state_is_right_without_a_country() =>
        Assert.Empty(Subdivision.All.SelectMany(state => state.Names).SelectMany(name => Told(new Sample("ST=" + name), name)));

    [Fact]
    public void The_full_name_of_a_state_is_right_as_a_city_too() =>
        Assert.Empty(Subdivision.All.SelectMany(state => state.Names.Select(name => (state.Country, name)))
            .SelectMany(pair => Told(new Sample("L=" + pair.name, "C=" + pair.Country), pair.name + " in " + pair.Country)));

    [Fact]
    public void The_name_of_a_country_is_right_as_a_state_and_as_a_city() =>
        Assert.Empty(Codes().SelectMany(code => Told(
            new Sample("L=" + Countries.NameOf(code), "ST=" + Countries.NameOf(code), "C=" + code), code)));

    [Fact]
    public void Each_code_of_a_country_is_right()
    {
        Assert.Equal(249, Codes().Count());
        Assert.Empty(Codes().SelectMany(code => Told(new Sample("C=" + code), code)));
    }

    [Fact]
    public void Each_name_of_a_country_is_reported_with_its_code() => Assert.All(Codes(), code =>
    {
        var finding = Assert.Single(Incomplete(new Sample("C=" + Countries.NameOf(code))));
        Assert.Equal(("CERT1004", code, true), (finding.Rule.Id, finding.SuggestedValue, finding.Level.IsPolicy));
    });

    [Fact]
    public void Each_code_in_lower_case_is_a_suggestion() => Assert.All(Codes(), code =>
    {
        var finding = Assert.Single(Incomplete(new Sample("C=" + code.ToLowerInvariant())));
        Assert.Equal(("CERT1004", code, Level.Suggestion), (finding.Rule.Id, finding.SuggestedValue, finding.Level));
    });

    // Ten codes are also names: AO-BIE AZ-QAX BF-BAM FM-YAP MA-FES MH-AUR MH-LAE MH-LIB PE-ICA TV-NUI.
    [Fact]
    public void Each_code_of_letters_is_an_abbreviation_with_its_own_country()
    {
        var silent = Subdivision.All.Where(state => state.IsAlphabetic)
            .Where(state => !Incomplete(new Sample("ST=" + state.Code, "C=" + state.Country))
                .Any(finding => finding.Rule.Id == "CERT1005" && finding.Level.IsPolicy == state.Code.Length > 1));

        Assert.Equal(
            "AO-BIE AZ-QAX BF-BAM FM-YAP MA-FES MH-AUR MH-LAE MH-LIB PE-ICA TV-NUI",
            string.Join(' ', silent.Select(state => state.Country + "-" + state.Code)));
    }

    private static IEnumerable<string> Codes() =>
        from first in Enumerable.Range('A', 26)
        from second in Enumerable.Range('A', 26)
        let code = $"{(char)first}{(char)second}"
        where Countries.IsAssigned(code)
        select code;

    private static IEnumerable<string> Told(Sample sample, string what) =>
        Incomplete(sample).Select(finding => what + ": " + finding.Message);

    private static Finding[] Incomplete(Sample sample) =>
        [.. sample.Findings(new ConfigTarget(default) { Purpose = Purpose.Request }).Where(finding => finding.Rule.Id != "CERT1003")];
}
