using CertLint.Readers.Text.Terraform;

namespace CertLint.Readers.Text.Tests.Terraform;

public class LimitTests
{
    [Fact]
    public void A_file_that_is_too_long_says_so()
    {
        var model = Tf.Read(Tf.OfSubject("common_name = \"a\"") + "#" + new string('x', 2_000_000));
        Assert.Equal("CERT9001", Assert.Single(model.Problems).RuleId);
        Assert.Empty(model.Targets);
    }

    [Fact]
    public void A_long_file_without_ours_says_nothing() =>
        Assert.Null(TerraformReader.Read("resource \"x\" \"y\" {}\n# tls_cert_request\n" + new string('#', 2_000_000)));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("a {\n")]
    [InlineData("a = {\n")]
    [InlineData("a = [\n")]
    [InlineData("\"${")]
    [InlineData("${")]
    [InlineData("(")]
    [InlineData("<<EOT\n")]
    [InlineData("<<-EOT\n")]
    [InlineData("/*")]
    [InlineData("\"a\", ")]
    [InlineData("\\")]
    [InlineData("\n")]
    [InlineData("\nresource ")]
    [InlineData("\nresource \"x\" \"y\" {\n;")]
    public void Repeated_openings_end(string opening)
    {
        var rest = string.Concat(Enumerable.Repeat(opening, 300_000 / opening.Length));
        Assert.NotNull(TerraformReader.Read(Tf.OfSubject("common_name = \"a\"") + "x = " + rest));
        TerraformReader.Read(Tf.OfSubject("common_name = " + rest));
        TerraformReader.Read(Tf.Request("dns_names = [" + rest));
    }

    [Fact]
    public void Blocks_are_read_up_to_a_depth()
    {
        var text = "x {\n" + string.Concat(Enumerable.Repeat("a {\n", 100)) + string.Concat(Enumerable.Repeat("}\n", 101)) + Tf.OfSubject("common_name = \"a\"");
        Assert.Equal("CN=a", Tf.Subject(text));
        Assert.Equal("CERT9001", Assert.Single(Tf.Read(text).Problems).RuleId);
    }
}
