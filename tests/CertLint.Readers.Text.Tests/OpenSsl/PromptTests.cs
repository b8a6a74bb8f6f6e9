namespace CertLint.Readers.Text.Tests.OpenSsl;

public class PromptTests
{
    [Theory]
    [InlineData("C=Country\nC_default=US\nCN=Name\nCN_default=a.example.com\nOU=Unit", "C=US, CN=a.example.com")]
    [InlineData("O=Org\nO_default=.\nCN=Name\nCN_default=a", "O=., CN=a")]
    [InlineData("countryName_default=US\nCN=Name\nCN_default=a", "CN=a")]
    [InlineData("countryName=Country\nC_default=US\nCN=Name\nCN_default=a", "CN=a")]
    [InlineData("CN=Name\nCN_value=forced\nCN_default=a", "CN=forced")]
    [InlineData("CN=Name\nCN_value=\nCN_default=a", "CN=a")]
    [InlineData("O=Org\nO_value=.\nCN=Name\nCN_default=a", "CN=a")]
    [InlineData("O=Org\nO_value=.\\nx\nL=x\nL_value=\\nx\nL_default=y\nCN=Name\nCN_default=a", "L=y, CN=a")]
    [InlineData("countyName=Country\ncountyName_default=US\nCN=cn\nCN_default=a", "CN=a")]
    [InlineData("0.OU=x\n0.OU_default=a\n1.OU=x\n1.OU_default=b", "OU=a, OU=b")]
    [InlineData("O=x\nO_default=a\n+OU=x\n+OU_default=b", "O=a+OU=b")]
    [InlineData("OID.1.2.3.9999.1=x\nOID.1.2.3.9999.1_default=y\nCN=x\nCN_default=a", "CN=a")]
    public void The_subject_is_what_the_config_answers_itself(string lines, string subject)
    {
        Assert.Equal(subject, Sample.Subject(Sample.Prompted + lines));
        Assert.DoesNotContain(Sample.Read(Sample.Prompted + lines).Problems, Sample.IsRejection);
    }

    [Fact]
    public void A_default_may_stand_in_the_default_section() =>
        Assert.Equal("CN=a", Sample.Subject("commonName_default=a\n" + Sample.Prompted + "commonName=CN"));

    [Theory]
    [InlineData("C=x\nC_default=US\nCN=x\nCN_default=a", true)]
    [InlineData("C=x\nC_default=US\nCN=x", false)]
    [InlineData("C=x\nC_default=US\nCN=x\nCN_default=", false)]
    [InlineData("C=x\nC_value=US\nCN=x\nCN_value=.", true)]
    public void A_field_that_only_the_user_answers_makes_the_subject_incomplete(string lines, bool isComplete) =>
        Assert.Equal(isComplete, Sample.Target(Sample.Prompted + lines).IsSubjectComplete);

    [Theory]
    [InlineData("countryName=Country Name (2 letter code)\ncommonName=Common Name")]
    [InlineData("C=Country\nO=Acme\nCN=Your.Name")]
    public void Prompts_alone_give_no_subject_and_no_problem(string lines)
    {
        foreach (var prompt in new[] { "", "prompt=NO\n", "prompt=false\n", "prompt=yes\n" })
        {
            var text = "[req]\ndistinguished_name=dn\n" + prompt + "[dn]\n" + lines;
            var model = Sample.Read(text);
            Assert.Empty(model.Targets);
            Assert.Empty(model.Problems);
            var unknown = Assert.Single(model.NotChecked);
            Assert.Equal(("[dn]", "openssl asks for the subject"), (Sample.At(text, unknown.Place), unknown.Reason));
        }
    }

    [Fact]
    public void A_default_that_is_out_of_its_bounds_is_left_to_the_rules_of_its_value() =>
        Assert.Equal("C=USA", Sample.Subject(Sample.Prompted + "C=x\nC_default=USA\nC_min=2\nC_max=2"));
}
