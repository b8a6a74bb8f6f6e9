namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>What openssl 3.0.19 ignores without a word where it prompts.</summary>
public class PromptProblemTests
{
    private const string Asked = Sample.Prompted + "CN=Name\nCN_default=a.contoso.com\n";

    [Theory]
    [InlineData("countryName=Country\nC_default=US", "warning 'C_default' → countryName_default")]
    [InlineData("C=Country\ncountryName_value=US", "warning 'countryName_value' → C_value")]
    [InlineData("0.organizationName=Company\norganizationName_default=Acme", "warning 'organizationName_default' → 0.organizationName_default")]
    [InlineData("0.OU=a\n1.OU=b\nOU_default=IT", "warning 'OU_default'")]
    [InlineData("countryName=Country\ncountryName_default=US\nC_default=DE", "warning 'C_default'")]
    [InlineData("L_default=Berlin", "warning 'L_default'")]
    public void An_answer_without_a_question_is_told(string lines, string told) => Assert.Equal([told], Sample.Told(Asked + lines + "\n"));

    [Theory]
    [InlineData("countyName=County", "warning 'countyName'")]
    [InlineData("Country=Country\nCountry_default=US", "warning 'Country' → C")]
    [InlineData("0.ou=Unit", "warning 'ou' → OU")]
    [InlineData("prompt=no", "warning 'prompt'")]
    public void A_field_that_openssl_does_not_know_is_told_once(string lines, string told) =>
        Assert.Equal([told], Sample.Told(Asked + lines + "\n"));

    [Theory]
    [InlineData("C=Country\nC_min=2\nC_max=2\nC_default=US")]
    [InlineData("L_default=")]
    [InlineData("# L=City\nL_min=1")]
    [InlineData("{% if city %}\nL=City\n{% endif %}\nL_default=Berlin")]
    [InlineData(".include more.cnf\nL_default=Berlin")]
    public void What_may_have_its_question_or_says_nothing_is_not(string lines) => Assert.Empty(Sample.Told(Asked + lines + "\n"));

    [Fact]
    public void A_question_of_the_default_section_serves_no_answer_but_is_found() =>
        Assert.Empty(Sample.Told("L=City\n" + Asked + "L_default=Berlin\n"));

    [Fact]
    public void A_name_that_an_oid_file_may_define_is_not() =>
        Assert.Empty(Sample.Told("oid_file=ids\n" + Asked + "countyName=County\n"));

    [Fact]
    public void Settings_beside_the_questions_are_not() => Assert.Empty(Sample.Told(
        "[req]\ndistinguished_name=req\nstring_mask=utf8only\nCN=Name\nCN_default=a.contoso.com\n"));

    [Theory]
    [InlineData("", "C=US\nO=Acme\nCN=a.contoso.com", "warning 'US'")]
    [InlineData("", "O=Acme\nCN=mtls.contoso.com", "warning 'mtls.contoso.com'")]
    [InlineData("prompt = NO\n", "C=US\nCN=a.contoso.com", "warning 'NO' → no")]
    [InlineData("prompt = false\n", "countryName = DE", "warning 'false' → no")]
    [InlineData("", "C=Country\nCN=Common Name (e.g. www.contoso.com)", null)]
    [InlineData("", "C=US\nC_default=US", null)]
    [InlineData("", "C=XX\nCN=Your.Name", null)]
    [InlineData("", "C=US\n{{ more }}", null)]
    public void Values_that_openssl_takes_for_questions_are_told_once(string setting, string lines, string? told) =>
        Assert.Equal(told is null ? [] : [told], Sample.Told("[req]\ndistinguished_name=dn\n" + setting + "[dn]\n" + lines + "\n"));

    [Fact]
    public void Openssl_finds_nothing_to_put_into_the_name()
    {
        using var openssl = new OpenSslTool();

        Assert.Contains("No objects specified", openssl.Request(Sample.Prompted + "C=US\nCN=a.contoso.com\n").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_says_what_is_missing() => Assert.Equal(
        "openssl takes 'US' for the text of a question and not for the value of C, because [req] lacks 'prompt = no'; add it there.",
        Assert.Single(Sample.Read(Sample.Prompted + "C=US\nCN=a.contoso.com\n").Problems).Message);
}
