using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;
using CertLint.Rules.Building5000;

namespace CertLint.Engine.Tests.Rules.Building5000;

public class NameProblemsTests
{
    [Fact]
    public void An_error_says_who_cannot_parse_what_and_why()
    {
        var text = MappedText.Verbatim("O=Contoso, Ltd.", 10);

        var problem = Assert.Single(NameProblems.Of("X500DistinguishedName", text, DotNetDialect.Parse(text)));

        Assert.Equal(
            new Problem(
                "CERT5001",
                new SourceSpan(12, 13),
                "X500DistinguishedName cannot parse 'O=Contoso, Ltd.' because of the comma in 'Contoso, Ltd.'; "
                    + "write O=\"Contoso, Ltd.\" or use X500DistinguishedNameBuilder.",
                "\"Contoso, Ltd.\""),
            problem);
    }

    [Fact]
    public void Without_advice_the_sentence_ends_after_the_reason()
    {
        var text = MappedText.Verbatim("x", 0);
        var place = new SourceSpan(0, 1);
        var parse = new NameParse(null, new NameSyntaxError(place, "it has no 'key='"))
        {
            Remarks = [new NameRemark(NameRemarkKind.OrderLost, place, "'x' is encoded first")],
        };

        Assert.Equal(
            ["CERT5001 openssl cannot parse 'x' because it has no 'key='.", "CERT5007 'x' is encoded first."],
            NameProblems.Of("openssl", text, parse).Select(problem => problem.RuleId + " " + problem.Message));
    }

    [Fact]
    public void Remarks_are_problems_with_a_sentence_and_a_correction_of_their_own()
    {
        var text = MappedText.Verbatim("CN=h, O=A+B, C=US", 0);

        Assert.Equal(
            [
                new Problem(
                    "CERT5007",
                    new SourceSpan(0, 4),
                    "'CN=h' is encoded before 'C=US' because the flags lack Reversed, which the constructor without flags implies; "
                        + "add X500DistinguishedNameFlags.Reversed."),
                new Problem(
                    "CERT5005",
                    new SourceSpan(8, 3),
                    "Windows splits 'A+B' at the plus sign and .NET on Linux does not; write \"A+B\".",
                    "\"A+B\""),
            ],
            NameProblems.Of("X500DistinguishedName", text, DotNetDialect.Parse(text, DotNetNameFlags.None)));
    }

    [Fact]
    public void A_right_text_gives_no_problem()
    {
        var text = MappedText.Verbatim("CN=h, C=US", 0);
        Assert.Empty(NameProblems.Of("X500DistinguishedName", text, DotNetDialect.Parse(text)));
    }

    [Theory]
    [InlineData("CERT5005", Origin.Code, Severity.Suggestion)]
    [InlineData("CERT5005", Origin.Config, Severity.Suggestion)]
    [InlineData("CERT5005", Origin.Certificate, Severity.Off)]
    [InlineData("CERT5007", Origin.Code, Severity.Suggestion)]
    [InlineData("CERT5007", Origin.Config, Severity.Off)]
    [InlineData("CERT5007", Origin.Certificate, Severity.Off)]
    public void What_guesses_is_a_suggestion_where_it_applies(string rule, Origin origin, Severity severity)
    {
        var finding = new Linter().Report(new Problem(rule, default, "x"), origin, LintPolicy.Default);
        Assert.Equal(severity, finding?.Level.Severity ?? Severity.Off);
    }
}
