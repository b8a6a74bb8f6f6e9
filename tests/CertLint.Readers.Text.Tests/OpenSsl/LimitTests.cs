using System.Text;
using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

public class LimitTests
{
    [Fact]
    public void A_variable_that_doubles_itself_ends_at_openssls_own_limit()
    {
        var text = new StringBuilder("a=0123456789abcdef\n");
        for (var i = 0; i < 40; i++)
            text.Append("a=$a$a\n");
        var model = Sample.Read(text + Sample.Unprompted + "CN=$a\n");
        Assert.Contains(model.Problems, problem => problem.Message.Contains("longer than 65536 characters", StringComparison.Ordinal));
        Assert.False(Assert.IsType<ConfigTarget>(Assert.Single(model.Targets)).Subject!.Rdns[0].Attributes[0].Value.IsKnown);
    }

    [Fact]
    public void All_variables_together_expand_to_a_limit()
    {
        var text = new StringBuilder("a=").Append('x', 60_000).Append('\n').Append(Sample.Unprompted).Append("CN=b\n[x]\n");
        for (var i = 0; i < 200; i++)
            text.Append('k').Append(i).Append("=$a\n");
        Assert.Equal("CERT9001", Sample.Read(text.ToString()).Problems[0].RuleId);
    }

    [Fact]
    public void A_file_of_too_many_lines_is_read_up_to_the_limit_and_says_so()
    {
        var text = Sample.Unprompted + "CN=a\n" + new string('\n', 60_000) + "[dn]\nO=unread\n";
        var model = Sample.Read(text);
        Assert.Equal("CERT9001", Assert.Single(model.Problems).RuleId);
        var target = Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
        Assert.Equal("CN=a", Sample.Show(target.Subject!));
        Assert.False(target.IsSubjectComplete);
    }

    [Fact]
    public void A_file_that_is_too_long_says_so()
    {
        var model = Sample.Read(Sample.Unprompted + "CN=a\n#" + new string('x', 2_000_000));
        Assert.Empty(model.Targets);
        Assert.Equal("CERT9001", Assert.Single(model.Problems).RuleId);
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("${")]
    [InlineData("$(")]
    [InlineData("<a")]
    [InlineData("%a")]
    [InlineData("__a")]
    [InlineData("'\\")]
    [InlineData("DNS:a,")]
    [InlineData("{{a}}")]
    [InlineData("\\\n")]
    public void Repeated_openings_end(string opening)
    {
        const string head = "[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a\n[e]\nsubjectAltName=";
        var rest = string.Concat(Enumerable.Repeat(opening, 900_000 / opening.Length));
        Assert.NotNull(OpenSslConfigReader.Read(head + rest));
        Assert.NotNull(OpenSslConfigReader.Read(head + "'" + rest));
    }

    [Fact]
    public void Many_problems_are_cut_off() =>
        Assert.Equal(100, Sample.Read(Sample.Unprompted + string.Concat(Enumerable.Range(0, 500).Select(i => $"x{i}=1\n"))).Problems.Count);

    [Theory]
    [InlineData(Sample.Unprompted, "OU = {0}\n")]
    [InlineData(Sample.Unprompted, "{0}.O = Bob's Burgers\n")]
    [InlineData(Sample.Unprompted, "OID.1.2.{0} = Müller\n")]
    [InlineData(Sample.Prompted, "{0}.C_default = US\n")]
    [InlineData(Sample.Prompted, "x{0} = Country\n")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a\n[e]\nsubjectAltName=@a\n[a]\n", "DNS = {0}.x\n")]
    [InlineData(Sample.Unprompted, "O = $s{0}::x\n")]
    public void The_same_mistake_thousands_of_times_is_told_a_hundred_times_at_most(string head, string line)
    {
        var text = head + string.Concat(Enumerable.Range(0, 40_000).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, i)));

        Assert.InRange(Sample.Read(text).Problems.Count, 1, ConfigLimits.Problems);
    }
}
