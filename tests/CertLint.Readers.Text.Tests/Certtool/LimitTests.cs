using CertLint.Readers.Text.Certtool;

namespace CertLint.Readers.Text.Tests.Certtool;

public class LimitTests
{
    private const string Head = "signing_key\ncn = a\n";

    [Fact]
    public void A_long_file_is_none() => Assert.Null(CerttoolTemplateReader.Read(Head + new string('#', 2_000_000)));

    [Fact]
    public void A_template_of_too_many_options_is_read_up_to_the_limit_and_says_so()
    {
        var text = Head + string.Concat(Enumerable.Repeat("dns_name = a\n", 20_000));
        Assert.Equal("CERT9001", Assert.Single(Template.Read(text).Problems).RuleId);
        var target = Template.Target(text);
        Assert.False(target.IsSubjectComplete);
        // MAX_ENTRIES of src/certtool-cfg.c.
        Assert.Equal(128, target.AlternativeNames.Count);
    }

    [Fact]
    public void Many_problems_are_cut_off() =>
        Assert.InRange(Template.Read(Head + string.Concat(Enumerable.Repeat("cn = b\n", 5_000))).Problems.Count, 100, 101);

    [Theory]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("cn = \\\n")]
    [InlineData("$(")]
    [InlineData("{{a}}")]
    [InlineData("unit = {{a}}\\x\n")]
    [InlineData("dn = \"CN=a,\"\n")]
    [InlineData(" #")]
    [InlineData("a ")]
    public void Repeated_openings_end(string opening)
    {
        var rest = string.Concat(Enumerable.Repeat(opening, 300_000 / opening.Length));
        CerttoolTemplateReader.Read(Head + rest);
        Assert.NotNull(CerttoolTemplateReader.Read(Head + "organization = " + rest));
        Assert.NotNull(CerttoolTemplateReader.Read(Head + "dn = CN=" + rest));
    }
}
