using CertLint.Model;
using CertLint.Runner.Baselines;
using CsCheck;

namespace CertLint.Runner.Tests.Baselines;

/// <summary>The text of a baseline: what is written comes back, what is none holds nothing.</summary>
public class BaselineFileTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 6].Select(units => new string(units)),
        Gen.Int[0, 9].Select(i => new[] { @"\u0041", @"\u", @"\\u0041", "\u200B", "&amp;", "\"'<>", "\t\n\r ", "\uD83D\uDE00", "\uD83D", "\uFFFF" }[i]))
        .Array[0, 4].Select(string.Concat);

    private static readonly Gen<BaselineEntry> Entry = Gen.Select(
        Gen.Int[0, 99], Text, Text, Text, Gen.Int[0, 3],
        (number, file, value, reason, ordinal) => new BaselineEntry(new FindingIdentity($"CERT10{number:00}", "a" + file, value, ordinal), reason, FilePosition.None));

    [Fact]
    public void Entries_come_back_as_they_were_and_in_one_order() => Entry.Array[0, 6].Sample(entries =>
    {
        var text = BaselineFile.Compose(entries, "\n");

        var read = BaselineFile.Parse(text, out var failure);

        Assert.Null(failure);
        Assert.Equal(
            entries.OrderBy(entry => entry.Identity, BaselineComparer.Instance).ThenBy(entry => entry.Reason, StringComparer.Ordinal).Select(entry => (entry.Identity, entry.Reason)),
            read!.Select(entry => (entry.Identity, entry.Reason)));
        Assert.Equal(entries.Length + 3, text.Count(character => character == '\n'));
        Assert.DoesNotContain(text, character => character != '\n' && char.IsControl(character));
        Assert.Equal(text, BaselineFile.Compose(read!.Reverse(), "\n"));
    }, iter: 2_000);

    [Fact]
    public void One_finding_with_two_reasons_has_one_order()
    {
        var identity = new FindingIdentity("CERT1005", "a.cnf", "CA", 0);
        BaselineEntry[] entries = [new(identity, "second", FilePosition.None), new(identity, "first", FilePosition.None)];

        Assert.Equal(BaselineFile.Compose(entries, "\n"), BaselineFile.Compose(entries.Reverse(), "\n"));
    }

    [Fact]
    public void A_line_is_what_people_expect_of_it()
    {
        BaselineEntry[] entries =
        [
            new(new FindingIdentity("CERT4007", "scripts/a.sh", "", 1), "", FilePosition.None),
            new(new FindingIdentity("CERT1005", "certs/a.cnf", "C\u200BA & \"B\"", 0), "as registered", FilePosition.None),
        ];

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <CertLintBaseline version="1">
              <Finding rule="CERT1005" file="certs/a.cnf" value="C\u200BA &amp; &quot;B&quot;" reason="as registered" />
              <Finding rule="CERT4007" file="scripts/a.sh" ordinal="1" />
            </CertLintBaseline>

            """.ReplaceLineEndings("\n"),
            BaselineFile.Compose(entries, "\n"));
    }

    [Fact]
    public void An_entry_has_its_place()
    {
        var entries = BaselineFile.Parse("<CertLintBaseline version='1'>\n  <!-- why -->\n  <Finding\n   rule='CERT1005' file='a' ></Finding>\n</CertLintBaseline>", out _);

        Assert.Equal(new FilePosition(3, 3, 3, 11), Assert.Single(entries!).Position);
    }

    [Theory]
    [InlineData("", 1, "no well-formed XML")]
    [InlineData("<CertLintBaseline version='1'>\n", 2, "no well-formed XML")]
    [InlineData("<CertLintBaseline version='1'/>\n<x/>", 2, "no well-formed XML")]
    [InlineData("<CertLintBaseline version='1'>\n<<<<<<< HEAD\n</CertLintBaseline>", 2, "no well-formed XML")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]>\n<CertLintBaseline version='1'/>", 1, "no well-formed XML")]
    [InlineData("<Baseline version='1'/>", 1, "its root is not 'CertLintBaseline'")]
    [InlineData("<CertLintBaseline/>", 1, "its version is not '1'")]
    [InlineData("<CertLintBaseline version='2'/>", 1, "its version is not '1'")]
    [InlineData("<CertLintBaseline version='1'>\n<Entry/></CertLintBaseline>", 2, "only elements 'Finding' may stand here")]
    [InlineData("<CertLintBaseline version='1'>\ntext</CertLintBaseline>", 1, "only elements 'Finding' may stand here")]
    [InlineData("<CertLintBaseline version='1'>\n<Finding rule='CERT1005' file='a'><b/></Finding></CertLintBaseline>", 2, "only elements 'Finding' may stand here")]
    [InlineData("<CertLintBaseline version='1'>\n<Finding rule='CERT1005'/></CertLintBaseline>", 2, "'rule' or 'file' is missing")]
    [InlineData("<CertLintBaseline version='1'>\n<Finding rule='CERT1005' file='a'\nordinal='-1'/></CertLintBaseline>", 3, "'ordinal' is not a whole number")]
    [InlineData("<CertLintBaseline version='1'>\n<Finding rule='CERT1005' file='a'\nline='1'/></CertLintBaseline>", 3, "the attribute 'line' is unknown")]
    public void What_is_malformed_is_told_with_its_place(string text, int line, string reason)
    {
        Assert.Null(BaselineFile.Parse(text, out var failure));
        Assert.Contains(reason, failure!.Reason, StringComparison.Ordinal);
        Assert.Equal(line, failure.Position.Line);
    }

    [Fact]
    public void More_entries_than_a_limit_are_none()
    {
        var entry = new BaselineEntry(new FindingIdentity("CERT1005", "a", "", 0), "", FilePosition.None);

        Assert.NotNull(BaselineFile.Parse(BaselineFile.Compose(Enumerable.Repeat(entry, BaselineLimits.Entries), "\n"), out _));
        Assert.Null(BaselineFile.Parse(BaselineFile.Compose(Enumerable.Repeat(entry, BaselineLimits.Entries + 1), "\n"), out var failure));
        Assert.Equal(BaselineLimits.Entries + 3, failure!.Position.Line);
    }

    [Fact]
    public void Long_values_are_told_apart_by_a_digest()
    {
        var long1 = new string('a', 1000) + "1";
        var long2 = new string('a', 1000) + "2";

        Assert.Equal(new string('a', 200), BaselineText.Shorten(new string('a', 200)));
        Assert.NotEqual(BaselineText.Shorten(long1), BaselineText.Shorten(long2));
        Assert.Equal(BaselineText.Shorten(long1), BaselineText.Shorten(long1));
        Assert.InRange(BaselineText.Shorten(long1).Length, 1, 200);
    }
}
