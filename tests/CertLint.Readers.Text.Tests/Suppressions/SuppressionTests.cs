using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Text.Suppressions;

namespace CertLint.Readers.Text.Tests.Suppressions;

/// <summary>Which comments are found, what they name, and for which lines they hold.</summary>
public class SuppressionTests
{
    [Theory]
    [InlineData(CommentLanguages.OpenSslConfig, "ST = CA # certlint: disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.OpenSslConfig, "ST = CA#certlint:disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.OpenSslConfig, "### CertLint: Disable = cert1005 r\nST = CA", "2")]
    [InlineData(CommentLanguages.OpenSslConfig, "\t#\tcertlint:\tdisable=CERT1005 r\r\nST = CA\r\n", "2")]
    [InlineData(CommentLanguages.OpenSslConfig, "O = \"a\" # certlint: disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.OpenSslConfig, "O = a # certlint: disable-next-line=CERT1005 r\nST = CA", "2")]
    [InlineData(CommentLanguages.OpenSslConfig, "ST = CA # certlint: disable-file=CERT1005 r", "file")]
    [InlineData(CommentLanguages.Yaml, "st: CA # certlint: disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.Yaml, "o: Fisherman's # certlint: disable=CERT1005 it's r", "1")]
    [InlineData(CommentLanguages.Posix, "  -subj /O=x\" # certlint: disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.CertreqInf, "S = \"a\"; certlint: disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.Terraform, "st = \"CA\" // certlint: disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.Terraform, "/* certlint: disable=CERT1005 r */\nst = \"CA\"", "2")]
    [InlineData(CommentLanguages.Terraform, "/* certlint: disable=CERT1005 r */ st = \"CA\"", "1")]
    [InlineData(CommentLanguages.SettingsJson, "\"st\": \"CA\" /* certlint: disable=CERT1005 r */", "1")]
    [InlineData(CommentLanguages.PowerShell, "$a = 1 <# certlint: disable=CERT1005 r #>", "1")]
    [InlineData(CommentLanguages.Cmd, "@rem certlint: disable=CERT1005 r\r\nx", "2")]
    [InlineData(CommentLanguages.Cmd, "x & REM certlint: disable=CERT1005 r", "1")]
    [InlineData(CommentLanguages.Cmd, ":: certlint: disable=CERT1005 r\nx", "2")]
    [InlineData(CommentLanguages.Pem, "# certlint: disable=CERT1005 r\nsubject=x\n-----BEGIN X-----\nAA\n-----END X-----\n", "3-5")]
    public void A_comment_is_found(CommentLanguages languages, string text, string lines)
    {
        var comment = Assert.Single(Read(text, languages).Comments);

        Assert.Equal("CERT1005", comment.RuleId);
        Assert.Equal("CERT1005", text.Substring(comment.Place.Start, comment.Place.Length), ignoreCase: true);
        Assert.EndsWith("r", comment.Reason, StringComparison.Ordinal);
        Assert.Equal(lines, LinesOf(comment, text));
    }

    [Theory]
    [InlineData(CommentLanguages.OpenSslConfig, "O = \"a # certlint: disable=CERT1005 r\"")]
    [InlineData(CommentLanguages.OpenSslConfig, "; certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.OpenSslConfig, "# see certlint: disable=CERT1005")]
    [InlineData(CommentLanguages.CertreqInf, "S = \"a; certlint: disable=CERT1005 r\"")]
    [InlineData(CommentLanguages.CertreqInf, "# certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.CerttoolTemplate, "state = CA # certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.Yaml, "st: CA# certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.Posix, "echo '# certlint: disable=CERT1005 r'")]
    [InlineData(CommentLanguages.Cmd, "remcertlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.Cmd, "echo rem certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.SettingsJson, "\"x\": \"// certlint: disable=CERT1005 r\"")]
    [InlineData(CommentLanguages.SettingsJson, "# certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.Pem, "-----BEGIN X----- # certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.None, "# certlint: disable=CERT1005 r")]
    [InlineData(CommentLanguages.Yaml, "# certlint: see the wiki for what we disabled")]
    [InlineData(CommentLanguages.Yaml, "# certlint: disabled here")]
    public void What_is_no_comment_of_the_language_or_asks_for_nothing_is_silent(CommentLanguages languages, string text)
    {
        var reading = Read(text, languages);

        Assert.Empty(reading.Comments);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("# certlint: disable=CERT1005", "CERT1005", "")]
    [InlineData("# certlint: disable=CERT1005,cert1007 , CERT1001 the reason", "CERT1005 CERT1007 CERT1001", "the reason")]
    [InlineData("# certlint: disable=CERT1005 -- the reason", "CERT1005", "the reason")]
    [InlineData("# certlint: disable=CERT1005: the reason ", "CERT1005", "the reason")]
    [InlineData("# certlint: disable=CERT1005,CERT1005 twice", "CERT1005", "twice")]
    [InlineData("# certlint: disable=CERT1005, CERT1007", "CERT1005 CERT1007", "")]
    [InlineData("# certlint: disable-file=CERT1005 CERT1005 is wrong here", "CERT1005", "CERT1005 is wrong here")]
    public void A_comment_names_rules_and_a_reason(string text, string rules, string reason)
    {
        var reading = Read(text, CommentLanguages.Yaml);

        Assert.Empty(reading.Problems);
        Assert.Equal(rules, string.Join(' ', reading.Comments.Select(comment => comment.RuleId)));
        Assert.All(reading.Comments, comment => Assert.Equal(reason, comment.Reason));
    }

    [Theory]
    [InlineData("# certlint: disable", "disable", "This comment names no rule")]
    [InlineData("# certlint: disable CERT1005 reason", "disable", "This comment names no rule")]
    [InlineData("# certlint: disable=", "disable", "This comment names no rule")]
    [InlineData("# certlint: disable-file = , ", "disable-file", "This comment names no rule")]
    [InlineData("# certlint: disable=all", "all", "'all' is the ID of no rule")]
    [InlineData("# certlint: disable=CERT1099 reason", "CERT1099", "'CERT1099' is the ID of no rule")]
    [InlineData("# certlint: disable=1005", "1005", "'1005' is the ID of no rule")]
    [InlineData("# certlint: ignore=CERT1005", "ignore", "CertLint does not know 'ignore'")]
    [InlineData("# certlint: disable-line=CERT1005", "disable-line", "CertLint does not know 'disable-line'")]
    public void What_suppresses_nothing_is_told_at_its_place(string text, string place, string message)
    {
        var reading = Read(text, CommentLanguages.Yaml);

        Assert.Empty(reading.Comments);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("CERT9002", problem.RuleId);
        Assert.Equal(place, text.Substring(problem.Place.Start, problem.Place.Length));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_wrong_ID_leaves_the_others_in_force()
    {
        var reading = Read("# certlint: disable=CERT1005,CERT1O07,CERT1001 x", CommentLanguages.Yaml);

        Assert.Equal(["CERT1005", "CERT1001"], reading.Comments.Select(comment => comment.RuleId));
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void IDs_that_blanks_separate_are_told()
    {
        const string text = "# certlint: disable=CERT1005 CERT1007 a sample";
        var reading = Read(text, CommentLanguages.Yaml);

        Assert.Equal(["CERT1005"], reading.Comments.Select(comment => comment.RuleId));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("CERT1007", text.Substring(problem.Place.Start, problem.Place.Length));
        Assert.Contains("separate IDs by commas", problem.Message, StringComparison.Ordinal);
    }

    // Lines that the only comment holds for.
    [Theory]
    [InlineData(CommentLanguages.OpenSslConfig, "#1\n\n# more\nCN = a \\\n  b \\\n  c\nO = d", "4-6")]
    [InlineData(CommentLanguages.OpenSslConfig, "CN = a \\\n  b #1\nO = d", "1-2")]
    [InlineData(CommentLanguages.OpenSslConfig, "CN = a \\\\\n  b #1\nO = d", "2")]
    [InlineData(CommentLanguages.OpenSslConfig, "O = d\n#1", "none")]
    [InlineData(CommentLanguages.OpenSslConfig, "O = d\n#1\n\n# more\n", "none")]
    [InlineData(CommentLanguages.PowerShell, "#1\nx `\n  -y `\n  z\nw", "2-4")]
    [InlineData(CommentLanguages.PowerShell, "#1\nx \\\ny", "2")]
    [InlineData(CommentLanguages.Cmd, "rem1\nx ^\n  y\nz", "2-3")]
    [InlineData(CommentLanguages.Dockerfile, "#1\nRUN a \\\n  # note\n\n  b \\\n  c\nRUN d", "2-6")]
    [InlineData(CommentLanguages.Posix, "#1\na \\\n  # note\nb", "2-3")]
    [InlineData(CommentLanguages.CertreqInf, ";1\n2.5.29.17 = \"{text}\"\n_continue_ = \"dns=a&\"\n_continue_ = \"dns=b\"\nx = y", "2-4")]
    [InlineData(CommentLanguages.Yaml, "#1\nrun: |\n  a\n\n    b\nname: c", "2-5")]
    [InlineData(CommentLanguages.Yaml, "#1\n- run: >-\n    a\n    b\n  name: c", "2-4")]
    [InlineData(CommentLanguages.Yaml, "#1\n- |2\n  a\n  b\n- c", "2-4")]
    [InlineData(CommentLanguages.Yaml, "- run: |  #1\n    a\n- b", "1-2")]
    [InlineData(CommentLanguages.Yaml, "#1\nrun: a |\nb: c", "2")]
    [InlineData(CommentLanguages.Yaml, "#1\nrun: a|\n  b", "2")]
    [InlineData(CommentLanguages.Yaml | CommentLanguages.Pem, "key: |\n  #1\n  -----BEGIN X-----\n  AA\n  -----END X-----\nb: c", "3-5")]
    [InlineData(CommentLanguages.Pem, "#1\n-----BEGIN X-----\nAA\n-----BEGIN Y-----\nBB\n-----END Y-----\n", "2")]
    [InlineData(CommentLanguages.Pem, "-----BEGIN X-----\nAA\n-----END X-----\n#1\n", "none")]
    public void A_comment_holds_for_a_statement(CommentLanguages languages, string text, string lines)
    {
        var sign = languages == CommentLanguages.Cmd ? "rem " : languages == CommentLanguages.CertreqInf ? ";" : "#";
        text = text.Replace(sign.Trim() + "1", sign + "certlint: disable=CERT1005 r", StringComparison.Ordinal);

        Assert.Equal(lines, LinesOf(Assert.Single(Read(text, languages).Comments), text));
    }

    [Fact]
    public void Comments_above_each_other_hold_for_the_same_line()
    {
        const string text = "# certlint: disable=CERT1005 a\n# certlint: disable=CERT1007 b\nST = CA\n# certlint: disable=CERT1001 c\nCN = x";

        Assert.Equal(["3", "3", "5"], Read(text, CommentLanguages.OpenSslConfig).Comments.Select(comment => LinesOf(comment, text)));
    }

    [Fact]
    public void More_rules_than_a_limit_are_told_where_it_is_reached()
    {
        var text = string.Concat(Enumerable.Repeat("# certlint: disable=CERT1005,CERT1007 x\na: b\n", SuppressionLimits.Rules));

        var reading = Read(text, CommentLanguages.Yaml);

        Assert.Equal(SuppressionLimits.Rules, reading.Comments.Count);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("CERT9001", problem.RuleId);
        Assert.Equal(SuppressionLimits.Rules + 1, LineMap.Of(text).PositionOf(problem.Place).Line);
    }

    [Theory]
    [InlineData("# certlint: ")]
    [InlineData("\"# certlint: disable=CERT1005")]
    [InlineData("# certlint: disable=CERT1005,")]
    [InlineData("# certlint: disable=CERT1005 x\n")]
    [InlineData("x \\\n# certlint: disable=CERT1005 x\n")]
    [InlineData("- - |\n# certlint: disable=CERT1005 x\n")]
    [InlineData("# certlint: disable=CERT1005 x\n-----BEGIN \n")]
    public void A_long_text_is_read_in_proportion_to_its_length(string piece) => Growth.IsLinear(
        1 << 20, length => Read(string.Concat(Enumerable.Repeat(piece, length / piece.Length)), (CommentLanguages)0xFFF));

    private static SuppressionReading Read(string text, CommentLanguages languages) =>
        SuppressionReader.Read(text, LineMap.Of(text), languages);

    private static string LinesOf(SuppressionComment comment, string text)
    {
        if (comment.Covered is not { } covered)
            return "file";
        if (covered == new SourceSpan(text.Length, 0))
            return "none";
        var place = LineMap.Of(text).PositionOf(covered);
        Assert.Equal(1, place.Column);
        return place.Line == place.EndLine ? $"{place.Line}" : $"{place.Line}-{place.EndLine}";
    }
}
