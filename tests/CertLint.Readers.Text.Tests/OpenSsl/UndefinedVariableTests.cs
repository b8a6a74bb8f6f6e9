namespace CertLint.Readers.Text.Tests.OpenSsl;

public class UndefinedVariableTests
{
    [Theory]
    [InlineData("O=A$AP Ltd", "warning '$AP' → \\$AP")]
    [InlineData("O=Ke$ha", "warning '$ha' → \\$ha")]
    [InlineData("O=Cash $ Carry", "warning '$' → \\$")]
    [InlineData("O=Cash$", "warning '$' → \\$")]
    [InlineData("CN=www.$base\n[default]\nbase=example.com\n[dn]", "warning '$base'")]
    [InlineData("CN=${later::x}\n[later]\nx=1", "warning '${later::x}'")]
    [InlineData("CN=$vars::host", "warning '$vars::host'")]
    public void What_only_openssl_can_mean_is_told_and_openssl_rejects_it(string lines, string told)
    {
        var text = Sample.Unprompted + lines + "\nL=x\n";
        using var openssl = new OpenSslTool();

        Assert.Equal([told], Sample.Told(text));
        Assert.Contains("variable has no value", openssl.Request(text).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CN=$HOST")]
    [InlineData("CN=node$i.example.com\nO=$ORG")]
    [InlineData("CN=www$DOMAIN")]
    [InlineData("CN=www$domain_name")]
    [InlineData("O=A$AP\nCN={{ host }}")]
    [InlineData("CN=${HOST}\nO=A$AP")]
    [InlineData("CN=$ENV::HOST")]
    [InlineData("CN=$(hostname)")]
    [InlineData("O=$$")]
    [InlineData("O=$1")]
    [InlineData("O=$'x'")]
    [InlineData("O=\"A$AP\"")]
    [InlineData("O=A\\$AP")]
    [InlineData("path=$path/bin")]
    [InlineData(".include vars.cnf\nCN=$vars::host")]
    public void What_a_shell_or_a_template_may_fill_in_is_not(string lines) =>
        Assert.Empty(Sample.Told("[x]\n[req]\ndistinguished_name=dn\nprompt=yes\n[dn]\n[x]\n" + lines + "\n"));

    [Fact]
    public void The_message_says_how_to_write_a_dollar_sign() => Assert.Equal(
        "openssl rejects '$AP' because it takes it for a variable, and none is defined; write '\\$' for a dollar sign.",
        Assert.Single(Sample.Read(Sample.Unprompted + "O=A$AP Ltd\n").Problems).Message);
}
