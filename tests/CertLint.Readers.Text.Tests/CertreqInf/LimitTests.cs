using CertLint.Readers.Text.CertreqInf;

namespace CertLint.Readers.Text.Tests.CertreqInf;

public class LimitTests
{
    private const string Head = "[NewRequest]\nSubject=\"CN=a\"\n";

    [Fact]
    public void A_file_that_is_too_long_says_so()
    {
        var model = Inf.Read(Head + new string(';', 2_000_000));
        Assert.Equal("CERT9001", Assert.Single(model.Problems).RuleId);
        Assert.Empty(model.Targets);
    }

    [Fact]
    public void A_file_of_too_many_entries_is_read_up_to_the_limit_and_says_so()
    {
        var model = Inf.Read(Head + string.Concat(Enumerable.Repeat("a=b\n", 30_000)));
        Assert.Equal("CERT9001", Assert.Single(model.Problems).RuleId);
        Assert.False(Inf.Target(Head + string.Concat(Enumerable.Repeat("a=b\n", 30_000))).IsSubjectComplete);
    }

    [Fact]
    public void Strings_that_grow_end_at_a_limit()
    {
        var text = "[Strings]\ns=\"" + new string('x', 100_000) + "\"\n[NewRequest]\nSubject=\"CN=a\"\nX=\"" + string.Concat(Enumerable.Repeat("%s%", 100_000)) + "\"\n";
        Assert.NotNull(CertreqInfReader.Read(text));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("%a")]
    [InlineData("%a%")]
    [InlineData("\\\n")]
    [InlineData("{{a}} \\\n")]
    [InlineData("$(")]
    [InlineData("{")]
    [InlineData("dns=a&")]
    [InlineData("\n_continue_=dns=a&")]
    [InlineData("\n[x]")]
    public void Repeated_openings_end(string opening)
    {
        var rest = string.Concat(Enumerable.Repeat(opening, 300_000 / opening.Length));
        Assert.NotNull(CertreqInfReader.Read(Head + "[Extensions]\n2.5.29.17={text}" + rest));
        Assert.NotNull(CertreqInfReader.Read("[NewRequest]\nSubject=\"CN=" + rest));
    }
}
