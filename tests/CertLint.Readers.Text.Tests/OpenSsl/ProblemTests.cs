using CertLint.Model;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>openssl 3.0.19 exits with 1 on each of these configs.</summary>
public class ProblemTests
{
    [Theory]
    [InlineData("[dn\nCN=a", "5:1-5:4", "[dn]", "openssl rejects the section header '[dn' because its bracket is not closed; write '[dn]'.")]
    [InlineData("; a comment\nCN=a", "5:1-5:2", "#", "openssl rejects a line that starts with ';' because only '#' starts a comment; write '#'.")]
    [InlineData("// a comment\nCN=a", "5:1-5:3", "#", "openssl rejects a line that starts with '//' because only '#' starts a comment; write '#'.")]
    [InlineData("CN a", "5:1-5:5", null, "openssl rejects 'CN' because the line is neither 'key = value' nor a comment; add the equal sign or a '#'.")]
    [InlineData("Common Name=a", "5:1-5:12", "commonName", "openssl rejects the key 'Common Name' because of the space; use 'commonName'.")]
    [InlineData("1:OU=First\nCN=a", "5:1-5:5", "1.OU", "openssl rejects the key '1:OU' because of the colon; number it with a dot: '1.OU'.")]
    [InlineData("CN=www.${base", "5:8-5:14", null, "openssl rejects '${base' because its brace is not closed; close it, or write '\\$' for a dollar sign.")]
    [InlineData(".pragma dollarid\nCN=a", "5:1-5:17", null, "openssl rejects '.pragma dollarid' because a pragma is 'keyword:value', with on or off for dollarid and abspath; correct or remove it.")]
    public void A_syntax_error_is_reported_where_it_stands(string lines, string place, string? suggestion, string message)
    {
        var text = Sample.Unprompted + lines + "\n";
        var problem = Assert.Single(Sample.Read(text).Problems);
        Assert.Equal("CERT5010", problem.RuleId);
        Assert.Equal(place, Sample.Place(text, problem.Place));
        Assert.Equal(suggestion, problem.SuggestedValue);
        Assert.Equal(message, problem.Message);
    }

    [Theory]
    [InlineData("cn=a", "cn", "CN")]
    [InlineData("commonname=a", "commonname", "commonName")]
    [InlineData("S=California", "S", "ST")]
    [InlineData("SP=California", "SP", "ST")]
    [InlineData("State=California", "State", "ST")]
    [InlineData("E=a@b.c", "E", "emailAddress")]
    [InlineData("Email=a@b.c", "Email", "emailAddress")]
    [InlineData("Country=US", "Country", "C")]
    [InlineData("0.ou=a", "ou", "OU")]
    [InlineData("+Organization=a", "Organization", "O")]
    [InlineData("2.5.4.3=a", "2.5.4.3", "CN")]
    [InlineData("countyName=US", "countyName", null)]
    public void An_unknown_attribute_name_is_reported_with_the_standard_key(string line, string place, string? suggestion)
    {
        var text = Sample.Unprompted + line + "\nOU=x\n";
        var model = Sample.Read(text);
        var problem = Assert.Single(model.Problems);
        Assert.Equal("CERT5010", problem.RuleId);
        Assert.Equal(place, Sample.At(text, problem.Place));
        Assert.Equal(suggestion, problem.SuggestedValue);
        Assert.StartsWith("openssl rejects ", problem.Message, StringComparison.Ordinal);
        Assert.False(Assert.IsType<ConfigTarget>(Assert.Single(model.Targets)).IsSubjectComplete);
    }

    [Fact]
    public void Leftovers_of_prompts_are_one_problem()
    {
        var text = Sample.Unprompted + "C=US\nC_min=2\nC_max=2\nCN=a\nCN_max=64\n";
        var problem = Assert.Single(Sample.Read(text).Problems);
        Assert.Equal("C_min", Sample.At(text, problem.Place));
        Assert.Equal(
            "openssl rejects 'C_min' because with 'prompt = no' each line of [dn] is an attribute; remove the lines that set up a prompt.",
            problem.Message);
    }

    [Fact]
    public void A_request_section_that_is_its_own_name_section_is_one_problem()
    {
        const string text = "[req]\nprompt=no\ndistinguished_name=req\nCN=a\n";
        Assert.Equal("prompt", Sample.At(text, Assert.Single(Sample.Read(text).Problems).Place));
    }

    [Fact]
    public void A_name_that_an_oid_file_may_define_is_not_reported() =>
        Assert.Empty(Sample.Read("oid_file=ids\n" + Sample.Unprompted + "countyName=US\nCN=a\n").Problems);

    [Fact]
    public void A_line_that_may_hold_a_password_is_not_quoted()
    {
        var problem = Assert.Single(Sample.Read(Sample.Unprompted + "CN=a\noutput_password secret1\n").Problems);
        Assert.DoesNotContain("secret1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_a_broken_file_is_still_read() =>
        Assert.Equal("C=USA, CN=a", Sample.Dn("C=USA\n; note\nCN=a"));

    [Theory]
    [InlineData("O=")]
    [InlineData("C=USA")]
    [InlineData("O=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Lengths_and_empty_values_belong_to_other_rules(string line) =>
        Assert.Empty(Sample.Read(Sample.Unprompted + "CN=a\n" + line + "\n").Problems);
}
