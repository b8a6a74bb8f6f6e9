using CertLint.Model;

namespace CertLint.Readers.Text.Tests.OpenSsl;

public class SubjectTests
{
    [Theory]
    [InlineData("0.OU=First\nO=Acme\n1.OU=Second", "OU=First, O=Acme, OU=Second")]
    [InlineData("1,OU=First", "OU=First")]
    [InlineData("x.OU=First", "OU=First")]
    [InlineData("1\\:OU=First", "OU=First")]
    [InlineData("O=Acme\n+OU=Multi\nCN=a", "O=Acme+OU=Multi, CN=a")]
    [InlineData("O=Acme\n0.+OU=Multi", "O=Acme+OU=Multi")]
    [InlineData("+O=Acme\nCN=a", "O=Acme, CN=a")]
    [InlineData("OID.2.5.4.3=a", "CN=a")]
    [InlineData("OID.1.2.3.9999.1=a", "1.2.3.9999.1=a")]
    [InlineData("O=.", "O=.")]
    [InlineData("O=\nCN=a", "O=, CN=a")]
    [InlineData("C=USA\nCN=a", "C=USA, CN=a")]
    [InlineData("countryName=DE\nemailAddress=a@b.c", "C=DE, emailAddress=a@b.c")]
    public void Each_line_is_an_attribute_in_written_order(string lines, string subject)
    {
        var model = Sample.Read(Sample.Unprompted + lines);
        Assert.Equal(subject, Sample.Subject(Sample.Unprompted + lines));
        Assert.Empty(model.Problems);
        Assert.True(((ConfigTarget)model.Targets[0]).IsSubjectComplete);
    }

    [Theory]
    [InlineData("prompt=no\n[req]\ndistinguished_name=dn\n[dn]\nCN=a\n")]
    [InlineData("distinguished_name=dn\nprompt=no\n[dn]\nCN=a\n")]
    [InlineData("distinguished_name=dn\n[req]\nprompt=no\n[dn]\nCN=a\n")]
    [InlineData("[ server_req ]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=a\n")]
    public void Settings_may_stand_in_the_default_section_or_in_one_that_the_command_line_names(string text) =>
        Assert.Equal("CN=a", Sample.Subject(text));

    [Theory]
    [InlineData("[req]\ndistinguished_name=dnx\nprompt=no\n[dn]\nCN=a\n")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt=no\n[dn]\n")]
    [InlineData("[req]\ndistinguished_name={{ dn }}\nprompt=no\n[dn]\nCN=a\n")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt={{ prompt }}\n[dn]\nCN=a\n")]
    public void A_config_that_gives_no_subject_gives_no_target_and_no_problem(string text)
    {
        var model = Sample.Read(text);
        Assert.Empty(model.Targets);
        Assert.Empty(model.Problems);
    }

    [Theory]
    [InlineData("oid_section=ids\n[ids]\nfoo=1.2.3.4\n")]
    [InlineData("openssl_conf=init\n[init]\noid_section=ids\n[ids]\nfoo=A long name, 1.2.3.4\n")]
    public void A_config_may_bring_attribute_names_of_its_own(string head) =>
        Assert.Equal("1.2.3.4=x", Sample.Subject(head + Sample.Unprompted + "foo=x"));

    [Fact]
    public void Several_name_sections_of_one_request_are_one_target() =>
        Assert.Equal("CN=a", Sample.Subject(Sample.Unprompted + "CN=a\n[dn2]\nCN=b\n"));

    [Fact]
    public void Each_request_section_with_a_name_of_its_own_is_a_target()
    {
        var targets = Sample.Read(Sample.Unprompted + "CN=a\n[req2]\nprompt=no\ndistinguished_name=dn2\n[dn2]\nCN=b\n"
            + "[req3]\nprompt=no\ndistinguished_name=dn2\n").Targets;
        Assert.Equal(["section [dn]", "section [dn2]"], targets.Select(target => target.Entry));
    }
}
