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

    [Theory]
    [InlineData("/C=US/S=Ca", "CERT5008 openssl drops 'S=Ca' because it does not know the key; write ST=California.")]
    [InlineData("/C=US/S=Bavaria", "CERT5008 openssl drops 'S=Bavaria' because it does not know the key; use ST.")]
    [InlineData("/C=US/O=A/B/CN=h", "CERT5009 openssl cuts 'A/B' at the slash and drops 'B/CN=h'; write A\\/B.")]
    [InlineData("C=US", "CERT5009 openssl cannot parse 'C=US' because it does not start with a slash; write /C=US.")]
    [InlineData("/O=", "CERT5009 openssl skips 'O=' because it has no value; write a value or leave it out.")]
    public void What_a_command_drops_or_loses_is_a_problem(string subject, string expected)
    {
        var text = MappedText.Verbatim(subject, 0);
        var problem = Assert.Single(NameProblems.Of("openssl", text, OpenSslSubjectDialect.Parse(text, OpenSslSubjectOptions.None)));

        Assert.Equal(expected, problem.RuleId + " " + problem.Message);
        Assert.Equal(subject == "/O=" ? Level.Suggestion : null, problem.AtMost);
    }

    [Fact]
    public void A_key_that_a_command_rejects_is_a_problem_of_the_key()
    {
        var text = MappedText.Verbatim("CN=h, E=a@contoso.com", 0);
        var problem = Assert.Single(NameProblems.Of("keytool", text, KeytoolDialect.Parse(text)));

        Assert.Equal(("CERT5008", "EMAILADDRESS"), (problem.RuleId, problem.SuggestedValue));
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
